import assert from 'node:assert/strict'
import { openDocument } from '../../src/engine'
import { filesApprovedToo } from '../analysis/approved'
import { type Files, foundIn } from './files'

type Row = readonly [situation: string, files: Files, ...found: string[]]

const api = 'https://api-singapore.klingai.com'
const sign = `import os, time, jwt

def make_token():
    now = int(time.time())
    claims = {"iss": os.environ["ACCESS"], "exp": now + 1800, "nbf": now - 5}
    return jwt.encode(claims, os.environ["SECRET"], algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})
`
const client = (imports: string, body: string, url = `"${api}/v1/videos/text2video"`) => `import requests
${imports}

def film(prompt, token):
    return requests.post(${url}, headers={"Authorization": f"Bearer {token}"}, json=${body})
`

const python: readonly Row[] = [
  [
    'a constant',
    {
      'config.py': 'MODEL = "kling-v9"',
      'client.py': client('from config import MODEL', '{"model_name": MODEL, "prompt": prompt}'),
    },
    'config.py:1 warning unknown-model',
  ],
  [
    'a constant of a module that is imported as a whole',
    {
      'config.py': 'MODEL = "kling-v9"',
      'client.py': client('import config', '{"model_name": config.MODEL, "prompt": prompt}'),
    },
    'config.py:1 warning unknown-model',
  ],
  [
    'a constant of a package',
    {
      'studio/__init__.py': '',
      'studio/config.py': 'MODEL = "kling-v9"',
      'client.py': client('import studio.config', '{"model_name": studio.config.MODEL, "prompt": prompt}'),
    },
    'studio/config.py:1 warning unknown-model',
  ],
  [
    'a name that a package re-exports',
    {
      'studio/__init__.py': 'from .config import *',
      'studio/config.py': 'from .names import MODEL as DEFAULT',
      'studio/names.py': 'MODEL = "kling-v9"',
      'client.py': client('from studio import DEFAULT', '{"model_name": DEFAULT, "prompt": prompt}'),
    },
    'studio/names.py:1 warning unknown-model',
  ],
  [
    'a constant that another function corrects',
    {
      'config.py': 'SECONDS = 5\n\ndef seconds():\n    return str(SECONDS)',
      'client.py': client(
        'from config import seconds',
        '{"model_name": "kling-v3", "prompt": prompt, "duration": seconds()}',
      ),
    },
  ],
  [
    'constants with the same name in two modules',
    {
      'good.py': 'MODEL = "kling-v3"',
      'bad.py': 'MODEL = "kling-v9"  # another vendor\'s',
      'client.py': client('import bad\nfrom good import MODEL', '{"model_name": MODEL, "prompt": prompt}'),
    },
  ],
  [
    'the host',
    {
      'config.py': `BASE = "${api}"`,
      'client.py': client(
        'from config import BASE',
        '{"model_name": "kling-v9", "prompt": prompt}',
        'f"{BASE}/v1/videos/text2video"',
      ),
    },
    'client.py:5 warning unknown-model',
  ],
  [
    'the host of a gateway',
    {
      'config.py': 'BASE = "https://queue.fal.run"',
      'client.py': client(
        'from config import BASE',
        '{"model_name": "kling-v9", "prompt": prompt}',
        'f"{BASE}/v1/videos/text2video"',
      ),
    },
  ],
  [
    'a wrapper with each of its callers',
    {
      'http_client.py': `import requests\n\ndef post(path, body):\n    return requests.post("${api}" + path, json=body)\n`,
      'films.py':
        'from http_client import post\n\ndef film():\n    return post("/v1/videos/text2video", {"model_name": "kling-v9", "prompt": "A fox"})\n',
      'walks.py':
        'from http_client import post\n\ndef walk():\n    return post("/v1/videos/generations", {"model_name": "kling-v3", "prompt": "A fox"})\n',
    },
    'films.py:4 warning unknown-model',
    'films.py:4 info unchecked-result',
    'walks.py:4 error unknown-endpoint',
    'walks.py:4 info unchecked-result',
  ],
  [
    'a base class',
    {
      'base.py': `import requests\n\nclass Client:\n    root = "${api}"\n\n    def post(self, path, body):\n        return requests.post(self.root + path, json=body)\n`,
      'films.py':
        'from base import Client\n\nclass Films(Client):\n    def film(self):\n        return self.post("/v1/videos/text2video", {"model_name": "kling-v9", "prompt": "A fox"})\n',
    },
    'films.py:5 warning unknown-model',
  ],
  [
    'a token that is created at import',
    {
      'auth.py': `${sign}\nTOKEN = make_token()\n`,
      'client.py': client('from auth import TOKEN', '{"model_name": "kling-v3", "prompt": prompt}').replaceAll(
        '{token}',
        '{TOKEN}',
      ),
    },
    'auth.py:8 warning import-time-token',
  ],
  [
    'a token that is created for each call',
    {
      'auth.py': sign,
      'client.py': client('from auth import make_token', '{"model_name": "kling-v3", "prompt": prompt}').replaceAll(
        '{token}',
        '{make_token()}',
      ),
    },
  ],
  [
    'modules that import each other',
    {
      'a.py': 'import b\nMODEL = "kling-v9"\n',
      'b.py': client('import a', '{"model_name": a.MODEL, "prompt": prompt}'),
    },
    'a.py:2 warning unknown-model',
  ],
  [
    'a missing module',
    {
      'client.py': client('from missing import MODEL', '{"model_name": MODEL, "prompt": prompt}'),
      'other.py': 'import client\n',
    },
  ],
]

