/** The repository's web address. */
export const repositoryUrl = 'https://github.com/klint-dev/klint'

/** The page of a rule, as a path in the repository. */
export function rulePagePath(ruleId: string): string {
  return `src/rules/${ruleId}/rule.md`
}

/** The link in every finding, to the rule's page. */
export function ruleDocsUrl(ruleId: string): string {
  return `${repositoryUrl}/blob/main/${rulePagePath(ruleId)}`
}
