import { PieceBuilder, type TextPiece } from '../syntax'
import type { Block } from './region'
import { type CodeBuilder } from './pieces'

/** How text is written where it stands: it takes care of what would end it there. */
export type Quoting = (text: string) => string

/** A character of a text as a program reads it, or a hole that something fills when it runs. */
export interface Character {
  /** Null for a hole. */
  readonly value: string | null
  /** What fills a hole; empty where nobody can tell. */
  readonly name: string
  readonly start: number
  readonly end: number
  readonly quoting: Quoting
}

/** What it says, up to the first hole. */
export function plainStart(characters: readonly Character[]): string {
  const hole = characters.findIndex(({ value }) => value === null)
  return (hole < 0 ? characters : characters.slice(0, hole)).map(({ value }) => value).join('')
}

/** A stretch of a text as it is. */
export function* characters(text: string, start: number, end: number, quoting: Quoting): Generator<Character> {
  for (let at = start; at < end; at++) yield { value: text.charAt(at), name: '', start: at, end: at + 1, quoting }
}

/** What stands for a hole: a name in a template of JavaScript; in JSON what readers of JSON take for a hole. */
const holes = { template: (name: string) => `\${${name}}`, json: (name: string) => `{{${name}}}` } as const

/** Says a text in JavaScript: as a template, or as the name of what fills it whole. */
export function sayText(builder: CodeBuilder, text: readonly Character[]): void {
  const hole = holes[/^\s*[{[]/.test(plainStart(text)) ? 'json' : 'template']
  const [only] = text
  if (only?.value === null && text.length === 1) {
    builder.say(nameOf(only))
    return
  }
  // An edit may reach across a hole, but not from one kind of quotes into another.
  const blocks = new Map<Quoting, Block>()
  builder.say('`')
  for (let at = 0; at < text.length;) {
    const first = text[at]
    if (!first) break
    const { quoting } = first
    const block = blocks.get(quoting) ?? { name: null, before: '' }
    blocks.set(quoting, block)
    if (first.value === null) builder.say(hole(nameOf(first)))
    const end = first.value === null ? at + 1 : endOfRun(text, at)
    if (first.value !== null) builder.add(templatePiece(text.slice(at, end)), (code) => written(code, quoting), block)
    at = end
  }
  builder.say('`')
}

/** The name that a variable of a shell, or of a file of requests, has in JavaScript. */
export function nameOf({ name }: Pick<Character, 'name'>): string {
  return `$${name.replace(/\W/g, '_')}`
}

function endOfRun(text: readonly Character[], start: number): number {
  const quoting = text[start]?.quoting
  let end = start
  while (end < text.length && text[end]?.value !== null && text[end]?.quoting === quoting) end++
  return end
}

function templatePiece(run: readonly Character[]): TextPiece {
  const builder = new PieceBuilder()
  for (const { value, start, end } of run) builder.add((value ?? '').replace(/[`\\$]/g, '\\$&'), start, end)
  return builder.build()
}

/** Code from a template where it stands; null where it has its own holes, which are written otherwise there. */
function written(code: string, quoting: Quoting): string | null {
  return /\$\{|\{\{/.test(code.replace(/\\[^]/g, '')) ? null : quoting(code.replace(/\\([`\\$])/g, '$1'))
}
