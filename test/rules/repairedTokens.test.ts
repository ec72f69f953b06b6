import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import type { Language } from '../../src/findings/finding'
import { type FakeKling, startFakeKling, testCredentials } from '../fake-api'
import { python, requirePython } from '../snippets/pythonDriver'
import { root } from './cases'
import { check, edited } from './check'

const run = promisify(execFile)
const host = 'https://api-singapore.klingai.com'
const ids = [
  'invalid-jwt-claims',
  'wrong-jwt-algorithm',
  'missing-bearer',
  'jwt-on-new-api',
  'hardcoded-secret',
  'missing-jwt-headers',
]

interface Program {
  readonly mistakes: string
  readonly language: Language
  readonly code: string
}

const pythonHead = `import os
import time
from datetime import datetime, timedelta
import jwt
import requests

def list_videos(authorization):
    return requests.get("${host}/v1/videos/text2video", headers={"Authorization": authorization}, timeout=10)
`

const programs: readonly Program[] = [
  {
    mistakes: 'swapped keys, a span for a moment, HS512',
    language: 'python',
    code: `${pythonHead}
claims = {"iss": os.environ["KLING_SECRET_KEY"], "exp": 1800, "nbf": int(time.time() * 1000) - 5000}
token = jwt.encode(claims, os.environ["KLING_ACCESS_KEY"], algorithm="HS512", headers={"alg": "HS512", "typ": "JWT"})
list_videos("Bearer " + token)
`,
  },
  {
    mistakes: 'the clock of another time zone',
    language: 'python',
    code: `${pythonHead}
claims = {"iss": os.environ["KLING_ACCESS_KEY"], "exp": datetime.utcnow().timestamp() + 1800, "nbf": datetime.utcnow() - timedelta(seconds=5)}
list_videos("Bearer " + jwt.encode(claims, os.environ["KLING_SECRET_KEY"]))
`,
  },
  {
    mistakes: 'no claims but one, and no Bearer',
    language: 'python',
    code: `import os
import jwt
import requests

token = jwt.encode({"iss": os.environ["KLING_ACCESS_KEY"]}, os.environ["KLING_SECRET_KEY"])
requests.get("${host}/v1/videos/text2video", headers={"Authorization": token}, timeout=10)
`,
  },
  {
    mistakes: 'plain Base64 with padding',
    language: 'python',
    code: `import base64
import hashlib
import hmac
import json
import os
import time
import requests

def encode(raw):
    return base64.b64encode(raw).decode()

def token():
    now = int(time.time())
    body = encode(json.dumps({"alg": "HS256", "typ": "JWT"}).encode()) + "." + encode(json.dumps({"iss": os.environ["KLING_ACCESS_KEY"], "exp": now + 1800, "nbf": now - 5}).encode())
    return body + "." + encode(hmac.new(os.environ["KLING_SECRET_KEY"].encode(), body.encode(), hashlib.sha1).digest())

requests.get("${host}/v1/videos/text2video", headers={"Authorization": "Bearer  " + token()}, timeout=10)
`,
  },
  {
    mistakes: 'a token on the new generation',
    language: 'python',
    code: `import os
import time
import jwt
import requests

token = jwt.encode({"iss": os.environ["KLING_ACCESS_KEY"], "exp": int(time.time()) + 1800, "nbf": int(time.time()) - 5}, os.environ["KLING_SECRET_KEY"])
requests.get("${host}/tasks", params={"task_ids": "1"}, headers={"Authorization": f"Bearer {token}"}, timeout=10)
`,
  },
  {
    mistakes: 'keys in the code, which are of no account',
    language: 'python',
    code: `import time
import jwt
import requests

claims = {"iss": "Qm7vT2xKp9LsRw4ZbN8cJd3HfY6gUaEo", "exp": int(time.time()) + 1800, "nbf": int(time.time()) - 5}
token = jwt.encode(claims, "Zt5nB8wLq2RkVx9PdM4sHc7JgF3yUaTe")
requests.get("${host}/v1/videos/text2video", headers={"Authorization": f"Bearer {token}"}, timeout=10)
`,
  },
  {
    mistakes: 'milliseconds, and text without a unit',
    language: 'typescript',
    code: `import jwt from 'jsonwebtoken'

const accessKey: string = process.env.KLING_ACCESS_KEY ?? ''
const claims = { iss: accessKey, nbf: Date.now() - 5000 }
const token = jwt.sign(claims, process.env.KLING_SECRET_KEY ?? '', { algorithm: 'HS384', expiresIn: '1800' })
await fetch('${host}/v1/videos/text2video', { headers: { Authorization: \`Bearer: \${token}\` } })
`,
  },
  {
    mistakes: 'a span for a moment, and a decoded key',
    language: 'typescript',
    code: `import { SignJWT } from 'jose'

const secretKey: string = process.env.KLING_SECRET_KEY ?? ''
const token = await new SignJWT({ iss: process.env.KLING_ACCESS_KEY })
  .setProtectedHeader({ alg: 'HS256' })
  .setExpirationTime(1800)
  .sign(Buffer.from(secretKey, 'base64'))
await fetch('${host}/v1/videos/text2video', { headers: { Authorization: token } })
`,
  },
  {
    mistakes: 'swapped keys and Bearer twice',
    language: 'javascript',
    code: `import jwt from 'jsonwebtoken'

const now = Math.floor(Date.now() / 1000)
const token = () => 'Bearer ' + jwt.sign({ iss: process.env.KLING_SECRET_KEY, exp: now + 1800 }, process.env.KLING_ACCESS_KEY)
await fetch('${host}/v1/videos/text2video', { headers: { Authorization: 'Bearer ' + token() } })
`,
  },
  {
    mistakes: 'plain Base64 and another hash',
    language: 'javascript',
    code: `import { createHmac } from 'node:crypto'

const encode = (part) => Buffer.from(JSON.stringify(part)).toString('base64')

function token() {
  const now = Math.floor(Date.now() / 1000)
  const body = encode({ alg: 'HS256', typ: 'JWT' }) + '.' + encode({ iss: process.env.KLING_ACCESS_KEY, exp: now + 1800, nbf: now - 5 })
  return body + '.' + createHmac('sha512', process.env.KLING_SECRET_KEY).update(body).digest('base64')
}

await fetch('${host}/v1/videos/text2video', { headers: { Authorization: 'Bearer' + token() } })
`,
  },
]

