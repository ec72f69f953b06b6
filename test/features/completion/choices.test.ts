import assert from 'node:assert/strict'
import { choicesOf, defaultOf, isTaken } from '../../../src/features/completion/choices'
import { valueSnippet, plainSnippet, escapedSnippet, type Style } from '../../../src/features/completion/snippet'
import type { EndpointParameter, Support } from '../../../src/knowledge'

const text = { name: 'x', types: ['string'], summary: 'It is x.' } as const satisfies EndpointParameter
const only = (...models: readonly string[]): Support => ({ when: [{ models }], severity: 'error' })
const valued = (value: string | boolean, ...models: readonly string[]): Support => ({
  ...only(...models),
  values: [value],
})

describe('whether models take a parameter', () => {
  const ofOne: EndpointParameter = { ...text, valuesByModel: { a: null, b: ['1'] } }
  for (const [situation, parameter, models, expected] of [
    ['the models are unknown', { ...text, valuesByModel: { a: null } }, null, true],
    ['nothing is said of models', text, ['a'], true],
    ['the model has values', ofOne, ['b'], true],
    ['the model does not take it', ofOne, ['a'], false],
    ['one of two models does not take it', ofOne, ['a', 'b'], true],
    ['no model of two takes it', { ...text, valuesByModel: { a: null, b: null } }, ['a', 'b'], false],
    ['the model is not listed', ofOne, ['c'], true],
    ['it works with this model only', { ...text, support: [only('a')] }, ['a'], true],
    ['it works with others only', { ...text, support: [only('a')] }, ['b'], false],
    ['it works with one of two models', { ...text, support: [only('a')] }, ['a', 'b'], true],
    [
      'one of two conditions has the model',
      { ...text, support: [{ ...only('a'), when: [{ models: ['a'] }, { models: ['b'] }] }] },
      ['b'],
      true,
    ],
    ['a condition is not about models', { ...text, support: [{ ...only(), when: [{ present: ['y'] }] }] }, ['b'], true],
    ['one of two limits does not hold', { ...text, support: [only('a'), only('b')] }, ['a'], false],
    ['only a value is limited', { ...text, support: [valued('1', 'a')] }, ['b'], true],
    ['a value and the whole are limited', { ...text, support: [valued('1', 'a'), only('a')] }, ['b'], false],
    ['it works nowhere', { ...text, support: [{ when: [], severity: 'warning' }] }, ['a'], false],
  ] as const satisfies readonly (readonly [string, EndpointParameter, readonly string[] | null, boolean])[])
    it(`is ${expected} where ${situation}`, () => {
      assert.equal(isTaken(parameter, models), expected)
    })
})

describe('the values that are offered', () => {
  const byModel: EndpointParameter = {
    ...text,
    enum: ['1', '2', '3'],
    valuesByModel: { a: ['1'], b: ['1', '2'], c: null },
  }
  for (const [situation, parameter, models, expected] of [
    ['are those of the list', byModel, null, ['1', '2', '3']],
    ['are those of the model', byModel, ['a'], ['1']],
    ['are those of any of the models', byModel, ['a', 'b'], ['1', '2']],
    ['are those of the list if one model is not listed', byModel, ['a', 'd'], ['1', '2', '3']],
    ['are none if the model takes none', byModel, ['c'], []],
    ['leave out retired ones', { ...byModel, retiredValues: ['2'] }, null, ['1', '3']],
    ['leave out those that do not work with the model', { ...byModel, support: [valued('3', 'a')] }, ['d'], ['1', '2']],
    [
      'keep those that work with one of the models',
      { ...byModel, support: [valued('3', 'a')] },
      ['d', 'a'],
      ['1', '2', '3'],
    ],
    [
      'keep those that work in one of the situations',
      { ...text, enum: ['1'], support: [{ ...valued('1'), when: [{ models: ['a'] }, { present: ['y'] }] }] },
      ['d'],
      ['1'],
    ],
    [
      'leave out those that one of two limits forbids',
      { ...text, enum: ['1'], support: [valued('1', 'a'), valued('1', 'b')] },
      ['a'],
      [],
    ],
    [
      'keep those whose limit is about another value',
      { ...text, enum: ['1'], support: [valued('2', 'a')] },
      ['d'],
      ['1'],
    ],
    ['are both of a boolean', { ...text, types: ['boolean'] }, null, [true, false]],
    ['are the default if nothing is listed', { ...text, default: 'z' }, null, ['z']],
    ['are none if nothing is known', text, null, []],
  ] as const satisfies readonly (readonly [string, EndpointParameter, readonly string[] | null, readonly unknown[]])[])
    it(situation, () => {
      assert.deepEqual(choicesOf(parameter, models), expected)
    })

  for (const [situation, parameter, choices, expected] of [
    ['among the values', { ...text, default: '1' }, ['1', '2'], '1'],
    ['not among the values', { ...text, default: '3' }, ['1', '2'], undefined],
    ['the only thing known', { ...text, default: '3' }, [], '3'],
    ['retired', { ...text, default: '1', defaultRetired: true }, ['1'], undefined],
    ['unknown', text, ['1'], undefined],
  ] as const satisfies readonly (readonly [string, EndpointParameter, readonly string[], unknown])[])
    it(`have ${String(expected)} as default where it is ${situation}`, () => {
      assert.equal(defaultOf(parameter, choices), expected)
    })
})

