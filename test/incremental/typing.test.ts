import assert from 'node:assert/strict'
import fc from 'fast-check'
import { clients } from '../../bench/sources'
import { openDocument } from '../../src/engine'
import { analyse } from '../../src/analysis/meaning'
import { canWait } from '../../src/features/unfinished'
import type { Finding, Language } from '../../src/findings/finding'
import { findingsInSteps, type Subject } from '../../src/findings/findingsInSteps'
import { Incremental } from '../../src/incremental/incremental'
import { keyOfStatement } from '../../src/findings/message'
import { rules } from '../../src/rules'
import { atOnce, frontEndFor } from '../../src/syntax'
import type { Field, FunctionValue, SourceModel, Span, Step } from '../../src/syntax/model'

const host = 'https://api-singapore.klingai.com'

/** Unrelated code, so that distinguishing a part of the text is worthwhile. */
const otherPython = Array.from(
  { length: 30 },
  (_, index) => `def other_${index}(records):\n    return [record["size"] + ${index} for record in records]\n`,
).join('\n\n')
const otherScript = Array.from(
  { length: 30 },
  (_, index) =>
    `export function other${index}(records: { size: number }[]) {\n  return records.map(({ size }) => size + ${index})\n}\n`,
).join('\n')

const python = `import requests

URL = "${host}/v1/videos/text2video"


def seconds():
    return "5"


def send(body):
    response = requests.post(URL, json=body, headers={}, timeout=30)
    answer = response.json()
    if answer["code"] != 0:
        raise RuntimeError(answer["message"])
    return answer["data"]


def first(prompt):
    return send({"model_name": "kling-v2-6", "prompt": prompt, "duration": "5"})


${otherPython}

def second(prompt):
    return send({"model_name": "kling-v2-6", "prompt": prompt, "duration": 10})


def third(prompt):
    return send({"model_name": "kling-v2-6", "prompt": prompt, "duration": seconds()})
`

const script = `const url = '${host}/v1/videos/text2video'

class Client {
  private readonly headers: Record<string, string> = {}

  constructor(private readonly key: string) {
    this.headers = { Authorization: \`Bearer \${this.key}\` }
  }

  async send(body: object) {
    const response = await fetch(url, { method: 'POST', headers: this.headers, body: JSON.stringify(body) })
    const answer = await response.json()
    if (answer.code !== 0) throw new Error(answer.message)
    return answer.data
  }

  first(prompt: string) {
    return this.send({ model_name: 'kling-v2-6', prompt, duration: '5' })
  }

  second(prompt: string) {
    return this.send({ model_name: 'kling-v2-6', prompt, duration: 10 })
  }
}

${otherScript}
export const third = (client: Client) => client.send({ model_name: 'kling-v2-6', prompt: 'A red ball.', duration: '10' })
`

const commented = python.replace('def second(', '# Numbers\ndef second(')

interface Row {
  readonly situation: string
  readonly language: Language
  readonly code: string
  readonly from: string
  readonly to: string
  /** Rule and line of the findings; null if only a full check can tell. */
  readonly told: readonly string[] | null
}

const secondInPython = `int-duration ${lineOf(python, 'def second(') + 1}`

