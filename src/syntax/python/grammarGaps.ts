/** Syntax that the grammar lacks, and what to have it parse instead: of the same length, so that all offsets hold. */
const grammarGaps: readonly (readonly [pattern: RegExp, instead: (found: string) => string])[] = [
  // `5.`: a float without decimals
  [/(?<![\w.])\d[\d_]*\.(?![\w.])/g, (found) => `${found.slice(0, -1)}_`],
  // `yield` without a value; read as a name
  [/\byield(?=[ \t]*(?:[\r\n#)\]},;]|$))/g, () => 'YIELD'],
  // t"…": a template string
  [/(?<!\w)[tT](?=[rR]?["'])/g, () => 'f'],
  // `with (a as b, c as d):`
  [
    /\bwith\s*\((?=[^#:]*\sas\s)(?:[^#()]|\((?:[^#()]|\([^#()]*\))*\))*\)(?=\s*:)/g,
    (found) => found.replace(/\(([^]*)\)$/, ' $1 ').replace(/[\r\n]/g, ' ')
  ]
]

/** The text to parse. It differs from the source in syntax only: literals and names are read from the source. */
export function bridgeGaps(code: string): string {
  return grammarGaps.reduce((bridged, [pattern, instead]) => bridged.replace(pattern, instead), code)
}
