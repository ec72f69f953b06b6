import type { Possibility } from '../../../analysis/values/possibility'

const whole = /^(?:<[^<>]*>|\$?\{[^{}]*\}|\$\w+|%\w+%|%\(\w+\)s|\.\.\.|…|x{3,})$/
const command = /\b(?:YOUR|INSERT|REPLACE)[_-]/
const thing = /(?:^|\w_)(?:id|key|url|image|video|prompt|value|domain|server|host)$/

/** `"<string>"`, `"{{ x }}"`, `"{x}"`, `"$X"`, `"YOUR_…"`: a placeholder for a reader or a tool to fill in. */
export function isPlaceholder(value: Possibility): boolean {
  if (value.kind === 'exact') return typeof value.value === 'string' && isPlaceholderText(value.value)
  return value.kind === 'text' && (value.pieces ?? []).some((piece) => piece !== null && holdsPlaceholder(piece))
}

export function isPlaceholderText(text: string): boolean {
  return whole.test(text.trim()) || holdsPlaceholder(text)
}

function holdsPlaceholder(text: string): boolean {
  const hole = text.indexOf('{{')
  if (hole >= 0 && text.indexOf('}}', hole + 2) >= 0) return true
  return command.test(text) || (text.match(/[\w-]+/g) ?? []).some(asksForYours)
}

/** `your_key`, `your-own-api_key`: `your`, any words, and a thing that ends one. Each word is read once. */
function asksForYours(run: string): boolean {
  let isAsking = false
  for (const word of run.split('-')) {
    if (isAsking && thing.test(word)) return true
    if (word.startsWith('your_') && thing.test(word.slice(5))) return true
    isAsking = word !== '' && (isAsking || word === 'your' || (word.startsWith('your_') && word.length > 5))
  }
  return false
}