const rows: readonly Row[] = [
  {
    situation: 'a mistake in a function, next to one in another',
    ...{ language: 'python', code: python, from: '"duration": "5"', to: '"duration": 5' },
    told: [`int-duration ${lineOf(python, 'def first(') + 1}`, secondInPython],
  },
  {
    situation: 'one more line before a mistake',
    ...{
      language: 'python',
      code: python,
      from: 'def first(prompt):\n',
      to: 'def first(prompt):\n    prompt = prompt[:9]\n',
    },
    told: [`int-duration ${lineOf(python, 'def second(') + 2}`],
  },
  {
    situation: 'a corrected mistake',
    ...{ language: 'python', code: python, from: '"duration": 10', to: '"duration": "10"' },
    told: [],
  },
  {
    situation: 'a function that another one calls',
    ...{ language: 'python', code: python, from: 'return "5"', to: 'return 5' },
    told: [secondInPython, `int-duration ${lineOf(python, 'def third(') + 1}`],
  },
  {
    situation: 'a function that does not use Kling',
    ...{ language: 'python', code: python, from: '+ 12 for', to: '+ 13 for' },
    told: [secondInPython],
  },
  {
    situation: 'a method',
    ...{ language: 'typescript', code: script, from: "duration: '5'", to: 'duration: 5' },
    told: [`int-duration ${lineOf(script, 'first(prompt') + 1}`, `int-duration ${lineOf(script, 'second(prompt') + 1}`],
  },
  {
    situation: 'a statement',
    ...{ language: 'typescript', code: script, from: "duration: '10'", to: 'duration: 10' },
    told: [
      `int-duration ${lineOf(script, 'second(prompt') + 1}`,
      `int-duration ${lineOf(script, 'export const third')}`,
    ],
  },
  {
    situation: 'code that does not parse',
    ...{ language: 'typescript', code: script, from: "prompt, duration: '5' }", to: 'prompt, duration: 5' },
    told: [`int-duration ${lineOf(script, 'second(prompt') + 1}`],
  },
  {
    situation: 'an incomplete parameter',
    ...{ language: 'typescript', code: script, from: "duration: '5'", to: "duration: '5', as: 1" },
    told: [`int-duration ${lineOf(script, 'second(prompt') + 1}`],
  },
  {
    situation: 'a comment',
    ...{ language: 'python', code: commented, from: '# Numbers', to: '# Numbers, which' },
    told: [`int-duration ${lineOf(commented, 'def second(') + 1}`],
  },
  {
    situation: 'a comment that ends earlier',
    ...{ language: 'typescript', code: `${script}/* Numbers, "5" */`, from: 'Numbers, ', to: 'Numbers */' },
    told: null,
  },
  {
    situation: 'an ignore comment',
    ...{ language: 'python', code: commented, from: '# Numbers', to: '# kling-ignore-next-line' },
    told: null,
  },
  {
    situation: 'a statement behind a function',
    ...{
      language: 'python',
      code: python,
      from: '"duration": 10})\n',
      to: '"duration": 10})\n\n\nsend({"model_name": "kling-v2-6", "prompt": "A ball.", "duration": 10})\n',
    },
    told: [secondInPython, `int-duration ${lineOf(python, 'def second(') + 4}`],
  },
  {
    situation: 'a line at the end of a function',
    ...{ language: 'python', code: commented, from: 'records]\n\n\n# Num', to: 'records]\n    x = 1\n\n\n# Num' },
    told: [`int-duration ${lineOf(commented, 'def second(') + 2}`],
  },
  {
    situation: 'a method behind a method',
    ...{
      language: 'typescript',
      code: script,
      from: 'duration: 10 })\n  }\n',
      to: "duration: 10 })\n  }\n\n  more(prompt: string) {\n    return this.send({ model_name: 'kling-v2-6', prompt, duration: 10 })\n  }\n",
    },
    told: [
      `int-duration ${lineOf(script, 'second(prompt') + 1}`,
      `int-duration ${lineOf(script, 'second(prompt') + 5}`,
    ],
  },
  {
    situation: 'a statement behind a class',
    ...{
      language: 'typescript',
      code: script,
      from: '\n}\n\nexport function other0',
      to: '\n}\nx\nexport function other0',
    },
    told: null,
  },
  {
    situation: 'an import',
    ...{ language: 'python', code: python, from: 'import requests', to: 'import requests2' },
    told: null,
  },
  {
    situation: 'two functions at once',
    ...{ language: 'python', code: python, from: /"duration": "5"[^]*"duration": 10/.exec(python)?.[0] ?? '', to: '' },
    told: null,
  },
  {
    situation: 'code that nearly all of the text depends on',
    ...{ language: 'python', code: python.replace(otherPython, ''), from: 'timeout=30', to: 'timeout=40' },
    told: null,
  },
]

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length
}

function told(text: string, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ ruleId, span }) => `${ruleId} ${text.slice(0, span.start).split('\n').length}`)
}

describe('findings while the user types', () => {
  for (const { situation, language, code, from, to, told: wanted } of rows)
    it(`change with the edit: ${situation}`, () => {
      assert.ok(from !== '' && code.includes(from))
      const document = openDocument(language)
      document.check(code)
      const text = code.replace(from, to)
      const typed = document.typed(text)
      assert.deepEqual(typed && told(text, typed), wanted)
    })

  it('need no fixes, which the next check computes', () => {
    const document = openDocument('python')
    document.check(python)
    const text = python.replace('"duration": "5"', '"duration": 5')
    assert.deepEqual(
      document.typed(text)?.flatMap(({ fixes }) => fixes),
      [],
    )
    assert.notDeepEqual(
      document.check(text).findings.flatMap(({ fixes }) => fixes),
      [],
    )
  })

  it('require a document that was checked', () => {
    const document = openDocument('python')
    document.expectEdit(0)
    assert.equal(document.typed(python), null)
  })

  it('are told by one more check of a part of the text if the edit was expected there', () => {
    const { meaning, findings } = openDocument('python').check(python)
    const at = python.indexOf('"duration": "5"')
    const checksAfter = (expected: number): number => {
      let count = 0
      const { createReader, writer } = frontEndFor('python')
      const { read, readPart } = createReader('python')
      const subjectOf = (model: SourceModel): Subject => ({ model, meaning: analyse(model), place: null })
      const workshop = { rules, writer, options: {}, read: (text: string) => subjectOf(read(text)) }
      const check = (slice: SourceModel): readonly Finding[] => {
        count += 1
        return atOnce(findingsInSteps(subjectOf(slice), workshop)).findings
      }
      const incremental = new Incremental(
        { model: meaning.program.model, findings },
        { check, readPart, canWait, mayHaveFindings: () => true },
      )
      incremental.prepare(expected)
      count = 0
      assert.notEqual(incremental.findingsOf(python.slice(0, at) + 'x' + python.slice(at)), null)
      return count
    }
    assert.equal(checksAfter(at), 1)
    assert.equal(checksAfter(0), 2)
  })
})

