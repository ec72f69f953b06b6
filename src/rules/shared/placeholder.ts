import type { Possibility } from '../../analysis/possibility'

const whole = /^(?:<[^<>]*>|\$\{[^}]*\}|%\w+%|\.\.\.|…|x{3,})$/
const somewhere = /\{\{.*\}\}|\b(?:YOUR|INSERT|REPLACE)[_-]|\byour[_-](?:\w+[_-])*(?:id|key|url|image|video|prompt|value|domain|server|host)\b/s

/** `"<string>"`, `"{{ x }}"`, `"YOUR_…"`: a text that stands for whatever a reader, or a tool, puts there. */
export function isPlaceholder(value: Possibility): boolean {
  if (value.kind === 'exact') return typeof value.value === 'string' && isPlaceholderText(value.value)
  return value.kind === 'text' && (value.pieces ?? []).some((piece) => piece !== null && somewhere.test(piece))
}

export function isPlaceholderText(text: string): boolean {
  return whole.test(text.trim()) || somewhere.test(text)
}
