import { escapedSnippet } from '../features/completion/snippet'
import { type Starter, starterLanguages, startersIn } from './starters'

/** A file in `snippets/<language>/`. */
export interface SnippetFile {
  readonly path: string
  readonly text: string
}

/** A file that the generator writes. Paths are relative to the package. */
export interface Artifact {
  readonly path: string
  readonly content: string
}

/** VS Code's format of a snippet file, by snippet name. */
type VsCodeSnippets = Readonly<Record<string, VsCodeSnippet>>

interface VsCodeSnippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

interface Snippet {
  readonly prefix: string
  readonly name: string
  readonly description: string
  /**
   * The tab stops, in the order of their numbers: the texts that become placeholders. The first of several is the one
   * in the source.
   */
  readonly stops: readonly (readonly string[])[]
  /** The lines of the source that go into a user's file (quick fixes insert them too), and an example of their use. */
  readonly helper: readonly string[]
  readonly usage: readonly string[]
}

const languages = ['python', 'typescript', 'javascript'] as const
/** The snippets that quick fixes insert, and the name of the constant with each. */
const helpers = [
  { prefix: 'kling-token', constant: 'tokenManagerSources', what: 'The class `TokenManager` in each language.' },
  {
    prefix: 'kling-request',
    constant: 'backoffSources',
    what: '`with_backoff` and `withBackoff`: repeat only what can succeed later, and return the body.',
  },
  {
    prefix: 'kling-request-async',
    constant: 'asyncBackoffSources',
    what: '`with_async_backoff`, the same for coroutines of Python.',
  },
  {
    prefix: 'kling-batch',
    constant: 'batchSources',
    what: '`run_batch` and `runBatch`: as many tasks at once as there are slots.',
  },
] as const
const helperPath = 'src/fixes/helperSources.ts'

/**
 * Everything that is generated from the snippet sources. See snippets/README.md.
 * @param read returns the files of a folder
 */
export function snippetArtifacts(read: (folder: string) => readonly SnippetFile[]): Artifact[] {
  const files = languages.map((language) => ({ language, files: read(`snippets/${language}`) }))
  return [
    ...starterLanguages.map((language) => ({
      path: `snippets/generated/${language}.json`,
      content: `${JSON.stringify(toVsCodeSnippets(files.find((each) => each.language === language)?.files ?? [], startersIn(language)), null, 2)}\n`,
    })),
    { path: helperPath, content: helperSources(files) },
  ]
}

/** The snippets of one language, ordered by prefix. */
export function toVsCodeSnippets(files: readonly SnippetFile[], starters: readonly Starter[] = []): VsCodeSnippets {
  const written = files.map(parseSnippet).map(({ helper, usage, ...snippet }) => ({
    ...snippet,
    lines: [...helper, ...usage],
  }))
  const snippets = [...written, ...starters.map(({ code, ...starter }) => ({ ...starter, lines: code.split('\n') }))]
  return Object.fromEntries(
    snippets
      .sort((a, b) => (a.prefix < b.prefix ? -1 : 1))
      .map(({ prefix, name, description, stops, lines }) => [
        name,
        { prefix, description, body: toBody(lines, stops) },
      ]),
  )
}