describe('a part of a text that is read by itself', () => {
  for (const { name, language, make } of clients)
    it(`has the model that it has in the text: ${language}, ${name}`, () => {
      const text = make(300)
      const { meaning, findings } = openDocument(language).check(text)
      const { read, readPart } = frontEndFor(language).createReader(language)
      const slices: SourceModel[] = []
      const check = (model: SourceModel): readonly Finding[] => {
        slices.push(model)
        return findings
      }
      let compared = 0
      for (let at = 0; at < text.length; at += 97) {
        const version = `${text.slice(0, at)}x${text.slice(at)}`
        const whole = read(version)
        const incremental = new Incremental(
          { model: meaning.program.model, findings },
          { check, readPart, canWait, mayHaveFindings: () => true },
        )
        incremental.prepare(at)
        const before = slices.length
        incremental.findingsOf(version)
        const slice = slices[before]
        if (whole.damaged || !slice) continue
        const holds = ({ span }: { readonly span: Span }): boolean => span.start < at && at < span.end
        const [own] = stepsWithMembers(slice).filter(holds)
        assert.deepEqual(own, stepsWithMembers(whole).filter(holds)[0])
        compared += own ? 1 : 0
      }
      assert.ok(compared > 30, `${compared} parts`)
    })
})

/** The steps of a text, and the members of its classes instead of the classes. */
function stepsWithMembers({ body }: SourceModel): readonly (Step | FunctionValue | Field)[] {
  return body.steps.flatMap((step): readonly (Step | FunctionValue | Field)[] =>
    step.kind === 'class-step' ? [...step.value.methods, ...step.value.fields] : [step],
  )
}

const seed = 20261128

/** Characters most of which keep the code valid, and some that do not. */
const characters = ['x', '5', ' ', ', duration: 5', "'", '(', ')', '"kling-v9"'] as const

function keyOf({ ruleId, level, span, message }: Finding): string {
  return `${span.start} ${ruleId} ${level} ${keyOfStatement(message)}`
}

function nameOf({ ruleId, message }: Finding): string {
  return `${ruleId} ${keyOfStatement(message)}`
}

describe('findings while the user types, compared with a full check', () => {
  for (const { name, language, make } of clients) {
    const text = make(200)
    it(`are correct, and lack only what can wait: ${language}, ${name}`, () => {
      const document = openDocument(language)
      const before = document.check(text)
      const [known, errors] = [new Set(before.findings.map(nameOf)), before.meaning.program.model.errors.length]
      let answers = 0
      const edit = fc.record({ at: fc.nat(text.length), typed: fc.constantFrom(...characters) })
      const holds = fc.property(edit, ({ at, typed }) => {
        document.check(text)
        const version = text.slice(0, at) + typed + text.slice(at)
        const answer = document.typed(version)
        const prepared = openDocument(language)
        prepared.check(text)
        prepared.expectEdit(at)
        assert.deepEqual(prepared.typed(version), answer)
        if (answer === null) return
        answers += 1
        const whole = openDocument(language).check(version)
        const found = new Set(whole.findings.map(keyOf))
        const untrue = answer.filter((finding) => !found.has(keyOf(finding)))
        if (whole.meaning.program.model.errors.length > errors) {
          // Known findings remain even if the parser loses the code.
          assert.deepEqual(
            untrue.filter((finding) => !known.has(nameOf(finding))),
            [],
          )
          return
        }
        assert.deepEqual(untrue, [])
        const said = new Set(answer.map(keyOf))
        const missing = whole.findings.filter((finding) => !said.has(keyOf(finding)) && !canWait(finding.ruleId))
        assert.deepEqual(missing, [])
      })
      fc.assert(holds, { numRuns: 60, seed })
      assert.ok(answers > 30, `${answers} answers`)
    })
  }

  it('are the same after an edit is undone', () => {
    for (const { language, make } of clients) {
      const text = make(200)
      const document = openDocument(language)
      const before = document.check(text).findings.map(keyOf)
      for (let at = 0; at < text.length; at += 997) {
        document.typed(`${text.slice(0, at)}x${text.slice(at)}`)
        const again = document.typed(text)
        if (again !== null) assert.deepEqual(again.map(keyOf), before)
      }
    }
  })
})
