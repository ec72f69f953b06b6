import { curlOptions, type CurlOption } from '../knowledge/libraries'
import { plainStart } from './characters'
import { headerIn, type SpelledRequest } from './request'
import type { Command, Word } from './shellWords'

interface Argument {
  readonly kind: CurlOption | 'flag'
  readonly option: string
  readonly value: Word
}

/** The request of a curl command. Null if it sends several, or none that can be read. */
export function curlRequest({ words, input }: Command): SpelledRequest | null {
  const given = argumentsIn(words)
  const of = (...kinds: readonly Argument['kind'][]): readonly Argument[] =>
    given.filter(({ kind }) => kinds.includes(kind))
  const [url, another] = of('url')
  const data = of('data', 'json', 'form')
  if (!url || another || of('next').length > 0 || !isAddress(url.value)) return null
  const asQuery = of('query').length > 0
  const byDefault = of('head').length > 0 ? 'HEAD' : data.length === 0 || asQuery ? 'GET' : 'POST'
  const [method] = of('method')
  return {
    url: url.value,
    method: !method ? byDefault : isWhole(method.value) ? plainStart(method.value) : null,
    headers: of('header').flatMap(({ value }) => headerIn(value) ?? []),
    body: asQuery ? null : bodyOf(data, input),
  }
}

function bodyOf(data: readonly Argument[], input: Word | null): SpelledRequest['body'] {
  const [only] = data
  if (!only) return null
  const isInput = only.kind !== 'form' && only.option !== '--data-raw' && plainStart(only.value) === '@-'
  if (isInput && input && data.length === 1) return input
  const isFile = only.option !== '--data-raw' && only.value[0]?.value === '@'
  return data.length > 1 || only.kind === 'form' || isFile ? 'elsewhere' : only.value
}

function isAddress(url: Word): boolean {
  return url[0]?.value === null || /^https?:/i.test(plainStart(url))
}

function isWhole(word: Word): boolean {
  return word.every(({ value }) => value !== null)
}

function argumentsIn(words: readonly Word[]): readonly Argument[] {
  const found: Argument[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? []
    const argument = argumentOf(word)
    // Its value is the next word.
    if (takesValue(argument) && argument.value.length === 0) found.push({ ...argument, value: words[++index] ?? [] })
    else found.push(argument)
  }
  return found
}

function argumentOf(word: Word): Argument {
  const text = plainStart(word)
  if (!text.startsWith('-') || text === '-') return { kind: 'url', option: '', value: word }
  if (text.startsWith('--')) return { kind: curlOptions.get(text) ?? 'flag', option: text, value: [] }
  // Short options may share a dash: `-sXPOST`. The first one with a value uses up the rest.
  let last: Argument = { kind: 'flag', option: text, value: [] }
  for (let at = 1; at < text.length; at++) {
    const option = `-${text.charAt(at)}`
    const argument: Argument = { kind: curlOptions.get(option) ?? 'flag', option, value: word.slice(at + 1) }
    if (takesValue(argument)) return argument
    if (argument.kind !== 'flag') last = { ...argument, value: [] }
  }
  return last
}

function takesValue({ kind, option }: Argument): boolean {
  return kind !== 'flag' && kind !== 'query' && kind !== 'head' && kind !== 'next' && option !== ''
}
