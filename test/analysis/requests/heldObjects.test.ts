import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import type { Language } from '../../../src/findings/finding'
import { approvedToo } from '../approved'
import { type Files, foundIn } from '../../project/files'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'

const pythonClient = `import requests


class Client:
    def __init__(self, key):
        self.headers = {"Authorization": f"Bearer {key}"}

    @classmethod
    def from_key(cls, key):
        return cls(key)

    def send(self, body):
        response = requests.post("${url}", json=body, headers=self.headers, timeout=30)
        answer = response.json()
        if answer["code"] != 0:
            raise RuntimeError(answer["message"])
        return answer["data"]

`
const scriptClient = `export class Client {
  constructor(private readonly key: string) {}

  static fromKey(key: string): Client {
    return new Client(key)
  }

  async send(body: object) {
    const headers = { Authorization: \`Bearer \${this.key}\` }
    const response = await fetch('${url}', { method: 'POST', headers, body: JSON.stringify(body) })
    const answer = await response.json()
    if (answer.code !== 0) throw new Error(answer.message)
    return answer.data
  }
}

`
const body = '{"model_name": "kling-v2-6", "prompt": "A red ball.", "duration": 5}'

interface Row {
  readonly situation: string
  readonly language: 'python' | 'typescript'
  /** Calls `send` on an object from some part of the code. */
  readonly code: string
  /** Whether its class is known. */
  readonly isHeld: boolean
}

const rows: readonly Row[] = [
  ...known('python', {
    'a parameter with a type': `def film(client: Client):\n    return client.send(${body})\n`,
    'an optional parameter': `from typing import Optional\ndef film(client: Optional[Client] = None):\n    return client.send(${body})\n`,
    'a parameter that may be None': `def film(client: Client | None):\n    return client.send(${body})\n`,
    'a field that is set from a parameter': `class Studio:\n    def __init__(self, client: Client):\n        self.client = client\n\n    def film(self):\n        return self.client.send(${body})\n`,
    'a field that is initialized': `class Studio:\n    def __init__(self):\n        self.client = Client("a")\n\n    def film(self):\n        return self.client.send(${body})\n`,
    'a field with a type': `class Studio:\n    client: Client\n\n    def film(self):\n        return self.client.send(${body})\n`,
    'a function that creates it': `def client():\n    return Client("a")\n\nclient().send(${body})\n`,
    'a function with a return type': `def client() -> Client:\n    ...\n\nclient().send(${body})\n`,
    'a module variable that a function sets': `client = None\n\ndef start():\n    global client\n    client = Client("a")\n\ndef film():\n    return client.send(${body})\n`,
    'a function that creates it once': `client = None\n\ndef held():\n    global client\n    if client is None:\n        client = Client("a")\n    return client\n\nheld().send(${body})\n`,
    'a class method that creates it': `client = Client.from_key("a")\nclient.send(${body})\n`,
    'a context manager': `with Client("a") as client:\n    client.send(${body})\n`,
  }),
  ...unknown('python', {
    'a parameter without a type': `def film(client):\n    return client.send(${body})\n`,
    'a local variable with the same name': `client = None\n\ndef start():\n    client = Client("a")\n\ndef film():\n    return client.send(${body})\n`,
    'a parameter of another type': `class Other:\n    def send(self, body):\n        self.last = len(body)\n\ndef film(client: Other):\n    return client.send(${body})\n`,
    'a variable that may have another value': `from elsewhere import other\nclient = Client("a")\nif other:\n    client = other\nclient.send(${body})\n`,
    'a type that another class extends': `class Fal(Client):\n    def send(self, body):\n        return requests.post("https://queue.fal.run/kling", json=body)\n\ndef film(client: Client):\n    return client.send(${body})\n`,
  }),
  ...known('typescript', {
    'a parameter with a type': `export function film(client: Client) {\n  return client.send(${body})\n}\n`,
    'a nullable parameter': `export const film = (client: Client | null) => client?.send(${body})\n`,
    'a parameter property': `class Studio {\n  constructor(private readonly client: Client) {}\n  film() {\n    return this.client.send(${body})\n  }\n}\n`,
    'a field with a type': `class Studio {\n  private client!: Client\n  film() {\n    return this.client.send(${body})\n  }\n}\n`,
    'a field that is initialized': `class Studio {\n  private readonly client = new Client('a')\n  film() {\n    return this.client.send(${body})\n  }\n}\n`,
    'a field that the constructor sets': `class Studio {\n  private readonly client\n  constructor() {\n    this.client = new Client('a')\n  }\n  film() {\n    return this.client.send(${body})\n  }\n}\n`,
    'a variable that is set later': `let client: Client | null = null\nexport function film() {\n  client = new Client('a')\n  return client.send(${body})\n}\n`,
    'a function that creates it': `const client = () => new Client('a')\nfunction made() {\n  return new Client('a')\n}\nmade().send(${body})\n`,
    'a promise of it': `async function made(): Promise<Client> {\n  return new Client('a')\n}\nexport async function film() {\n  const client = await made()\n  return client.send(${body})\n}\n`,
    'a static method that creates it': `const client = Client.fromKey('a')\nexport const film = () => client.send(${body})\n`,
    'a cast': `declare const held: unknown\nexport const film = () => (held as Client).send(${body})\n`,
  }),
  ...unknown('typescript', {
    'a parameter without a type': `export const film = (client) => client.send(${body})\n`,
    'a parameter of a wider type': `interface Sender {\n  send(body: object): unknown\n}\nexport const film = (client: Sender) => client.send(${body})\n`,
    'a union with another type': `class Fal {\n  send(body: object) {\n    return fetch('https://queue.fal.run/kling', { method: 'POST', body: JSON.stringify(body) })\n  }\n}\nexport const film = (client: Client | Fal) => client.send(${body})\n`,
  }),
]

