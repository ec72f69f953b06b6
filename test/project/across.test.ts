import assert from 'node:assert/strict'
import { filesApprovedToo } from '../analysis/approved'
import { type Files, foundIn } from './files'

const api = 'https://api-singapore.klingai.com'
const url = `${api}/v1/videos/text2video`

interface Way {
  readonly way: string
  /** A mistake in one module that matters in another. */
  readonly wrong: Files
  readonly found: readonly string[]
  /** The same way with something in between, or at the other end, that makes it correct. */
  readonly right: Files
}

/** A Python client that sends `body`. */
const py = (imports: string, body: string, given = 'prompt') =>
  `import requests\n${imports}\n\ndef film(${given}):\n    return requests.post("${url}", json=${body})\n`

const python: readonly Way[] = [
  {
    way: 'a constant',
    wrong: {
      'config.py': 'SECONDS = 5\n',
      'client.py': py(
        'from config import SECONDS',
        '{"model_name": "kling-v3", "prompt": prompt, "duration": SECONDS}',
      ),
    },
    found: ['client.py:5 warning int-duration'],
    right: {
      'config.py': 'SECONDS = 5\n',
      'client.py': py(
        'from config import SECONDS',
        '{"model_name": "kling-v3", "prompt": prompt, "duration": str(SECONDS)}',
      ),
    },
  },
  {
    way: 'an option that a script declares',
    wrong: {
      'batch.py': `import argparse\nfrom client import film\nparser = argparse.ArgumentParser()\nparser.add_argument("--mode", choices=["fast"])\nargs = parser.parse_args()\nfilm("A fox", args.mode)\n`,
      'client.py': py('', '{"model_name": "kling-v3", "prompt": prompt, "mode": mode}', 'prompt, mode'),
    },
    found: ['batch.py:4 warning invalid-value'],
    right: {
      'batch.py': `import argparse\nfrom client import film\nparser = argparse.ArgumentParser()\nparser.add_argument("--mode", choices=["fast"])\nargs = parser.parse_args()\nfilm("A fox", "pro" if args.mode == "fast" else "std")\n`,
      'client.py': py('', '{"model_name": "kling-v3", "prompt": prompt, "mode": mode}', 'prompt, mode'),
      'single.py': `import argparse\nfrom client import film\nparser = argparse.ArgumentParser()\nparser.add_argument("--mode", choices=["std", "pro"])\nargs = parser.parse_args()\nfilm("A fox", args.mode)\n`,
    },
  },
  {
    way: 'a table',
    wrong: {
      'config.py': 'FILMS = {"mode": "best", "model_name": "kling-v3"}\n',
      'client.py': py('from config import FILMS', '{**FILMS, "prompt": prompt}'),
    },
    found: ['config.py:1 error invalid-value'],
    right: {
      'config.py': 'FILMS = {"mode": "best", "model_name": "kling-v3"}\n',
      'client.py': py('from config import FILMS', '{**FILMS, "mode": "pro", "prompt": prompt}'),
    },
  },
  {
    way: 'an enumeration',
    wrong: {
      'modes.py': 'from enum import Enum\n\nclass Mode(str, Enum):\n    BEST = "best"\n    PRO = "pro"\n',
      'client.py': py(
        'from modes import Mode',
        '{"model_name": "kling-v3", "prompt": prompt, "mode": Mode.BEST.value}',
      ),
    },
    found: ['modes.py:4 error invalid-value'],
    right: {
      'modes.py': 'from enum import Enum\n\nclass Mode(str, Enum):\n    BEST = "best"\n    PRO = "pro"\n',
      'client.py': py('from modes import Mode', '{"model_name": "kling-v3", "prompt": prompt, "mode": Mode.PRO.value}'),
    },
  },
  {
    way: 'a literal type',
    wrong: {
      'modes.py': 'from typing import Literal\n\nMode = Literal["best", "pro"]\n',
      'client.py': py(
        'from modes import Mode',
        '{"model_name": "kling-v3", "prompt": prompt, "mode": mode}',
        'prompt, mode: Mode',
      ),
    },
    found: ['modes.py:3 warning invalid-value'],
    right: {
      'modes.py': 'from typing import Literal\n\nMode = Literal["best", "pro"]\n',
      'client.py': py(
        'from modes import Mode',
        '{"model_name": "kling-v3", "prompt": prompt, "mode": "pro" if mode == "best" else mode}',
        'prompt, mode: Mode',
      ),
    },
  },
  {
    way: 'what a function returns',
    wrong: {
      'bodies.py': 'def body(prompt):\n    return {"model_name": "kling-v3", "prompt": prompt, "duration": 5}\n',
      'client.py': py('from bodies import body', 'body(prompt)'),
    },
    found: ['bodies.py:2 warning int-duration'],
    right: {
      'bodies.py': 'def body(prompt):\n    return {"model_name": "kling-v3", "prompt": prompt, "duration": 5}\n',
      'client.py': `import requests\nfrom bodies import body\n\ndef film(prompt):\n    made = body(prompt)\n    made["duration"] = str(made["duration"])\n    return requests.post("${url}", json=made)\n`,
    },
  },
  {
    way: 'a field of an instance',
    wrong: {
      'settings.py':
        'class Settings:\n    def __init__(self):\n        self.model = "kling-v9"\n\nsettings = Settings()\n',
      'client.py': py('from settings import settings', '{"model_name": settings.model, "prompt": prompt}'),
    },
    found: ['settings.py:3 warning unknown-model'],
    right: {
      'settings.py':
        'class Settings:\n    def __init__(self):\n        self.model = "kling-v9"\n\nsettings = Settings()\n',
      'client.py': `import requests\nfrom settings import settings\n\ndef film(prompt):\n    if settings.model not in ("kling-v3", "kling-v2-6"):\n        raise ValueError(settings.model)\n    return requests.post("${url}", json={"model_name": settings.model, "prompt": prompt})\n`,
    },
  },
  {
    way: 'a client that a module makes',
    wrong: {
      'http_client.py': `import requests\n\nclass Client:\n    def post(self, path, body):\n        return requests.post("${api}" + path, json=body)\n\nclient = Client()\n`,
      'films.py':
        'from http_client import client\n\ndef film(prompt):\n    return client.post("/v1/videos/text2video", {"model_name": "kling-v3", "prompt": prompt, "duration": 5})\n',
    },
    found: ['films.py:4 warning int-duration'],
    right: {
      'http_client.py':
        'import requests\n\nclass Client:\n    def post(self, path, body):\n        return requests.post("https://queue.fal.run" + path, json=body)\n\nclient = Client()\n',
      'films.py':
        'from http_client import client\n\ndef film(prompt):\n    return client.post("/v1/videos/text2video", {"model_name": "kling-v3", "prompt": prompt, "duration": 5})\n',
    },
  },
  {
    way: 'a method of a base class',
    wrong: {
      'base.py': `import requests\n\nclass Base:\n    def send(self, body):\n        return requests.post("${url}", json=body)\n`,
      'films.py':
        'from base import Base\n\nclass Films(Base):\n    def film(self, prompt):\n        return self.send({"model_name": "kling-v3", "prompt": prompt, "duration": 5})\n',
    },
    found: ['films.py:5 warning int-duration'],
    right: {
      'base.py': `import requests\n\nclass Base:\n    def send(self, body):\n        return requests.post("${url}", json={**body, "duration": str(body["duration"])})\n`,
      'films.py':
        'from base import Base\n\nclass Films(Base):\n    def film(self, prompt):\n        return self.send({"model_name": "kling-v3", "prompt": prompt, "duration": 5})\n',
    },
  },
  {
    way: 'a dataclass',
    wrong: {
      'models.py':
        'from dataclasses import dataclass\n\n@dataclass\nclass Film:\n    prompt: str\n    duration: int = 5\n    model_name: str = "kling-v3"\n',
      'client.py': `import requests\nfrom dataclasses import asdict\nfrom models import Film\n\ndef film(prompt):\n    return requests.post("${url}", json=asdict(Film(prompt)))\n`,
    },
    found: ['models.py:6 warning int-duration'],
    right: {
      'models.py':
        'from dataclasses import dataclass\n\n@dataclass\nclass Film:\n    prompt: str\n    duration: str = "5"\n    model_name: str = "kling-v3"\n',
      'client.py': `import requests\nfrom dataclasses import asdict\nfrom models import Film\n\ndef film(prompt):\n    return requests.post("${url}", json=asdict(Film(prompt)))\n`,
    },
  },
  {
    way: 'a model of pydantic',
    wrong: {
      'models.py':
        'from pydantic import BaseModel\n\nclass Film(BaseModel):\n    prompt: str\n    mode: str = "best"\n    model_name: str = "kling-v3"\n',
      'client.py': `import requests\nfrom models import Film\n\ndef film(prompt):\n    return requests.post("${url}", json=Film(prompt=prompt).model_dump())\n`,
    },
    found: ['models.py:5 error invalid-value'],
    right: {
      'models.py':
        'from pydantic import BaseModel\n\nclass Film(BaseModel):\n    prompt: str\n    mode: str = "best"\n    model_name: str = "kling-v3"\n',
      'client.py': `import requests\nfrom models import Film\n\ndef film(prompt):\n    return requests.post("${url}", json=Film(prompt=prompt, mode="pro").model_dump())\n`,
    },
  },
  {
    way: 'a poller',
    wrong: {
      'api.py': `import requests\n\ndef status(task_id):\n    return requests.get(f"${url}/{task_id}", timeout=30).json()["data"]["task_status"]\n`,
      'wait.py':
        'import time\nfrom api import status\n\ndef wait(task_id):\n    while status(task_id) != "succeed":\n        time.sleep(5)\n',
    },
    found: ['wait.py:5 warning unbounded-polling'],
    right: {
      'api.py': `import requests\n\ndef status(task_id):\n    return requests.get(f"${url}/{task_id}", timeout=30).json()["data"]["task_status"]\n`,
      'wait.py':
        'import time\nfrom api import status\n\ndef wait(task_id):\n    for _ in range(120):\n        if status(task_id) in ("succeed", "failed"):\n            return\n        time.sleep(5)\n',
    },
  },
  {
    way: 'a secret that is handed on',
    wrong: {
      'auth.py':
        'import time, jwt\n\ndef sign(ak, sk):\n    now = int(time.time())\n    return jwt.encode({"iss": ak, "exp": now + 1800, "nbf": now - 5}, sk, algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})\n',
      'client.py': `import requests\nfrom auth import sign\n\ndef look():\n    token = sign("AkLdQz7RtYbNcWmXs0Pf", "SkQ7vLx2RtNwZp9YcDm4Hb6Gs8Kf1JaE")\n    return requests.get("${url}", headers={"Authorization": f"Bearer {token}"})\n`,
    },
    found: ['client.py:5 error hardcoded-secret', 'client.py:5 warning hardcoded-secret'],
    right: {
      'auth.py':
        'import time, jwt\n\ndef sign(ak, sk):\n    now = int(time.time())\n    return jwt.encode({"iss": ak, "exp": now + 1800, "nbf": now - 5}, sk, algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})\n',
      'client.py': `import os, requests\nfrom auth import sign\n\ndef look():\n    token = sign(os.environ["AK"], os.environ["SK"])\n    return requests.get("${url}", headers={"Authorization": f"Bearer {token}"})\n`,
    },
  },
  {
    way: 'a name that a star import brings',
    wrong: {
      'config.py': 'MODE = "best"\n',
      'client.py': py('from config import *', '{"model_name": "kling-v3", "prompt": prompt, "mode": MODE}'),
    },
    found: ['config.py:1 error invalid-value'],
    right: {
      'config.py': 'MODE = "best"\n',
      'later.py': 'MODE = "pro"\n',
      'client.py': py(
        'from config import *\nfrom later import *',
        '{"model_name": "kling-v3", "prompt": prompt, "mode": MODE}',
      ),
      'own.py': py('from config import *\nMODE = "std"', '{"model_name": "kling-v3", "prompt": prompt, "mode": MODE}'),
    },
  },
]

