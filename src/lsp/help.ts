import { type CodeLens, type Hover, MarkupKind, type Position } from 'vscode-languageserver/node'
import { showReference } from './commandNames'
import type { Client } from './client'
import type { Check } from './workplace'

/** What an error code, a task message, a model or a parameter means. */
export function hoverIn({ text, ask }: Check, position: Position, client: Client): Hover | null {
  const { positions, markdownHovers, words } = client
  const hover = ask((checked) => checked.hover(positions.offsetAt(text, position), words))
  return (
    hover && {
      contents: { kind: markdownHovers ? MarkupKind.Markdown : MarkupKind.PlainText, value: hover.markdown },
      range: positions.rangeOf(text, hover.span),
    }
  )
}

/** Above each request the endpoint that it is for, and what it costs. */
export function lensesIn({ text, ask }: Check, { positions, words }: Client): CodeLens[] {
  const lenses = ask((checked) => checked.codeLenses(words)) ?? []
  // One line says all that there is to say, and leads to the page.
  return lenses.flatMap(({ span, title, does }, index) => {
    const said = lenses[index - 1]
    if (does.kind !== 'reference' || said?.does.kind !== 'nothing') return []
    const command = { title: said.title, tooltip: title, command: showReference, arguments: [does.endpointId] }
    return [{ range: positions.rangeOf(text, { start: span.start, end: span.start }), command }]
  })
}
