import { PieceBuilder, type TextPiece } from '../syntax'
import type { Block } from './region'
import { type CodeBuilder } from './pieces'

/** Escapes text for the place where it is written, so that it does not end the surrounding literal. */
export type Quoting = (text: string) => string

/** A character of a text as the program sees it, or a hole that is filled at run time. */
export interface Character {
  /** Null for a hole. */
  readonly value: string | null
  /** The variable that fills a hole; empty if unknown. */
  readonly name: string
  readonly start: number
  readonly end: number
  readonly quoting: Quoting
}

/** The text before the first hole. */
export function plainStart(characters: readonly Character[]): string {
  const hole = characters.findIndex(({ value }) => value === null)
  return (hole < 0 ? characters : characters.slice(0, hole)).map(({ value }) => value).join('')
}

/** The characters of a range of text without escapes. */
export function* characters(text: string, start: number, end: number, quoting: Quoting): Generator<Character> {
  for (let at = start; at < end; at++) yield { value: text.charAt(at), name: '', start: at, end: at + 1, quoting }
}

/** How a hole is spelled: a name in a JavaScript template; in JSON, what the JSON reader accepts as a hole. */
const holes = { template: (name: string) => `\${${name}}`, json: (name: string) => `{{${name}}}` } as const

/** Adds a text in JavaScript: as a template, or, if one hole is all of it, as that variable. */
export function sayText(builder: CodeBuilder, text: readonly Character[]): void {
  const hole = holes[/^\s*[{[]/.test(plainStart(text)) ? 'json' : 'template']
  const [only] = text
  if (only?.value === null && text.length === 1) {
    builder.say(nameOf(only))
    return
  }
  // An edit may reach across a hole, but not across different kinds of quotes.
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

/**
 * Adds a variable with the values that the text gives it. Which of several holds depends on control flow, so they count
 * only for addresses: where a request may go decides whether it is checked.
 */
export function sayVariable(builder: CodeBuilder, name: string, values: readonly (readonly Character[])[]): void {
  const [only] = values
  const isOne = values.length === 1
  if (!only || !(isOne || values.every((value) => address.test(plainStart(value))))) return
  builder.say(`const ${nameOf({ name })} = ${isOne ? '' : '['}`)
  for (const [index, value] of values.entries()) {
    if (index > 0) builder.say(', ')
    sayText(builder, value)
  }
  builder.say(isOne ? ';\n' : '][$];\n')
}

const address = /^https?:/

/** The JavaScript name of a variable of a shell or of an HTTP file. */
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

/**
 * Converts code of a template to its original place; null if the code has holes, which are spelled differently there.
 */
function written(code: string, quoting: Quoting): string | null {
  return /\$\{|\{\{/.test(code.replace(/\\[^]/g, '')) ? null : quoting(code.replace(/\\([`\\$])/g, '$1'))
}
