import { beforeCommand } from '../knowledge/libraries'
import type { Span } from '../syntax'
import { push } from '../syntax/multimap'
import { sayVariable } from './characters'
import { curlRequest } from './curl'
import { CodeBuilder } from './pieces'
import type { Region } from './region'
import { sayRequest, type SpelledRequest } from './request'
import { readCommand, readValue, type Word } from './shellWords'

type Step = { readonly request: SpelledRequest } | { readonly name: string; readonly value: Word }

/** The curl requests of a shell script and the variables that they use, as JavaScript. */
export function shellRegions(text: string, within: Span = { start: 0, end: text.length }): readonly Region[] {
  const steps = [...stepsIn(text, within)]
  if (!steps.some((step) => 'request' in step)) return []
  const variables = new Map<string, Word[]>()
  for (const step of steps) if ('name' in step) push(variables, step.name, step.value)
  const builder = new CodeBuilder()
  for (const step of steps) {
    if ('request' in step) sayRequest(builder, step.request)
    else {
      sayVariable(builder, step.name, variables.get(step.name) ?? [])
      variables.delete(step.name)
    }
  }
  const { code, parts } = builder
  return [{ language: 'javascript', code, parts }]
}

const step = /^[ \t]*(?:(?:export|readonly|local|declare)[ \t]+)?([A-Za-z_]\w*)=|curl[ \t\\]/gm

function* stepsIn(text: string, { start, end }: Span): Generator<Step> {
  for (let at = start; at < end;) {
    step.lastIndex = at
    const match = step.exec(text)
    if (!match || match.index >= end) return
    const name = match[1]
    const from = match.index + (name === undefined ? command.length : match[0].length)
    at = from
    if (name !== undefined) {
      // The substitution may be a call of curl.
      if (substitution.test(text.slice(from, from + 3))) continue
      const read = readValue(text, { start: from, end })
      if (read.what && read.what.length > 0) yield { name, value: read.what }
      at = Math.max(from, read.end)
    } else if (startsCommand(text, match.index)) {
      const read = readCommand(text, { start: from, end })
      const request = read.what && curlRequest(read.what)
      if (request) yield { request }
      at = Math.max(from, read.end)
    }
  }
}

const substitution = /^"?(?:\$\(|`)/

const command = 'curl'

/** The longest prefix of a command to expect, in UTF-16 units. */
const widest = 80

function startsCommand(text: string, at: number): boolean {
  const line =
    text
      .slice(Math.max(0, at - widest), at)
      .split('\n')
      .at(-1) ?? ''
  const before = line.trim()
  if (before.startsWith('#')) return false
  return before === '' || /[;|&(`{!]$/.test(before) || beforeCommand.has(before.split(/[ \t]/).at(-1) ?? '')
}
