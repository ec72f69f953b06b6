import { rules } from '../rules'

/** The ids of all rules, without their prefix, as users may write them. */
export const ruleIds: readonly string[] = rules.map((rule) => rule.id)

export { rules }
