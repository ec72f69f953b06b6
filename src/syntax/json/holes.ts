import type { Span } from '../model'

/** A template of a tool (n8n, Postman, Handlebars) as parsable JSON, with digits instead of its holes. */
export interface Template {
  /** Has the length of the text, so that offsets are the same. */
  readonly json: string
  /** The spans of `{{ … }}`, in order. */
  readonly holes: readonly Span[]
}

/**
 * Replaces each `{{ … }}` with digits, and the `=` with which n8n starts an expression with a space. A number is valid
 * wherever a value is, and harmless inside a string. As in n8n, the first `}}` closes a hole.
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

/** Whether the text is an n8n expression. */
export function isExpression(text: string): boolean {
  return text.startsWith('=')
}

/** A template without holes. */
export function plainJson(json: string): Template {
  return { json, holes: [] }
}
