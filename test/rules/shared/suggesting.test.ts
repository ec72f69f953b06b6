import assert from 'node:assert/strict'
import { meantBy } from '../../../src/rules/shared/suggesting/keys'
import { numberWithUnit, suggest } from '../../../src/rules/shared/suggesting/suggest'
import { nearestFirst } from '../../../src/rules/shared/suggesting/values'

type Suggested = ReturnType<typeof suggest>
const ratios = ['16:9', '9:16', '1:1']

describe('the value that was meant', () => {
  const rows: readonly (readonly [
    situation: string,
    text: string,
    allowed: readonly (string | number)[],
    Suggested,
  ])[] = [
    ['in capitals', 'STD', ['std', 'pro'], { value: 'std', exact: true }],
    ['with another separator', '16x9', ratios, { value: '16:9', exact: true }],
    ['with spaces', ' 16 / 9 ', ratios, { value: '16:9', exact: true }],
    ['with a unit', '5s', ['5', '10'], { value: '5', exact: true }],
    ['with a unit, of a number', '10 seconds', [5, 10], { value: 10, exact: true }],
    ['with decimals', '5.0', ['5', '10'], { value: '5', exact: true }],
    ['of a number that is not allowed', '7s', ['5', '10'], null],
    ['of a number that is near', '100', ['1000', '200'], { value: '1000', exact: false }],
    ['a longer word', 'professional', ['std', 'pro'], { value: 'pro', exact: false }],
    ['a longer word, in capitals', 'Professional', ['std', 'pro'], { value: 'pro', exact: false }],
    ['a shorter word', 'stan', ['standard', 'pro'], { value: 'standard', exact: false }],
    ['a shorter word of three letters', 'sta', ['standard', 'pro'], { value: 'standard', exact: false }],
    ['a shorter word of two letters', 'st', ['standard', 'pro'], null],
    ['a longer word than two', 'professional', ['std', 'pro', 'prof'], null],
    ['one typo in four letters', 'prro', ['std', 'pro'], { value: 'pro', exact: false }],
    ['one typo in three letters', 'prp', ['std', 'pro'], null],
    ['two typos in seven letters', 'lamdspa', ['landscape'], null],
    ['two typos in eight letters', 'lamdscap', ['landscape'], { value: 'landscape', exact: false }],
    ['three typos in eight letters', 'lamtscap', ['landscape'], null],
    ['as near as another', 'mode3', ['mode1', 'mode2'], null],
    ['nearer than another', 'moder', ['modern', 'modes'], { value: 'modern', exact: false }],
    ['two that are equal but for their separators', '16x9', ['16:9', '16/9'], null],
    ['nothing to choose from', 'std', [], null],
  ]
  for (const [situation, text, allowed, meant] of rows)
    it(situation, () => assert.deepEqual(suggest(text, allowed), meant))
})

describe('a number with a unit', () => {
  const rows: readonly (readonly [text: string, number: number | null])[] = [
    ['5', 5],
    ['-5', -5],
    ['+5', 5],
    ['5.5', 5.5],
    [' 5 ', 5],
    ['5s', 5],
    ['5 sec', 5],
    ['5 secs', 5],
    ['5 second', 5],
    ['5 seconds', 5],
    ['5 SECONDS', 5],
    ['5 minutes', null],
    ['5p', null],
    ['.5', null],
    ['5.', null],
    ['five', null],
    ['', null],
  ]
  for (const [text, number] of rows) it(`'${text}'`, () => assert.equal(numberWithUnit(text), number))
})

describe('names by their distance', () => {
  it('puts the nearest first, and keeps the order of equals', () => {
    assert.deepEqual(nearestFirst('kling-v1', ['kling-v3', 'kling-v1-6', 'kling-v2', 'kling-v1']), [
      'kling-v1',
      'kling-v3',
      'kling-v2',
      'kling-v1-6',
    ])
  })
  it('ignores case', () => assert.deepEqual(nearestFirst('PRO', ['std', 'pro']), ['pro', 'std']))
})

type Shape = Parameters<typeof meantBy>[1]
const named = (...names: readonly string[]): Shape => names.map((name) => ({ name }))
const required = (...names: readonly string[]): Shape => names.map((name) => ({ name, required: true }))

describe('the parameter that a wrong key means', () => {
  const rows: readonly (readonly [situation: string, key: string, shape: Shape, right: string | null, by?: string])[] =
    [
      ['in camel case', 'modelName', named('model_name', 'mode'), 'model_name', 'case'],
      ['with a dash', 'model-name', named('model_name', 'mode'), 'model_name', 'case'],
      ['in camel case after a digit', 'v2Mode', named('v2_mode'), 'v2_mode', 'case'],
      ['in camel case, of a parameter that is not there', 'modelName', named('prompt'), null],
      ['a known alias', 'model', named('model_name', 'mode'), 'model_name', 'list'],
      ['a known alias in camel case', 'imageUrl', named('image', 'image_tail'), 'image', 'list'],
      ['a known alias of a parameter that is not there', 'image_url', named('mode', 'prompt'), null],
      ['the end of a required name', 'url', required('video_url', 'video_id'), 'video_url', 'spelling'],
      [
        'the end of a name that is required at times',
        'url',
        [{ name: 'video_url', requiredWhen: [{}] }],
        'video_url',
        'spelling',
      ],
      ['the end of an optional name', 'url', named('video_url', 'video_id'), null],
      ['the end of two required names', 'url', required('video_url', 'image_url'), null],
      ['a typo', 'promt', named('prompt', 'mode'), 'prompt', 'spelling'],
      ['a typo in a name of four letters', 'mdoe1', named('mode'), null],
      ['a letter too many after four', 'modee', named('mode'), 'mode', 'spelling'],
      ['a letter too many after three', 'cfgg', named('cfg'), null],
      ['what is behind a name is what it holds', 'image_base64', named('image'), 'image', 'spelling'],
      ['what is behind a name, in the plural', 'image_links', named('image'), 'image', 'spelling'],
      ['what is behind a name is something else', 'image_count', named('image'), null],
    ]
  for (const [situation, key, shape, right, by] of rows)
    it(situation, () => {
      const meant = meantBy(key, shape)
      assert.deepEqual(meant && [meant.right, meant.by], right === null ? null : [right, by])
      assert.equal(meant?.listed?.instead ?? null, by === 'list' ? right : null)
    })
})