const send = (imports: string, body: string, url = `'${api}/v1/videos/text2video'`) => `${imports}

export const film = (prompt: string) => fetch(${url}, { method: 'POST', body: JSON.stringify(${body}) })
`

const typescript: readonly Row[] = [
  ...[
    'app/api/kling/callback/route.ts',
    'src/app/(hooks)/api/kling/callback/route.ts',
    'app/api/kling/[id]/route.ts',
  ].map((path): Row => [
    `a route by its path: ${path}`,
    {
      'create.ts': `export const create = () => fetch('${api}/v1/videos/text2video', { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v3', prompt: 'a', callback_url: 'https://my.app/api/kling/callback' }) })`,
      [path]: `import { create } from '@/create'\nexport async function POST(req: Request) {\n  const body = await req.json()\n  if (body.data.task_id) await save(body.data.task_result)\n}`,
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }',
    },
    ...(path.includes('[') ? [] : [`${path}:4 warning wrong-task-status`, `${path}:4 warning wrong-task-status`]),
  ]),
  [
    'a constant',
    {
      'config.ts': "export const MODEL = 'kling-v9'",
      'film.ts': send("import { MODEL } from './config'", '{ model_name: MODEL, prompt }'),
    },
    'config.ts:1 warning unknown-model',
  ],
  [
    'a constant behind an index, with another name',
    {
      'kling/model.ts': "const MODEL = 'kling-v9'\nexport { MODEL as model }",
      'kling/index.ts': "export * from './model'",
      'film.ts': send("import { model as name } from './kling'", '{ model_name: name, prompt }'),
    },
    'kling/model.ts:1 warning unknown-model',
  ],
  [
    'a default export',
    {
      'config.ts': "export default { model: 'kling-v9' }",
      'film.ts': send("import config from './config'", '{ model_name: config.model, prompt }'),
    },
    'config.ts:1 warning unknown-model',
  ],
  [
    'a whole module',
    {
      'config.ts': "export const MODEL = 'kling-v9'",
      'film.ts': send("import * as config from './config'", '{ model_name: config.MODEL, prompt }'),
    },
    'config.ts:1 warning unknown-model',
  ],
  [
    'a module that is imported dynamically',
    {
      'config.ts': "export const MODEL = 'kling-v9'",
      'film.ts': `export async function film(prompt: string) {
  const { MODEL } = await import('./config')
  return fetch('${api}/v1/videos/text2video', { method: 'POST', body: JSON.stringify({ model_name: MODEL, prompt }) })
}`,
    },
    'config.ts:1 warning unknown-model',
  ],
  [
    'a CommonJS module',
    {
      'config.js': "module.exports = { model: 'kling-v9' }",
      'film.js': `const { model } = require('./config')\nmodule.exports = (prompt) => fetch('${api}/v1/videos/text2video', { method: 'POST', body: JSON.stringify({ model_name: model, prompt }) })`,
    },
    'config.js:1 warning unknown-model',
  ],
  [
    'JSON',
    {
      'config.json': '{ "model": "kling-v9" }',
      'film.ts': send("import config from './config.json'", '{ model_name: config.model, prompt }'),
    },
    'config.json:1 warning unknown-model',
  ],
  [
    'an enum',
    {
      'types.ts': "export enum Mode {\n  Best = 'best',\n}",
      'film.ts': send("import { Mode } from './types'", "{ model_name: 'kling-v3', prompt, mode: Mode.Best }"),
    },
    'types.ts:2 error invalid-value',
  ],
  [
    'a client that a module creates',
    {
      'client.ts': `class Client {
  send(path: string, body: object) {
    return fetch('${api}' + path, { method: 'POST', body: JSON.stringify(body) })
  }
}
export const client = new Client()`,
      'film.ts':
        "import { client } from './client'\nexport const film = () => client.send('/v1/videos/text2video', { model_name: 'kling-v9', prompt: 'A fox' })",
    },
    'film.ts:2 warning unknown-model',
    'film.ts:2 info unchecked-result',
  ],
  [
    "a gateway's host in one module, which prevents findings in related ones",
    {
      'config.ts': "export const BASE = 'https://api.piapi.ai'",
      'film.ts': send(
        "import { BASE } from './config'",
        "{ model_name: 'kling-v9', prompt }",
        '`${BASE}/v1/videos/text2video`',
      ),
    },
  ],
]

