import { ours, type Markdown } from './markdown'

/** A page of the repository, prepared for reading. */
export interface WrittenPage {
  /** The heading without what precedes a slash: `int-duration`. */
  readonly title: string
  readonly markdown: Markdown
}

/** A line of an example that marks a finding above it: its comment mark, the carets, the rule. */
const marker = /^(\s*(?:#|\/\/) *)(\^+…?|↑|~+)/u
const ruleAfter = /^ +([a-z-]+)/

/**
 * Removes what only tests and generators read from a page of the repository: front matter, comments around generated
 * parts, and everything but place and rule from the marks in examples.
 * @param text one of Klint's own pages, as stored
 * @param path its path from the root of the repository
 * @param addressOf the URL of another page, by its path from the root
 */
export function readablePage(text: string, path: string, addressOf: (path: string) => string): WrittenPage {
  const body = text.replace(/^---\n[^]*?\n---\n+/, '')
  const title = /^# (?:.*\/)?(.+)$/m.exec(body)?.[1] ?? path
  let inCode = false
  const lines = body.split('\n').flatMap((line) => {
    if (line.startsWith('```')) inCode = !inCode
    return inCode ? (codeLine(line) ?? []) : line.startsWith('<!--') ? [] : withLinks(line, path, addressOf)
  })
  return { title, markdown: ours(lines.join('\n').replace(/\n{3,}/g, '\n\n')) }
}

function codeLine(line: string): string | null {
  const [mark, before = '', sign] = marker.exec(line) ?? []
  if (mark === undefined || sign === undefined) return line
  const [, rule = ''] = ruleAfter.exec(line.slice(mark.length)) ?? []
  return sign.startsWith('~') ? null : `${before}${sign} ${rule}`
}

/** Resolves links to other pages, which are relative in the repository. */
function withLinks(line: string, path: string, addressOf: (path: string) => string): string {
  return line.replace(/\]\((\.[^()\s]*)\)/g, (_, relative: string) => `](${addressOf(resolved(path, relative))})`)
}

function resolved(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
