import { version } from '../../package.json'

/** The repository's web address. */
export const repositoryUrl = 'https://github.com/klint-dev/klint'

/** Links refer to the tag of this version, so that pages match its behavior. */
const filesUrl = `${repositoryUrl}/blob/v${version}/`

/** The URL of a file in the repository. */
export function fileUrl(path: string): string {
  return `${filesUrl}${path}`
}

/** The page of a rule, as a path in the repository. */
export function rulePagePath(ruleId: string): string {
  return `src/rules/${ruleId}/rule.md`
}

/** The link in every finding, to the rule's page. */
export function ruleDocsUrl(ruleId: string): string {
  return fileUrl(rulePagePath(ruleId))
}

/** Pages that a finding may link to, as paths in the repository. They are bundled with the extension. */
const ownPage = /^(?:src\/rules\/[a-z0-9-]+\/rule|docs\/[a-z-]+)\.md$/

/** The path of a page whose URL `fileUrl` created; null for all other URLs. */
export function pathOfPage(url: string): string | null {
  const path = url.startsWith(filesUrl) ? url.slice(filesUrl.length) : ''
  return ownPage.test(path) ? path : null
}