function parseSnippet({ path, text }: SnippetFile): Snippet {
  const lines = text.trimEnd().split('\n')
  const fields = lines.flatMap((line) => {
    const [, key, value] = /^(?:#|\/\/) @(\w+) (.+)$/.exec(line) ?? []
    return key && value ? [{ key, value }] : []
  })
  const field = (wanted: string) => {
    const found = fields.find(({ key }) => key === wanted)
    if (!found) throw new Error(`${path} has no @${wanted}`)
    return found.value
  }
  const stops = fields.flatMap(({ key, value }) => {
    if (key === 'tabstop') return [[value]]
    return key === 'choice' ? [value.split(' | ')] : []
  })
  const missing = stops.find(([stop = '']) => !lines.some((line) => !isMark(line) && line.includes(stop)))
  if (missing) throw new Error(`${path} does not contain its tab stop ${missing[0]}`)

  const source = lines.slice(lines.findIndex((line) => !isMark(line))).map((line) => line.replace(/^export /, ''))
  const mark = source.findIndex(isMark)
  const end = mark < 0 ? source.length : mark
  return {
    prefix: field('snippet'),
    name: field('name'),
    description: field('description'),
    stops,
    helper: trimStart(source.slice(0, end)),
    usage: source.slice(end + 1),
  }
}

function isMark(line: string): boolean {
  return /^(?:#|\/\/) @\w/.test(line)
}

function trimStart(lines: readonly string[]): readonly string[] {
  return lines.slice(lines.findIndex((line) => line !== ''))
}

/** Lines with placeholders. Each level is indented by a tab, which VS Code replaces with the user's indentation. */
function toBody(code: readonly string[], stops: readonly (readonly string[])[]): string[] {
  const levelWidth = Math.min(...code.flatMap((line) => /^( {2,})\S/.exec(line)?.[1]?.length ?? []))
  const seen = new Set<number>()
  return code.map((line) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0
    const levels = Math.floor(indent / levelWidth)
    return '\t'.repeat(levels) + withPlaceholders(line.slice(levels * levelWidth), stops, seen)
  })
}

/** The first occurrence of a tab stop's text is its placeholder; the others mirror it. */
function withPlaceholders(line: string, stops: readonly (readonly string[])[], seen: Set<number>): string {
  const next = stops
    .map(([text = ''], index) => ({ text, index, at: line.indexOf(text) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]
  if (!next) return escapedSnippet(line)
  const number = next.index + 1
  const options = stops[next.index] ?? []
  const choices = options.map((option) => escapedSnippet(option).replace(/[,|]/g, '\\$&')).join(',')
  const placeholder = options.length > 1 ? `\${${number}|${choices}|}` : `\${${number}:${escapedSnippet(next.text)}}`
  const stop = seen.has(number) ? `$${number}` : placeholder
  seen.add(number)
  return (
    escapedSnippet(line.slice(0, next.at)) +
    stop +
    withPlaceholders(line.slice(next.at + next.text.length), stops, seen)
  )
}

/** The module with the code that quick fixes insert. */
function helperSources(files: readonly { language: string; files: readonly SnippetFile[] }[]): string {
  const constants = helpers.map(({ prefix, constant, what }) => {
    const entries = files.flatMap(({ language, files }) => helperSource(language, files, prefix) ?? [])
    if (entries.length === 0) throw new Error(`There is no ${prefix}`)
    return `/** ${what} */
export const ${constant} = {
${entries.join('')}} as const satisfies Partial<Record<'python' | 'typescript' | 'javascript', HelperSource>>
`
  })
  return `// Generated by src/generator/snippets.ts from the ${helpers.map(({ prefix }) => prefix).join(', ')} snippets. Do not edit.

/** Code that a fix inserts into a user's file. */
export interface HelperSource {
  /** Import lines, as ES modules if the language has two kinds. */
  readonly imports: readonly string[]
  /** The code without its imports. */
  readonly source: string
}

${constants.join('\n')}`
}

/** Null if the language has no such snippet: JavaScript's kling-request is already asynchronous. */
function helperSource(language: string, files: readonly SnippetFile[], wanted: string): string | null {
  const snippet = files.map(parseSnippet).find(({ prefix }) => prefix === wanted)
  if (!snippet) return null
  const { helper } = snippet
  const source = trimStart(helper.filter((line) => !isImport(line)))
    .join('\n')
    .trimEnd()
  const isUsed = (name: string) => new RegExp(`\\b${name}\\b`).test(source)
  const imports = helper.filter((line) => isImport(line) && importedNames(line).some(isUsed))
  return `  ${language}: {
    imports: [${imports.map((line) => JSON.stringify(line)).join(', ')}],
    source: \`${source.replace(/[\\`]|\$\{/g, '\\$&')}\`,
  },
`
}

function isImport(line: string): boolean {
  return /^(?:import|from) /.test(line)
}

/**
 * The names that an import line binds, for the forms that snippets use: `import a`, `from b import a, c`,
 * `import a from 'b'`.
 */
function importedNames(line: string): string[] {
  const names = /^(?:from \S+ )?import (.+?)(?: from .+)?$/.exec(line)?.[1] ?? ''
  return names.split(/[{},\s]+/).filter(Boolean)
}
