/** Syntax that the grammar lacks. The second group is parsed as `instead`, of the same length so that all offsets hold. */
const grammarGaps: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // catch (error: any)
  [/(\bcatch\s*\(\s*[\w$]+\s*)(:\s*(?:any|unknown))(?=\s*\))/g, ''],
  // async <T>(x: T) => …
  [/(\basync\s*)(<[^<>()"'`]*(?:<[^<>()"'`]*>[^<>()"'`]*)*>)(?=\s*\()/g, ''],
  // export default class { … }: a class expression may lack a name
  [/(\bexport\s+)(default)(?=\s+class\s*(?:\{|extends\b))/g, '='],
  // import x = require('x')
  [/(\b)(import)(?=\s+[\w$]+\s*=\s*require\b)/g, 'const']
]

/** The text to parse. It differs from the source in syntax only: literals and names are read from the source. */
export function bridgeGaps(text: string): string {
  return grammarGaps.reduce(
    (bridged, [pattern, instead]) =>
      bridged.replace(
        pattern,
        (_, before: string, gap: string) => before + instead + gap.slice(instead.length).replace(/[^\r\n]/g, ' ')
      ),
    text
  )
}
