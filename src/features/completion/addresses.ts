import type { Meaning } from '../../analysis/meaning'
import { readUrl } from '../../analysis/requests/url'
import { type Endpoint, endpoints } from '../../knowledge'
import { fact, proper } from '../../rules/shared/saying/wording'
import type { Words } from '../../words'
import { renderEndpoint } from '../hover'
import type { Completion } from './completion'
import type { Cursor } from './cursor'
import { escapedSnippet, plainCompletion } from './snippet'

/** What precedes a path in a URL: a host, a placeholder, or nothing. */
const beforePath = /^(?:https?:\/\/[^/\s]+|\$?\{[^{}\s]*\})?/

/** Completes API paths, if the cursor is in an API URL or in a path in a file that only calls the API. */
export function addressCompletions(
  meaning: Meaning,
  text: string,
  cursor: Cursor,
  words: Words,
): readonly Completion[] {
  const { quote, token, offset } = cursor
  if (quote === null) return []
  const typed = text.slice(token.start + 1, offset)
  const [before = ''] = beforePath.exec(typed) ?? []
  if (!/^\/[\w/.-]*$/.test(typed.slice(before.length)) || !isOfficial(meaning, before)) return []
  const start = token.start + 1 + before.length
  const span = { start, end: pathEnd(text, offset) }
  return offered.map(({ endpoint, method, path }, index) =>
    plainCompletion({
      label: path,
      detail: words.say('completion.address', { method: proper(method), title: fact(endpoint.title) }),
      documentation: renderEndpoint(endpoint, words),
      span,
      insertText: snippetOf(path),
      isSnippet: path.includes('{'),
      filterText: path,
      index,
    }),
  )
}

interface Offered {
  readonly endpoint: Endpoint
  readonly method: string
  readonly path: string
}

/** Endpoints that create tasks come first, those that query them last. */
const offered: readonly Offered[] = offeredPaths(endpoints)

function offeredPaths(all: readonly Endpoint[]): readonly Offered[] {
  const current = all.filter(({ status }) => status !== 'undocumented')
  const direct = current.map((endpoint) => ({ endpoint, method: endpoint.method, path: endpoint.path }))
  const queries = current.flatMap((endpoint) =>
    endpoint.query ? [{ endpoint, method: 'GET', path: endpoint.query.byId }] : [],
  )
  const unique = new Map([...direct, ...queries].toReversed().map((each) => [each.path, each]))
  return [...unique.values()].reverse()
}

/** Whether a host is Kling's. For a path without a host, the file must call the official API and no gateway. */
function isOfficial({ evidence, program }: Meaning, before: string): boolean {
  if (/^https?:/.test(before)) return readUrl(`${before}/`, program.additions).host.kind === 'official'
  return evidence.official.length > 0 && evidence.gateways.length === 0
}

function pathEnd(text: string, offset: number): number {
  let end = offset
  while (/[\w/.-]/.test(text.charAt(end))) end += 1
  return end
}

/** A path whose parameters become placeholders. */
function snippetOf(path: string): string {
  if (!path.includes('{')) return path
  let stops = 0
  return path
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? `\${${String((stops += 1))}:${part.slice(1, -1)}}` : escapedSnippet(part)))
    .join('')
}