const style: Style = {
  quote: "'",
  literal: (value) => (typeof value === 'string' ? `'${value}'` : String(value)),
  entry: (name, value) => `${name}: ${value}`,
  object: (inside) => `{ ${inside} }`,
}
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

describe('the snippet of a value', () => {
  for (const [situation, parameter, expected] of [
    ['a choice of texts, the default first', { ...text, enum: ['a', 'b'], default: 'b' }, "'${1|b,a|}'"],
    ['a choice of numbers', { ...text, types: ['integer'], enum: [1, 2] }, '${1|1,2|}'],
    ['a choice of texts and others', { ...text, enum: ['a', 2] }, "${1|'a',2|}"],
    ['a choice of others and texts', { ...text, enum: [2, 'a'] }, "${1|2,'a'|}"],
    ['a choice with signs of snippets', { ...text, enum: ['a,b', 'c|d', 'e\\f'] }, "'${1|a\\,b,c\\|d,e\\\\f|}'"],
    ['as many choices as a list shows', { ...text, enum: numbers(24) }, `\${1|${numbers(24).join(',')}|}`],
    ['more choices', { ...text, enum: numbers(25) }, "'${1:0}'"],
    ['one choice', { ...text, enum: ['a'] }, "'${1:a}'"],
    ['a boolean', { ...text, types: ['boolean'], default: false }, '${1|false,true|}'],
    ['a text', text, "'$1'"],
    ['a text with a default', { ...text, default: 'a}$' }, "'${1:a\\}\\$}'"],
    ['an object', { ...text, types: ['object'] }, '{ $1 }'],
    ['a list', { ...text, types: ['array'] }, '[$1]'],
    ['a list of texts', { ...text, types: ['array'], items: { types: ['string'] } }, '[$1]'],
    ['a list of objects', { ...text, types: ['array'], items: { fields: [text] } }, '[{ $1 }]'],
    ['a number', { ...text, types: ['number'] }, '$1'],
    ['a number with a default', { ...text, types: ['number'], default: 0.5 }, '${1:0.5}'],
    ['a number above a bound', { ...text, types: ['integer'], range: { min: 3 } }, '${1:3}'],
    ['a number from zero', { ...text, types: ['integer'], range: { min: 0 } }, '$1'],
    ['a number below a bound', { ...text, types: ['integer'], range: { max: 3 } }, '$1'],
  ] as const satisfies readonly (readonly [string, EndpointParameter, string])[])
    it(`is right for ${situation}`, () => {
      assert.equal(valueSnippet(parameter, null, style), expected)
    })

  for (const [snippet, expected] of [
    ['$1', ''],
    ["'${1|b,a|}'", "'b'"],
    ['${1|a\\,b,c|}', 'a,b'],
    ['${1:0.5} and ${2:x}', '0.5 and x'],
    ['${1:a\\}\\$}', 'a}$'],
    ['\\$1 \\\\', '$1 \\'],
    ['$', '$'],
    ['$1$2{}', '{}'],
  ] as const)
    it(`is ${JSON.stringify(expected)} in plain text for ${snippet}`, () => {
      assert.equal(plainSnippet(snippet), expected)
    })

  it('contains any text as it is', () => {
    for (const each of ['a', '$1', '${1:a}', '\\', 'a}b', '\\$']) assert.equal(plainSnippet(escapedSnippet(each)), each)
  })
})