describe('a program whose token is refused', () => {
  let fake: FakeKling
  before(requirePython)
  beforeEach(async () => {
    fake = await startFakeKling()
  })
  afterEach(() => fake.close())

  for (const { mistakes, language, code } of programs) {
    it(`is accepted after its fix (${language}: ${mistakes})`, async () => {
      await execute(code, language, fake.url)
      await execute(repaired(code, language), language, fake.url)
      assert.deepEqual(
        fake.requests.map(({ status }) => status),
        [401, 200],
      )
    })
  }
})

/** Applies the first fix of a finding of these rules until there is none. */
function repaired(code: string, language: Language): string {
  let text = code
  for (let round = 0; round < 20; round++) {
    const fix = check(text, language)
      .findings.filter(({ ruleId }) => ids.includes(ruleId))
      .flatMap(({ fixes }) => fixes.slice(0, 1))[0]
    if (!fix) return text
    text = edited(text, fix.edits)
  }
  return assert.fail(`the fixes never end:\n${text}`)
}

/** Runs a program with keys that the fake API knows, in a time zone far from UTC. */
async function execute(code: string, language: Language, url: string): Promise<void> {
  const { accessKey, secretKey, apiKey } = testCredentials
  const env = {
    ...process.env,
    NO_PROXY: '*',
    TZ: 'Asia/Tokyo',
    KLING_ACCESS_KEY: accessKey,
    KLING_SECRET_KEY: secretKey,
    KLING_API_KEY: apiKey,
  }
  const text = code.replaceAll(host, url)
  if (language === 'python') await run(python, ['-W', 'ignore', '-c', text], { env, cwd: root })
  else {
    const script = language === 'typescript' ? (await transform(text, { loader: 'ts' })).code : text
    await run(process.execPath, ['--input-type=module', '--eval', script], { env, cwd: root })
  }
}
