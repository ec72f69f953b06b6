import { rules } from '../rules'

/** Ids of all rules, without prefix, as users may name them. */
export const ruleIds: readonly string[] = rules.map((rule) => rule.id)

export { rules }
