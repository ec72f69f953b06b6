import type { Span } from '../model'

/** A text that a tool fills in (n8n, Postman, Handlebars), as JSON that can be parsed: digits stand in its holes. */
export interface Template {
  /** As long as the text, so that offsets are the same. */
  readonly json: string
  /** Where `{{ … }}` stands, in order. */
  readonly holes: readonly Span[]
}

/**
 * Blanks out what double braces hold, and the `=` with which n8n begins an expression. A number stands wherever a value
 * can, and says nothing inside a string. As in n8n, the first `}}` closes a hole.
 */
export function readTemplate(text: string): Template {
  const holes: Span[] = []
  let json = ''
  let done = 0
  for (let start = text.indexOf('{{'); start >= 0; start = text.indexOf('{{', done)) {
    const close = text.indexOf('}}', start + 2)
    if (close < 0) break
    json += text.slice(done, start) + '1'.repeat(close + 2 - start)
    done = close + 2
    holes.push({ start, end: done })
  }
  json += text.slice(done)
  return { json: isExpression(text) ? ` ${json.slice(1)}` : json, holes }
}

/** An n8n field that is computed. */
export function isExpression(text: string): boolean {
  return text.startsWith('=')
}

/** A text without holes. */
export function plainJson(json: string): Template {
  return { json, holes: [] }
}
