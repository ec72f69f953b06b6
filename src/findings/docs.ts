/** Where the repository's files are read by people. */
export const repositoryUrl = 'https://github.com/klint-dev/klint'

/** The page of a rule, as a path in the repository. */
export function rulePagePath(ruleId: string): string {
  return `src/rules/${ruleId}/rule.md`
}

/** The link of every finding: the rule's page. */
export function ruleDocsUrl(ruleId: string): string {
  return `${repositoryUrl}/blob/main/${rulePagePath(ruleId)}`
}
