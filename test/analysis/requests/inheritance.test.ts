import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import type { Language } from '../../../src/findings/finding'
import { approvedToo } from '../approved'

const official = 'https://api-singapore.klingai.com'
const relay = 'https://api.relay.example'
const body = '{"model_name": "kling-v2-6", "prompt": "A red ball.", "duration": 5}'

/** A class that sends, and one for each host, made in one of the ways that code takes. */
const programs: readonly (readonly [situation: string, language: Language, code: string])[] = [
  [
    'the address is handed up',
    'python',
    `import requests

class Base:
    def __init__(self, host):
        self.host = host

    def post(self, body):
        return requests.post(self.host + "/v1/videos/text2video", json=body)

class Own(Base):
    def __init__(self):
        super().__init__("${official}")

    def film(self):
        return self.post(${body})

class Other(Base):
    def __init__(self):
        super().__init__("${relay}")

    def film(self):
        return self.post(${body})
`,
  ],
  [
    'the constructor above asks for the address',
    'python',
    `import requests

class Base:
    def __init__(self, host=None):
        self.host = host or self.default_host()

    def post(self, body):
        return requests.post(f"{self.host}/v1/videos/text2video", json=body)

class Own(Base):
    def default_host(self):
        return "${official}"

    def film(self):
        return self.post(${body})

class Other(Base):
    def default_host(self):
        return "${relay}"

    def film(self):
        return self.post(${body})
`,
  ],
  ...(['typescript', 'javascript'] as const).flatMap((language): [string, Language, string][] => [
    [
      'the address is handed up',
      language,
      `class Base {
  constructor(host) { this.host = host }
  post(body) { return fetch(this.host + '/v1/videos/text2video', { method: 'POST', body: JSON.stringify(body) }) }
}
export class Own extends Base {
  constructor() { super('${official}') }
  film() { return this.post(${body}) }
}
export class Other extends Base {
  constructor() { super('${relay}') }
  film() { return this.post(${body}) }
}
`,
    ],
    [
      'the constructor above asks for the address',
      language,
      `class Base {
  constructor(host) { this.host = host || this.defaultHost() }
  post(body) { return fetch(\`\${this.host}/v1/videos/text2video\`, { method: 'POST', body: JSON.stringify(body) }) }
}
export class Own extends Base {
  defaultHost() { return '${official}' }
  film() { return this.post(${body}) }
}
export class Other extends Base {
  defaultHost() { return '${relay}' }
  film() { return this.post(${body}) }
}
`,
    ],
  ]),
]

describe('classes that share what sends', () => {
  for (const [situation, language, code] of programs)
    it(`have each their own host in ${language}: ${situation}`, () => {
      const found = openDocument(language)
        .check(code)
        .findings.filter(({ ruleId }) => ruleId === 'int-duration')
        .map(({ span }) => span.start)
      assert.deepEqual(found, [code.indexOf('"duration": 5') + '"duration": '.length])
    })
})

approvedToo(
  'classes that share what sends',
  programs.map(([situation, language, code]) => [`${situation}, ${language}`, language, code]),
)