const askPython = `import requests

class Kling:
    def status(self, task_id):
        return requests.get(f"${api}/v1/videos/text2video/{task_id}", headers={}).json()
`
const waitPython = `
def wait(task_id, provider="kling"):
    answer = providers[provider].status(task_id)
    if answer.get("status") == "completed":
        return answer
`
const askTypescript = `export class Kling {
  async status(id: string) {
    return (await fetch(\`${api}/v1/videos/text2video/\${id}\`, { headers: {} })).json()
  }
}
`
const waitTypescript = `
export async function wait(id: string, provider: 'kling' | 'veo') {
  const answer = await providers[provider].status(id)
  if (answer.status === 'completed') return answer
}
`

/** Code that several providers share. Another one may return what Kling never does. */
const shared: readonly Row[] = [
  [
    'Kling alone, in Python',
    { 'kling.py': askPython, 'wait.py': `from kling import Kling\n\nproviders = {"kling": Kling()}\n${waitPython}` },
    'wait.py:7 error wrong-task-status',
    'wait.py:7 warning wrong-task-status',
  ],
  [
    'another provider as well, in Python',
    {
      'kling.py': askPython,
      'veo.py':
        'class Veo:\n    def status(self, task_id):\n        data = ask(task_id)\n        return {"status": data["state"], "raw": data}\n',
      'wait.py': `from kling import Kling\nfrom veo import Veo\n\nproviders = {"kling": Kling(), "veo": Veo()}\n${waitPython}`,
    },
  ],
  [
    'Kling alone, in TypeScript',
    {
      'kling.ts': askTypescript,
      'wait.ts': `import { Kling } from './kling'\n\nconst providers = { kling: new Kling() }\n${waitTypescript.replace(" | 'veo'", '')}`,
    },
    'wait.ts:7 error wrong-task-status',
    'wait.ts:7 warning wrong-task-status',
  ],
  [
    'another provider as well, in TypeScript',
    {
      'kling.ts': askTypescript,
      'veo.ts':
        'export class Veo {\n  async status(id: string) {\n    const data = await ask(id)\n    return { status: data.state, raw: data }\n  }\n}\n',
      'wait.ts': `import { Kling } from './kling'\nimport { Veo } from './veo'\n\nconst providers = { kling: new Kling(), veo: new Veo() }\n${waitTypescript}`,
    },
  ],
]

const quiet = new Set(['unchecked-result'])

function check(rows: readonly Row[]): void {
  for (const [situation, files, ...found] of rows)
    it(situation, () => {
      const wanted = found.filter((each) => !quiet.has(each.split(' ')[2] ?? ''))
      assert.deepEqual(
        foundIn(files).filter((each) => !quiet.has(each.split(' ')[2] ?? '')),
        wanted,
      )
    })
}

describe('from module to module in Python:', () => check(python))
describe('from module to module in TypeScript:', () => check(typescript))
describe('a status that is compared', () => check(shared))

describe('the same project gives the same findings', () => {
  for (const [situation, files] of [...python, ...typescript])
    it(`whatever was checked before: ${situation}`, () => {
      const paths = Object.keys(files)
      assert.deepEqual(foundIn(files, [...paths].reverse()), foundIn(files, paths))
    })
})

describe('a file of a project', () => {
  it('that is unrelated to others is checked like a single file', () => {
    const text = client('', '{"model_name": "kling-v9", "prompt": prompt}')
    const alone = openDocument('python')
      .check(text)
      .findings.map(({ ruleId, span }) => [ruleId, span])
    assert.deepEqual(foundIn({ 'client.py': text, 'other.py': 'import os' }).length, alone.length)
  })

  it('keeps its own offsets and fixes', async () => {
    const { openProject } = await import('../../src/engine')
    const { filesOf } = await import('./files')
    const files = {
      'config.py': 'SECONDS = 5\n',
      'client.py': client(
        'from config import SECONDS',
        '{"model_name": "kling-v3", "prompt": prompt, "duration": SECONDS}',
      ),
    }
    const { findings } = openProject(filesOf(files)).openDocument('client.py', 'python').check(files['client.py'])
    const shown = findings.map(({ span, fixes }) => [
      files['client.py'].slice(span.start, span.end),
      ...fixes.flatMap(({ edits }) => edits.map(({ newText }) => newText)),
    ])
    assert.deepEqual(shown, [['SECONDS', 'str(', ')']])
  })
})

filesApprovedToo(
  'from module to module in Python',
  python.map(([situation, files]) => [situation, files]),
)
filesApprovedToo(
  'from module to module in TypeScript',
  typescript.map(([situation, files]) => [situation, files]),
)
filesApprovedToo(
  'a status that is compared',
  shared.map(([situation, files]) => [situation, files]),
)
