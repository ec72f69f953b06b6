import assert from 'node:assert/strict'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { runs } from '../../proofs/long'
import { shown } from './evaluated'

const depthIdentifier = fc.createDepthIdentifier()
const text = fc.constantFrom("'a'", "''", "'kling-v3-pro'", "'Pro '", "'5'", '`x/y`')
const number = fc.constantFrom('0', '1', '5', '10', '-1')
const scalar = fc.oneof(text, number, fc.constantFrom('true', 'false', 'null', 'undefined'))

/** Expressions of literals, of `c` and `d`, which the run decides, and of the variable `x`. */
const expression: fc.Arbitrary<string> = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { depthIdentifier, maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    { arbitrary: scalar, weight: 3 },
    fc.constant('x'),
    fc
      .tuple(tie('any'), fc.constantFrom('===', '!==', '&&', '||', '??', '+'), tie('any'))
      .map(([a, sign, b]) => `((${a}) ${sign} (${b}))`),
    fc
      .tuple(number, fc.constantFrom('<', '<=', '>', '>=', '-', '*'), number)
      .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
    fc.tuple(tie('any'), tie('any'), tie('any')).map(([test, a, b]) => `((${test}) ? ${a} : ${b})`),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `(c ? ${a} : ${b})`),
    tie('any').map((a) => `!(${a})`),
    fc
      .tuple(
        text,
        fc.constantFrom(
          'slice(1)',
          'slice(-3)',
          'slice(0, -4)',
          'slice(2, 4)',
          'substring(1)',
          'substring(1, 3)',
          'trim()',
          'trimEnd()',
          'trimStart()',
          'toUpperCase()',
          'toLowerCase()',
        ),
      )
      .map(([a, call]) => `${a}.${call}`),
    fc
      .tuple(text, fc.constantFrom('startsWith', 'endsWith', 'includes'), text)
      .map(([a, name, b]) => `${a}.${name}(${b})`),
    fc
      .tuple(text, fc.constantFrom('replace', 'replaceAll'), text, text)
      .map(([a, name, b, to]) => `${a}.${name}(${b}, ${to})`),
    tie('any').map((a) => `\`<\${${a}}>\``),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `({ a: ${a}, b: ${b} }).b`),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `[${a}, ${b}][0]`),
    fc.tuple(tie('any'), tie('any')).map(([a, b]) => `({ ...{ k: ${a} }, k: ${b} }).k`),
  ),
})).any

/** Steps that change `x`. */
const step: fc.Arbitrary<string> = fc.oneof(
  expression.map((value) => `x = ${value}`),
  fc.tuple(expression, expression).map(([test, value]) => `if (${test}) x = ${value}`),
  fc.tuple(expression, expression, expression).map(([test, a, b]) => `if (${test}) { x = ${a} } else { x = ${b} }`),
  expression.map((value) => `if (d) x = ${value}`),
  expression.map((value) => `x ??= ${value}`),
  expression.map((value) => `x ||= ${value}`),
  fc
    .tuple(scalar, expression)
    .map(([subject, value]) => `switch (x) { case ${subject}: x = ${value}; break; default: }`),
  fc.tuple(expression, expression).map(([test, value]) => `if (${test}) { show(x); x = ${value} }`),
)
const program = fc
  .tuple(expression, fc.array(step, { maxLength: 4 }))
  .map(([first, steps]) => [`let x = ${first.replaceAll('x', '1')}`, ...steps, 'show(x)', ''].join('\n'))

/** What `show` gets last. */
function run(code: string, c: boolean, d: boolean): string {
  let last: unknown
  runInNewContext(code, { c, d, show: (value: unknown) => (last = value) })
  return last === undefined ? 'missing' : JSON.stringify(last)
}

const falsy = new Set(['missing', 'null', 'false', '0', '""'])
const isExact = (said: string): boolean => said === 'missing' || /^(?:"|-?\d|true$|false$|null$)/.test(said)

describe('the value of an expression', () => {
  it('is what JavaScript computes, or is not known', () => {
    let [known, all] = [0, 0]
    fc.assert(
      fc.property(program, (code) => {
        const values = shown(code, 'javascript')
        all++
        if (!values.every(isExact)) return
        known++
        for (const c of [true, false])
          for (const d of [true, false]) {
            const value = run(code, c, d)
            // If the left side of `&&` is not known, only the right side is listed.
            const isLeft = code.includes('&&') && falsy.has(value)
            assert.ok(isLeft || values.includes(value), `${value} is not among ${values.join(', ')}:\n${code}`)
          }
      }),
      runs(400, 20_000),
    )
    assert.ok(known > all / 3, `only ${known} of ${all} are known`)
  })
})
