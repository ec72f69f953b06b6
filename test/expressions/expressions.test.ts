import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { checkSync } from 'recheck'
import { buildingPlaces, hiddenPlaces, writtenExpressions, type Expression } from './written'

/**
 * Why a regular expression is not proven to take linear time; null if it is.
 *
 * The proof uses the automaton of the expression, searched for anywhere in a text: the same on every machine, without a
 * clock and without chance. It supports neither unbounded repetition next to lookarounds nor back-references; such an
 * expression must be rewritten, or become a scanner. An expression without unbounded repetition reads a bounded number
 * of characters from each offset.
 */
function fault({ source, flags }: Expression): string | null {
  const verdict = checkSync(source, flags, { checker: 'automaton', timeout: null })
  if (verdict.status === 'safe') return null
  if (verdict.status === 'vulnerable') return `${verdict.complexity.summary}: ${verdict.attack.pattern}`
  return 'message' in verdict.error ? verdict.error.message : verdict.error.kind
}

function builtExpressions(): readonly Expression[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/expressions/built.ts'], {
    encoding: 'utf8',
  })
  assert.notEqual(stdout, '', stderr)
  return JSON.parse(stdout) as readonly Expression[]
}

describe('regular expressions', () => {
  const written = writtenExpressions()
  let built: readonly Expression[]
  const proven = new Map<string, string | null>()

  const faults = (expressions: readonly Expression[]): readonly string[] =>
    expressions.flatMap((expression) => {
      const text = `/${expression.source}/${expression.flags}`
      if (!proven.has(text)) proven.set(text, fault(expression))
      const found = proven.get(text) ?? null
      return found === null ? [] : [`${expression.place} ${text}: ${found}`]
    })

  before(function () {
    this.timeout(60_000)
    process.env.RECHECK_SYNC_BACKEND = 'pure'
    built = builtExpressions()
  })

  const layers = new Set(written.map(({ place }) => place.replace(/^(src\/\w+).*/, '$1')))
  for (const layer of layers) {
    it(`take at most linear time: ${layer}`, function () {
      this.timeout(180_000)
      assert.deepEqual(faults([...written, ...built].filter(({ place }) => place.startsWith(layer))), [])
    })
  }

  it('are built at load time, from facts alone, so that the test sees each', () => {
    const seen = new Set(built.map(({ place }) => place))
    assert.deepEqual(
      buildingPlaces().filter((place) => !seen.has(place)),
      [],
    )
  })

  it('are not hidden in strings', () => {
    assert.deepEqual(hiddenPlaces(), [])
  })

  for (const [source, flags] of [
    ['(a+)+b', ''],
    ['\\s+$', ''],
    ['a*b', 'g'],
    ['^\\s*x', 'm'],
    ['\\byour[_-](?:\\w+[_-])*id\\b', ''],
    ['(["\'])(?:\\\\.|(?!\\1).)*\\1', ''],
    ['a+(?=b)', ''],
  ] as const) {
    it(`are rejected if that is not proven: /${source}/${flags}`, () => {
      assert.notEqual(fault({ source, flags, place: '' }), null)
    })
  }
})
