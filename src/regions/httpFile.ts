import type { Span } from '../syntax'
import { push } from '../syntax/multimap'
import { characters, type Character, type Quoting, sayVariable } from './characters'
import { CodeBuilder } from './pieces'
import type { Region } from './region'
import { headerIn, sayRequest, type SpelledRequest, trimmed } from './request'
import { textLines } from './textLines'

/** Nothing needs escaping here. */
const plain: Quoting = (text) => text

const variable = /^@([\w.-]+)\s*=/
const requestLine = /^(?:([A-Z]+)[ \t]+)?(https?:|\{\{)/
const version = /[ \t]HTTP\/[\d.]+$/
/** Directives for a request or its response: `< body.json`, `> {% … %}`. */
const instruction = /^(?:[<>]|\?\?)/

/** The requests of a REST client file (`.http`, `.rest`), as JavaScript. */
export function httpRegions(text: string, within: Span = { start: 0, end: text.length }): readonly Region[] {
  const builder = new CodeBuilder()
  const lines = [...textLines(text, within)]
  for (const [name, values] of variablesIn(text, lines)) sayVariable(builder, name, values)
  const heads = lines.flatMap(({ start }, index) => (text.startsWith('###', start) ? [index] : []))
  for (const [at, head] of [-1, ...heads].entries()) {
    const request = requestOf(text, lines.slice(head + 1, heads[at]))
    if (request) sayRequest(builder, request)
  }
  const { code, parts } = builder
  return [{ language: 'javascript', code, parts }]
}

/** The values of `@name = value`. */
function variablesIn(text: string, lines: readonly Span[]): ReadonlyMap<string, readonly (readonly Character[])[]> {
  const found = new Map<string, (readonly Character[])[]>()
  for (const { start, end } of lines) {
    const match = variable.exec(text.slice(start, end))
    if (!match) continue
    push(found, match[1] ?? '', trimmed(withHoles(text, start + match[0].length, end)))
  }
  return found
}

function requestOf(text: string, lines: readonly Span[]): SpelledRequest | null {
  const lineAt = ({ start, end }: Span): string => text.slice(start, end)
  const first = lines.findIndex((line) => requestLine.test(lineAt(line)))
  const line = lines[first]
  // Only comments and variables may precede it.
  if (!line || !lines.slice(0, first).every((each) => /^(?:\s*$|#|\/\/|@)/.test(lineAt(each)))) return null
  const match = requestLine.exec(lineAt(line))
  const written = lineAt(line).trimEnd()
  const end = line.start + written.length - (version.exec(written)?.[0].length ?? 0)
  const rest = lines.slice(first + 1)
  const blank = rest.findIndex((each) => lineAt(each).trim() === '')
  const head = blank < 0 ? rest : rest.slice(0, blank)
  // The query continues on the next lines.
  if (head.some((each) => /^\s/.test(lineAt(each)))) return null
  return {
    url: trimmed(withHoles(text, line.start + (match?.[0].length ?? 0) - (match?.[2]?.length ?? 0), end)),
    method: match?.[1] ?? 'GET',
    headers: head
      .filter((each) => !/^(?:#|\/\/)/.test(lineAt(each)))
      .flatMap(({ start, end: stop }) => headerIn(withHoles(text, start, stop)) ?? []),
    body: blank < 0 ? null : bodyOf(text, rest.slice(blank + 1)),
  }
}

function bodyOf(text: string, lines: readonly Span[]): SpelledRequest['body'] {
  const from = lines.findIndex(({ start, end }) => text.slice(start, end).trim() !== '')
  const [first] = lines.slice(Math.max(0, from))
  if (from < 0 || !first) return null
  const stop = lines.findIndex(({ start, end }, at) => at >= from && instruction.test(text.slice(start, end)))
  const last = lines.at(stop < 0 ? -1 : stop - 1)
  if (stop === from || !last) return text.startsWith('<', first.start) ? 'elsewhere' : null
  return trimmed(withHoles(text, first.start, last.end))
}

/** The text between two offsets, with a hole for each `{{name}}`. */
function withHoles(text: string, start: number, end: number): readonly Character[] {
  const found: Character[] = []
  const read = (to: number): void => {
    for (const each of characters(text, at, to, plain)) found.push(each)
    at = to
  }
  let at = start
  for (const { index, 0: hole, 1: name = '' } of text.slice(start, end).matchAll(/\{\{([^{}\n]*)\}\}/g)) {
    read(start + index)
    found.push({ value: null, name: name.trim(), start: at, end: at + hole.length, quoting: plain })
    at += hole.length
  }
  read(end)
  return found
}
