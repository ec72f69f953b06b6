/** Syntax that the grammar lacks, and what to parse instead: text of the same length, so that all offsets hold. */
const grammarGaps: readonly (readonly [pattern: RegExp, instead: (found: string) => string])[] = [
  // `5.`: a float without decimals
  [/[\w.]+/g, (run) => (/^\d[\d_]*\.$/.test(run) ? `${run.slice(0, -1)}_` : run)],
  // `yield` without a value; read as a name
  [/\byield[ \t]*(?:[\r\n#)\]},;]|$)/g, (found) => found.replace('yield', 'YIELD')],
  // t"…": a template string
  [/(?<!\w)[tT](?=[rR]?["'])/g, () => 'f'],
]

/** The text to parse. It differs from the source only in syntax: literals and names are read from the source. */
export function bridgeGaps(code: string): string {
  return bridgeWith(grammarGaps.reduce((bridged, [pattern, instead]) => bridged.replace(pattern, instead), code))
}

/** The deepest nesting of brackets in a `with`. It also bounds how many `with`s read the same character. */
const depthLimit = 3

/** Blanks the brackets of `with (a as b, c as d):` and the line breaks in them. */
function bridgeWith(code: string): string {
  const head = /\bwith\s*\(/g
  let bridged = ''
  let done = 0
  for (let found = head.exec(code); found; found = head.exec(code)) {
    const inner = head.lastIndex
    const close = closing(code, inner)
    if (close < 0 || !endsHead(code, close + 1) || !/\sas\s/.test(code.slice(inner, close).split(':', 1)[0] ?? ''))
      continue
    const bare = `${code.slice(found.index, inner - 1)} ${code.slice(inner, close)} `
    bridged += code.slice(done, found.index) + bare.replace(/[\r\n]/g, ' ')
    done = close + 1
    head.lastIndex = done
  }
  return bridged + code.slice(done)
}

/** The bracket that closes the one before `from`; -1 if a comment or deeper brackets come first. */
function closing(code: string, from: number): number {
  let depth = 1
  for (let at = from; at < code.length; at++) {
    const sign = code[at]
    if (sign === '#' || (sign === '(' && ++depth > depthLimit)) return -1
    if (sign === ')' && --depth === 0) return at
  }
  return -1
}

function endsHead(code: string, at: number): boolean {
  const colon = /\s*:/y
  colon.lastIndex = at
  return colon.test(code)
}
