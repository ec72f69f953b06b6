import type { Finding, Level, Span } from '../../src/findings/finding'
import { placed, said } from '../said'
import type { Case, Marker } from './page'

/** What a user sees of a finding. */
export interface Told {
  readonly ruleId: string
  readonly level: Level
  readonly span: Span
  readonly said: string
  readonly related: readonly { readonly span: Span; readonly said: string }[]
}

export function toldOf(finding: Finding): Told {
  const { ruleId, level, span, related } = finding
  return {
    ruleId,
    level,
    span,
    said: said(finding),
    related: related.map((each) => ({ span: each.span, said: placed(each) })),
  }
}

/** The differences between a case's markers and a rule's findings, one line for each, with its place in the page. */
export function complaints(
  { text, place, markers }: Pick<Case, 'text' | 'place' | 'markers'>,
  findings: readonly Told[],
  own: Level,
): string[] {
  const found: string[] = []
  const claimed = new Set<Told>()
  for (const marker of markers.filter(({ kind }) => kind === 'finding')) {
    const finding = findings.find(
      (other) => !claimed.has(other) && other.ruleId === marker.ruleId && fits(marker, other.span, text),
    )
    if (finding) {
      claimed.add(finding)
      const level = marker.level ?? own
      if (finding.level !== level) found.push(`${marker.place}: the level is ${finding.level}, not ${level}`)
      found.push(...missing(marker, finding.said))
    } else {
      found.push(`${marker.place}: no finding at ${JSON.stringify(text.slice(marker.span.start, marker.span.end))}`)
    }
  }
  for (const finding of findings) {
    if (!claimed.has(finding)) found.push(`${place}: unmarked finding at ${shown(text, finding.span)}: ${finding.said}`)
  }
  return [...found, ...relatedComplaints(text, place, markers, findings)]
}

/**
 * The related locations of all findings in a case are marked together, each once. If only lines are marked, they may be
 * omitted.
 */
function relatedComplaints(
  text: string,
  place: string,
  markers: readonly Marker[],
  findings: readonly Told[],
): string[] {
  const marked = markers.filter(({ kind }) => kind === 'related')
  const related = findings.flatMap((finding) => finding.related)
  const whole = markers.some(({ reach }) => reach !== 'line')
  return [
    ...marked.flatMap((marker) => {
      const at = related.filter(({ span }) => fits(marker, span, text))
      if (at.length === 0) return [`${marker.place}: no related location at ${shown(text, marker.span)}`]
      const best = at.map((each) => missing(marker, each.said)).sort((a, b) => a.length - b.length)
      return best[0] ?? []
    }),
    ...related
      .filter(({ span }) => whole && !marked.some((marker) => fits(marker, span, text)))
      .map((each) => `${place}: unmarked related location at ${shown(text, each.span)}: ${each.said}`),
  ]
}

function fits({ span: marked, reach }: Marker, span: Span, text: string): boolean {
  switch (reach) {
    case 'exact':
      return span.start === marked.start && span.end === marked.end
    case 'open':
      return span.start === marked.start && span.end > marked.end && text.slice(marked.end, span.end).startsWith('\n')
    case 'line':
      return marked.start <= span.start && span.start <= marked.end
  }
}

function missing({ parts, place }: Marker, message: string): string[] {
  return parts
    .filter((part) => !message.includes(part))
    .map((part) => `${place}: "${part}" is not in the message: ${message}`)
}

function shown(text: string, { start, end }: Span): string {
  const line = text.slice(0, start).split('\n').length
  return `line ${line} ${JSON.stringify(text.slice(start, end))}`
}

/** Whether a text matches a Fixed block. A comment line that starts with `…` stands for any lines. */
export function showsFixed(shown: string, text: string): boolean {
  const pattern = shown.split(/^[ \t]*(?:#|\/\/) ….*\n/m).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${pattern.join('(?:.*\\n)*?')}$`).test(text)
}
