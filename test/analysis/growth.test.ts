import assert from 'node:assert/strict'
import { pumps } from '../../bench/pumps'
import { shapes } from '../../bench/shapes'
import { openDocument } from '../../src/engine'
import { frontEndFor } from '../../src/syntax'
import type { Language } from '../../src/findings/finding'

/** The steps of a check of a text, including all its fixes. */
function stepsOf(language: Language, text: string): number {
  const { findings, meaning } = openDocument(language).check(text)
  assert.ok(!findings.some(({ ruleId }) => ruleId === 'gave-up'))
  for (const { fixes } of findings) assert.ok(fixes.length >= 0)
  return meaning.program.work.steps
}

describe('twice the code takes at most 2.5 times as many steps:', () => {
  for (const { name, language, make } of [...shapes, ...pumps]) {
    it(`${name} (${language})`, () => {
      const [small, middle, large] = [64, 128, 256].map((size) => stepsOf(language, make(size))) as [
        number,
        number,
        number,
      ]
      assert.ok(middle <= 2.5 * small, `${small} → ${middle}`)
      assert.ok(large <= 2.5 * middle, `${middle} → ${large}`)
    }).timeout(60_000)
  }
})

describe('reading lowers each part of a text once:', () => {
  for (const { name, language, make } of shapes) {
    it(`${name} (${language})`, () => {
      const text = make(64)
      const { steps } = frontEndFor(language).createReader(language).read(text)
      assert.ok(text.length <= steps && steps <= 2 * text.length, `${steps} steps for ${text.length} characters`)
    })
  }
})

describe('a small shape takes few steps:', () => {
  for (const { name, language, make } of shapes) {
    it(`${name} (${language})`, () => {
      assert.ok(stepsOf(language, make(18)) < 50_000)
    }).timeout(60_000)
  }
})

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const many = 20_000

/** Code with cycles, or with very long lists. */
const circles: readonly (readonly [situation: string, language: Language, text: string])[] = [
  [
    'a variable that walks through a response',
    'python',
    `import requests\nnode = requests.post("${url}", json={"prompt": "a"}).json()\nfor step in ("data", "task_id"):\n    node = node[step]\nprint(node)\n`,
  ],
  [
    'two variables that are assigned to each other',
    'python',
    `import requests\na = requests.post("${url}", json={"prompt": "a"}).json()\nwhile True:\n    b = a["data"]\n    a = b["data"]\n`,
  ],
  [
    'a list that is added to itself',
    'typescript',
    `let l = ['succeed']\nl = [...l, 'failed', ...l]\nl.push(...l)\nfetch('${url}').then((r) => r.json()).then((d) => l.includes(d.data.task_status))\n`,
  ],
  [
    'a list that is appended to itself',
    'python',
    `import requests\ndone = ["succeed"]\ndone.append(done)\ndone.extend(done)\nprint(requests.get("${url}").json()["data"]["task_status"] in done)\n`,
  ],
  [
    'an object that contains itself',
    'typescript',
    `const b: any = { prompt: 'a' }\nb.self = b\nObject.assign(b, b)\nfetch('${url}', { method: 'POST', body: JSON.stringify({ ...b, ...b.self }) })\n`,
  ],
  [
    'a class that extends itself',
    'python',
    `import requests\nclass A(B): pass\nclass B(A):\n    body = A()\nrequests.post("${url}", json=B().body)\n`,
  ],
  [
    'a class that instantiates itself',
    'typescript',
    `class Kling { inner = new Kling(); constructor(readonly next = new Kling()) { this.inner = new Kling(this) } send() { return fetch('${url}', { method: 'POST', body: JSON.stringify(this.inner.next.inner) }) } }\n`,
  ],
  [
    'types that refer to each other',
    'typescript',
    `type A = B & A\ntype B = A | Partial<B>\nfunction send(body: A) { return fetch('${url}', { method: 'POST', body: JSON.stringify(body) }) }\n`,
  ],
  [
    'a field that refers to itself',
    'python',
    `import requests\nclass Kling:\n    def __init__(self):\n        self.body = self.body\n    def send(self):\n        self.body = {**self.body, "prompt": self.body}\n        return requests.post("${url}", json=self.body)\n`,
  ],
  [
    'a time that is incremented',
    'python',
    `import time, jwt\nnow = time.time()\nnow = now + now\nwhile now: now += now\njwt.encode({"iss": "kling", "exp": now}, "secret")\n`,
  ],
  [
    'a function that returns itself',
    'typescript',
    `const send = (body: any): any => send(body) ?? fetch('${url}', { method: 'POST', body: JSON.stringify(send(body)) })\nsend(send(send({ prompt: 'a' })))\n`,
  ],
  [
    'a key that is decoded from itself',
    'python',
    `import base64, jwt\nkey = "kling"\nkey = base64.decode(key) or key\nkey = key.encode().decode()\njwt.encode({"iss": "kling", "exp": 1}, key)\n`,
  ],
  [
    'an object with very many keys, spread',
    'javascript',
    `const b = { ${Array.from({ length: many }, (_, index) => `k${index}: ${index}`).join(', ')} }\nfetch('${url}', { method: 'POST', body: JSON.stringify({ ...b, ...b }) })\n`,
  ],
  ['broken code with very many objects', 'javascript', `fetch('${url}') ) ${'] { a: 1 } ('.repeat(2000)}`],
]

describe('a check ends for', () => {
  for (const [situation, language, text] of circles) {
    it(situation, () => {
      assert.ok(stepsOf(language, text) > 0)
    }).timeout(60_000)
  }
})
