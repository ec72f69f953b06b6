import { ours, type Markdown } from './markdown'

/** A page of the repository, as people are to read it. */
export interface WrittenPage {
  /** Its heading, without what stands before a slash: `int-duration`. */
  readonly title: string
  readonly markdown: Markdown
}

/** A line of an example that says what is found above it: its comment mark, the carets, the rule. */
const marker = /^(\s*(?:#|\/\/) *)(\^+…?|↑|~+)/u
const ruleAfter = /^ +([a-z-]+)/

/**
 * Takes out of a page of the repository what only tests and generators read: what stands above its heading, the comments around what is
 * generated, and of the marks in examples all but the place and the rule.
 * @param text one of Klint's own pages, as it is stored
 * @param path where it is stored, from the root of the repository
 * @param addressOf the address of another page, by its path from the root
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

/** Links to other pages of the repository are relative in it. */
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
