import { type CodeLens, type Hover, MarkupKind, type Position } from 'vscode-languageserver/node'
import { showReference } from './commandNames'
import type { Client } from './client'
import type { Check } from './workplace'

/** What an error code, a task message, a model or a parameter means. */
export function hoverIn({ text, ask }: Check, position: Position, client: Client): Hover | null {
  const { positions, markdownHovers } = client
  const hover = ask((checked) => checked.hover(positions.offsetAt(text, position)))
  return (
    hover && {
      contents: { kind: markdownHovers ? MarkupKind.Markdown : MarkupKind.PlainText, value: hover.markdown },
      range: positions.rangeOf(text, hover.span),
    }
  )
}

/** Above each request the endpoint that it is for, and what it costs. */
export function lensesIn({ text, ask }: Check, { positions }: Client): CodeLens[] {
  const lenses = ask((checked) => checked.lenses()) ?? []
  return lenses.map(({ span, title, endpointId }) => ({
    range: positions.rangeOf(text, { start: span.start, end: span.start }),
    command: { title, command: showReference, arguments: [endpointId] },
  }))
}