function known(language: Row['language'], codes: Readonly<Record<string, string>>): readonly Row[] {
  return Object.entries(codes).map(([situation, code]) => ({ situation, language, code, isHeld: true }))
}

function unknown(language: Row['language'], codes: Readonly<Record<string, string>>): readonly Row[] {
  return known(language, codes).map((row) => ({ ...row, isHeld: false }))
}

const clients = { python: pythonClient, typescript: scriptClient } as const

function found(language: Language, text: string): readonly string[] {
  const { findings } = openDocument(language).check(text)
  return findings.filter(({ ruleId }) => ruleId === 'int-duration').map(({ span }) => text.slice(span.start, span.end))
}

describe('requests that an object sends', () => {
  for (const { situation, language, code, isHeld } of rows)
    it(`${isHeld ? 'are recognized' : 'are unknown'}: ${situation}, ${language}`, () => {
      assert.deepEqual(found(language, clients[language] + code), isHeld ? ['5'] : [])
    })

  for (const [situation, files] of Object.entries<Files>({
    python: {
      'client.py': pythonClient,
      'studio.py': `from client import Client\n\nclass Studio:\n    def __init__(self, client: Client):\n        self.client = client\n\n    def film(self):\n        return self.client.send(${body})\n`,
    },
    'python, by its module': {
      'client.py': pythonClient,
      'studio.py': `import client\n\nkling = client.Client("a")\nkling.send(${body})\n`,
    },
    typescript: {
      'client.ts': scriptClient,
      'studio.ts': `import { Client } from './client'\n\nexport class Studio {\n  constructor(private readonly client: Client) {}\n  film() {\n    return this.client.send(${body})\n  }\n}\n`,
    },
  }))
    it(`are recognized across files: ${situation}`, () => {
      assert.equal(foundIn(files).filter((each) => each.endsWith(' int-duration')).length, 1)
    })
})

approvedToo(
  'requests that an object sends',
  rows.map(({ situation, language, code }) => [`${situation}, ${language}`, language, clients[language] + code]),
)