/** A TypeScript client that sends `body`. */
const ts = (imports: string, body: string, given = 'prompt: string') =>
  `${imports}\n\nexport const film = (${given}) =>\n  fetch('${url}', { method: 'POST', body: JSON.stringify(${body}) })\n`

const typescript: readonly Way[] = [
  {
    way: 'a constant',
    wrong: {
      'config.ts': 'export const seconds = 5\n',
      'film.ts': ts("import { seconds } from './config'", "{ model_name: 'kling-v3', prompt, duration: seconds }"),
    },
    found: ['film.ts:4 warning int-duration'],
    right: {
      'config.ts': 'export const seconds = 5\n',
      'film.ts': ts(
        "import { seconds } from './config'",
        "{ model_name: 'kling-v3', prompt, duration: String(seconds) }",
      ),
    },
  },
  {
    way: 'a table',
    wrong: {
      'config.ts': "export const films = { mode: 'best', model_name: 'kling-v3' }\n",
      'film.ts': ts("import { films } from './config'", '{ ...films, prompt }'),
    },
    found: ['config.ts:1 error invalid-value'],
    right: {
      'config.ts': "export const films = { mode: 'best', model_name: 'kling-v3' }\n",
      'film.ts': ts("import { films } from './config'", "{ ...films, mode: 'pro', prompt }"),
    },
  },
  {
    way: 'an enumeration',
    wrong: {
      'modes.ts': "export enum Mode {\n  Best = 'best',\n  Pro = 'pro',\n}\n",
      'film.ts': ts("import { Mode } from './modes'", "{ model_name: 'kling-v3', prompt, mode: Mode.Best }"),
    },
    found: ['modes.ts:2 error invalid-value'],
    right: {
      'modes.ts': "export enum Mode {\n  Best = 'best',\n  Pro = 'pro',\n}\n",
      'film.ts': ts("import { Mode } from './modes'", "{ model_name: 'kling-v3', prompt, mode: Mode.Pro }"),
    },
  },
  {
    way: 'a type',
    wrong: {
      'types.ts': "export interface Film {\n  prompt: string\n  mode: 'best' | 'pro'\n}\n",
      'film.ts': ts(
        "import type { Film } from './types'",
        "{ model_name: 'kling-v3', prompt: film.prompt, mode: film.mode }",
        'film: Film',
      ),
    },
    found: ['film.ts:4 warning invalid-value'],
    right: {
      'types.ts': "export interface Film {\n  prompt: string\n  mode: 'best' | 'pro'\n}\n",
      'film.ts': ts(
        "import type { Film } from './types'",
        "{ model_name: 'kling-v3', prompt: film.prompt, mode: film.mode === 'best' ? 'pro' : film.mode }",
        'film: Film',
      ),
    },
  },
  {
    way: 'what a function returns',
    wrong: {
      'bodies.ts': "export const bodyOf = (prompt: string) => ({ model_name: 'kling-v3', prompt, duration: 5 })\n",
      'film.ts': ts("import { bodyOf } from './bodies'", 'bodyOf(prompt)'),
    },
    found: ['bodies.ts:1 warning int-duration'],
    right: {
      'bodies.ts': "export const bodyOf = (prompt: string) => ({ model_name: 'kling-v3', prompt, duration: 5 })\n",
      'film.ts': ts("import { bodyOf } from './bodies'", "{ ...bodyOf(prompt), duration: '5' }"),
    },
  },
  {
    way: 'a field of an instance',
    wrong: {
      'settings.ts': "class Settings {\n  model = 'kling-v9'\n}\nexport const settings = new Settings()\n",
      'film.ts': ts("import { settings } from './settings'", '{ model_name: settings.model, prompt }'),
    },
    found: ['settings.ts:2 warning unknown-model'],
    right: {
      'settings.ts': "class Settings {\n  model = 'kling-v9'\n}\nexport const settings = new Settings()\n",
      'film.ts': `import { settings } from './settings'\n\nexport function film(prompt: string) {\n  if (!['kling-v3', 'kling-v2-6'].includes(settings.model)) throw new Error(settings.model)\n  return fetch('${url}', { method: 'POST', body: JSON.stringify({ model_name: settings.model, prompt }) })\n}\n`,
    },
  },
  {
    way: 'a client that a module makes',
    wrong: {
      'client.ts': `class Client {\n  send(path: string, body: object) {\n    return fetch('${api}' + path, { method: 'POST', body: JSON.stringify(body) })\n  }\n}\nexport const client = new Client()\n`,
      'film.ts':
        "import { client } from './client'\n\nexport const film = (prompt: string) => client.send('/v1/videos/text2video', { model_name: 'kling-v3', prompt, duration: 5 })\n",
    },
    found: ['film.ts:3 warning int-duration'],
    right: {
      'client.ts':
        "class Client {\n  send(path: string, body: object) {\n    return fetch('https://queue.fal.run' + path, { method: 'POST', body: JSON.stringify(body) })\n  }\n}\nexport const client = new Client()\n",
      'film.ts':
        "import { client } from './client'\n\nexport const film = (prompt: string) => client.send('/v1/videos/text2video', { model_name: 'kling-v3', prompt, duration: 5 })\n",
    },
  },
  {
    way: 'a method of a base class',
    wrong: {
      'base.ts': `export class Base {\n  protected send(body: object) {\n    return fetch('${url}', { method: 'POST', body: JSON.stringify(body) })\n  }\n}\n`,
      'films.ts':
        "import { Base } from './base'\n\nexport class Films extends Base {\n  film(prompt: string) {\n    return this.send({ model_name: 'kling-v3', prompt, duration: 5 })\n  }\n}\n",
    },
    found: ['films.ts:5 warning int-duration'],
    right: {
      'base.ts': `export class Base {\n  protected send(body: { duration: number }) {\n    return fetch('${url}', { method: 'POST', body: JSON.stringify({ ...body, duration: String(body.duration) }) })\n  }\n}\n`,
      'films.ts':
        "import { Base } from './base'\n\nexport class Films extends Base {\n  film(prompt: string) {\n    return this.send({ model_name: 'kling-v3', prompt, duration: 5 })\n  }\n}\n",
    },
  },
  {
    way: 'a schema of zod',
    wrong: {
      'schema.ts':
        "import { z } from 'zod'\n\nexport const Film = z.object({\n  prompt: z.string(),\n  mode: z.enum(['best', 'pro']),\n})\n",
      'film.ts': `import { Film } from './schema'\n\nexport function film(raw: unknown) {\n  const { prompt, mode } = Film.parse(raw)\n  return fetch('${url}', { method: 'POST', body: JSON.stringify({ model_name: 'kling-v3', prompt, mode }) })\n}\n`,
    },
    found: ['schema.ts:5 warning invalid-value'],
    right: {
      'schema.ts':
        "import { z } from 'zod'\n\nexport const Film = z.object({\n  prompt: z.string(),\n  mode: z.enum(['best', 'pro']),\n})\n",
      'film.ts': `import { Film } from './schema'\n\nexport function film(raw: unknown) {\n  const { prompt, mode } = Film.parse(raw)\n  return fetch('${url}', { method: 'POST', body: JSON.stringify({ model_name: 'kling-v3', prompt, mode: mode === 'best' ? 'pro' : mode }) })\n}\n`,
    },
  },
  {
    way: 'a token that is made at import',
    wrong: {
      'auth.ts':
        "import jwt from 'jsonwebtoken'\n\nconst sign = () => {\n  const now = Math.floor(Date.now() / 1000)\n  return jwt.sign({ iss: process.env.AK, exp: now + 1800, nbf: now - 5 }, process.env.SK ?? '', { header: { alg: 'HS256', typ: 'JWT' } })\n}\nexport const token = sign()\n",
      'server.ts': `import express from 'express'\nimport { token } from './auth'\n\nexpress().get('/', () => fetch('${url}', { headers: { Authorization: \`Bearer \${token}\` } }))\n`,
    },
    found: ['auth.ts:7 warning import-time-token'],
    right: {
      'auth.ts':
        "import jwt from 'jsonwebtoken'\n\nexport const sign = () => {\n  const now = Math.floor(Date.now() / 1000)\n  return jwt.sign({ iss: process.env.AK, exp: now + 1800, nbf: now - 5 }, process.env.SK ?? '', { header: { alg: 'HS256', typ: 'JWT' } })\n}\n",
      'server.ts': `import express from 'express'\nimport { sign } from './auth'\n\nexpress().get('/', () => fetch('${url}', { headers: { Authorization: \`Bearer \${sign()}\` } }))\n`,
    },
  },
  {
    way: 'a poller',
    wrong: {
      'api.ts': `export async function status(id: string): Promise<string> {\n  const response = await fetch(\`${url}/\${id}\`)\n  return (await response.json()).data.task_status\n}\n`,
      'wait.ts':
        "import { status } from './api'\n\nexport async function wait(id: string) {\n  while ((await status(id)) !== 'succeed') await new Promise((done) => setTimeout(done, 5000))\n}\n",
    },
    found: ['wait.ts:4 warning unbounded-polling'],
    right: {
      'api.ts': `export async function status(id: string): Promise<string> {\n  const response = await fetch(\`${url}/\${id}\`)\n  return (await response.json()).data.task_status\n}\n`,
      'wait.ts':
        "import { status } from './api'\n\nexport async function wait(id: string) {\n  for (let round = 0; round < 120; round++) {\n    if (['succeed', 'failed'].includes(await status(id))) return\n    await new Promise((done) => setTimeout(done, 5000))\n  }\n}\n",
    },
  },
  {
    way: 'a secret that is handed on',
    wrong: {
      'auth.ts':
        "import jwt from 'jsonwebtoken'\n\nexport function sign(ak: string, sk: string): string {\n  const now = Math.floor(Date.now() / 1000)\n  return jwt.sign({ iss: ak, exp: now + 1800, nbf: now - 5 }, sk, { header: { alg: 'HS256', typ: 'JWT' } })\n}\n",
      'look.ts': `import { sign } from './auth'\n\nexport function look() {\n  const token = sign('AkLdQz7RtYbNcWmXs0Pf', 'SkQ7vLx2RtNwZp9YcDm4Hb6Gs8Kf1JaE')\n  return fetch('${url}', { headers: { Authorization: \`Bearer \${token}\` } })\n}\n`,
    },
    found: ['look.ts:4 error hardcoded-secret', 'look.ts:4 warning hardcoded-secret'],
    right: {
      'auth.ts':
        "import jwt from 'jsonwebtoken'\n\nexport function sign(ak: string, sk: string): string {\n  const now = Math.floor(Date.now() / 1000)\n  return jwt.sign({ iss: ak, exp: now + 1800, nbf: now - 5 }, sk, { header: { alg: 'HS256', typ: 'JWT' } })\n}\n",
      'look.ts': `import { sign } from './auth'\n\nexport function look() {\n  const token = sign(process.env.AK ?? '', process.env.SK ?? '')\n  return fetch('${url}', { headers: { Authorization: \`Bearer \${token}\` } })\n}\n`,
    },
  },
  {
    way: 'a module that another one exports under a name',
    wrong: {
      'kit/limits.ts': "export const mode = 'best'\n",
      'kit/index.ts': "export * as limits from './limits'\n",
      'client.ts': ts("import { limits } from './kit'", "{ model_name: 'kling-v3', prompt, mode: limits.mode }"),
    },
    found: ['kit/limits.ts:1 error invalid-value'],
    right: {
      'kit/limits.ts': "export const mode = 'best'\n",
      'kit/other.ts': "export const mode = 'pro'\n",
      'kit/index.ts': "export * as limits from './other'\nexport * as unused from './limits'\n",
      'client.ts': ts("import { limits } from './kit'", "{ model_name: 'kling-v3', prompt, mode: limits.mode }"),
    },
  },
  {
    way: 'names that a module takes out of an object',
    wrong: {
      'client.ts': `const make = (base: string) => ({ post: (path: string, body: object) => fetch(base + path, { method: 'POST', body: JSON.stringify(body) }) })\nexport const { post: send } = make('${api}')\nexport const [SECONDS] = [5]\n`,
      'films.ts': `import { send, SECONDS } from './client'\nexport const film = (prompt: string) => send('/v1/videos/text2video', { model_name: 'kling-v3', prompt, duration: SECONDS })\n`,
    },
    found: ['films.ts:2 warning int-duration'],
    right: {
      'client.ts': `const make = (base: string) => ({ post: (path: string, body: object) => fetch(base + path, { method: 'POST', body: JSON.stringify(body) }) })\nexport const { post: send } = make('${api}')\nexport const [, SECONDS] = [5, '5']\n`,
      'films.ts': `import { send, SECONDS } from './client'\nexport const film = (prompt: string) => send('/v1/videos/text2video', { model_name: 'kling-v3', prompt, duration: SECONDS })\n`,
    },
  },
]

/** The findings without infos, which are irrelevant here. */
const faults = (files: Files) => foundIn(files).filter((each) => !/ (?:info|hint) /.test(each))

for (const [language, ways] of [
  ['Python', python],
  ['TypeScript', typescript],
] as const)
  describe(`values that cross modules in ${language}:`, () => {
    for (const { way, wrong, found, right } of ways) {
      it(way, () => assert.deepEqual(faults(wrong), found))
      it(`${way}, but correct`, () => assert.deepEqual(faults(right), []))
    }
  })

filesApprovedToo(
  'values that cross modules',
  [...python, ...typescript].map(({ way, wrong }, index) => [`${index} ${way}`, wrong]),
)
