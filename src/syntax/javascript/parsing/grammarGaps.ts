/**
 * Syntax that the grammar lacks. Each pattern has three groups: what precedes the gap, the gap, and what follows it.
 * The gap is parsed as `instead`, padded to its length so that all offsets hold.
 */
const grammarGaps: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // catch (error: any)
  [/(\bcatch\s{0,99}\(\s{0,99}[\w$]{1,99}\s{0,99})(:\s{0,99}(?:any|unknown))(\s{0,99}\))/g, ''],
  // async <T>(x: T) => …
  [/(\basync\s{0,99})(<[^<>()"'`]{0,999}(?:<[^<>()"'`]{0,999}>[^<>()"'`]{0,999}){0,99}>)(\s{0,99}\()/g, ''],
  // export default class { … }: a class expression needs no name
  [/(\bexport\s{1,99})(default)(\s{1,99}class\s{0,99}(?:\{|extends\b))/g, '='],
  // import x = require('x')
  [/(\b)(import)(\s{1,99}[\w$]{1,99}\s{0,99}=\s{0,99}require\b)/g, 'const'],
]

/** The text to parse. It differs from the source only in syntax: literals and names are read from the source. */
export function bridgeGaps(text: string): string {
  return grammarGaps.reduce(
    (bridged, [pattern, instead]) =>
      bridged.replace(
        pattern,
        (_, before: string, gap: string, after: string) =>
          before + instead + gap.slice(instead.length).replace(/[^\r\n]/g, ' ') + after,
      ),
    text,
  )
}
