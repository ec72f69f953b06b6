import type { Span } from '../syntax'

/** The lines of a range of text, without their line breaks. */
export function* textLines(text: string, { start, end }: Span): Generator<Span> {
  for (let at = start; at <= end;) {
    const feed = text.indexOf('\n', at)
    const stop = feed < 0 || feed >= end ? end : feed
    yield { start: at, end: stop > at && text.charAt(stop - 1) === '\r' ? stop - 1 : stop }
    at = stop + 1
  }
}
