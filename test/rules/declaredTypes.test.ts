import assert from 'node:assert/strict'
import type { Language } from '../../src/findings/finding'
import { check } from './check'
import { openPrograms, strictPrograms } from './typedPrograms'

/** The rules whose first fix is safe, and those whose first fix needs a review. */
function fixesOf(code: string, language: Language) {
  const fixes = check(code, language).findings.flatMap(({ ruleId, fixes: [first] }) =>
    first ? [{ ruleId, first }] : [],
  )
  const ids = (safety: 'safe' | 'review') =>
    fixes.flatMap(({ ruleId, first }) => (first.safety === safety ? ruleId : []))
  return { safe: ids('safe').sort(), review: ids('review').sort() }
}

const mistakes = [
  ...['int-duration', 'invalid-value', 'invalid-value', 'mistyped-parameter', 'unknown-model', 'unknown-parameter'],
]

describe('a fix that a declared type does not accept', () => {
  for (const { place, code } of strictPrograms)
    it(`needs a review: ${place}`, () => {
      const { safe, review } = fixesOf(code, 'typescript')
      assert.deepEqual([safe, review.filter((id) => mistakes.includes(id))], [[], mistakes])
    })
  for (const { place, code } of openPrograms)
    it(`is safe if the type accepts anything: ${place}`, () => {
      assert.deepEqual(fixesOf(code, 'typescript').safe, mistakes)
    })
})

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const python = (steps: string): string =>
  `import requests\nfrom dataclasses import asdict, dataclass\nfrom typing import Any, Dict, Literal, Optional, TypedDict\n${steps}\n`
const sends = (body: string): string =>
  `def send(headers):\n    return requests.post("${url}", headers=headers, json=${body}, timeout=30)`

describe('a fix in Python', () => {
  const rows: readonly (readonly [situation: string, code: string, safety: 'safe' | 'review'])[] = [
    ['of a key', python(sends('{"prompt": "x", "sound": True, "model_name": "kling-v3"}')), 'safe'],
    [
      'of a field that is declared as a boolean',
      python(
        `@dataclass\nclass Body:\n    prompt: str = "x"\n    model_name: str = "kling-v3"\n    sound: bool = True\n${sends('asdict(Body())')}`,
      ),
      'review',
    ],
    [
      'of an argument for such a field',
      python(
        `@dataclass\nclass Body:\n    prompt: str\n    sound: bool\n    model_name: str = "kling-v3"\n${sends('asdict(Body(prompt="x", sound=True))')}`,
      ),
      'review',
    ],
    [
      'of a table of anything',
      python(`body: Dict[str, Any] = {"prompt": "x", "sound": True, "model_name": "kling-v3"}\n${sends('body')}`),
      'safe',
    ],
    [
      'of a table of booleans and texts',
      python(
        `body: dict[str, bool | str] = {"prompt": "x", "sound": True, "model_name": "kling-v3"}\n${sends('body')}`,
      ),
      'safe',
    ],
    [
      'of a typed dictionary',
      python(
        `class Body(TypedDict):\n    prompt: str\n    sound: bool\n    model_name: str\nbody: Body = {"prompt": "x", "sound": True, "model_name": "kling-v3"}\n${sends('body')}`,
      ),
      'review',
    ],
    [
      'of a type of the project that is not read',
      python(
        `from .types import Body\nbody: Body = {"prompt": "x", "sound": True, "model_name": "kling-v3"}\n${sends('body')}`,
      ),
      'review',
    ],
    [
      'of an argument for a dictionary',
      python(
        `${sends('body').replace('headers)', 'headers, body: dict)')}\nsend(H, {"prompt": "x", "sound": True, "model_name": "kling-v3"})`,
      ),
      'safe',
    ],
    [
      'of an argument for a typed dictionary',
      python(
        `class Body(TypedDict):\n    sound: bool\n${sends('body').replace('headers)', 'headers, body: Body)')}\nsend(H, {"prompt": "x", "sound": True, "model_name": "kling-v3"})`,
      ),
      'review',
    ],
  ]
  for (const [situation, code, safety] of rows)
    it(`${situation}: ${safety}`, () => {
      assert.deepEqual(fixesOf(code, 'python')[safety], ['mistyped-parameter'])
    })
})
