import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'

/** The leaks: the credential, how, and whether in full. */
function leaks(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).credentials.leaks.map(({ carried, sink }) =>
    [`${carried.role} by ${sink.kind}`, ...(carried.whole ? [] : ['in part'])].join(', '),
  )
}

/** The secrets in literals. */
function literals(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).credentials.literals.map(({ role, by, fallbackOf, setBy }) =>
    [`${role} by ${by}`, ...(fallbackOf ? ['fallback'] : []), ...(setBy ? ['set'] : [])].join(', '),
  )
}

const keys = 'import os\nSK = os.environ["KLING_SECRET_KEY"]\n'

const shownPython: readonly Row[] = [
  ['print', `${keys}print(SK)`, 'secret-key by print'],
  ['inside a text', `${keys}print(f"key {SK}")`, 'secret-key by print'],
  ['a logger', `${keys}logger.info("key %s", SK)`, 'secret-key by log'],
  ['a method that does not log', `${keys}logger.addHandler(SK)`],
  ['its first letters', `${keys}print(SK[:4])`, 'secret-key by print, in part'],
  ['its length', `${keys}print(len(SK))`],
  ['masked', `${keys}print(mask(SK))`],
  ['in an object', `${keys}print({"key": SK})`, 'secret-key by print'],
  ['through a parameter', `${keys}def show(key: str):\n    print(key)\nshow(SK)`, 'secret-key by print'],
  ['by a helper', `${keys}def text(x):\n    return str(x).strip()\nprint(text(SK))`, 'secret-key by print'],
  [
    'by a helper that has received a key',
    `${keys}def text(x):\n    return str(x).strip()\ntext(SK)\nprint(text(task))`,
  ],
  ['its default, by a helper', `${keys}def text(x=SK):\n    return x\nprint(text())`, 'secret-key by print'],
  [
    'by a helper through a helper',
    `${keys}def a(x):\n    return x.strip()\ndef b(y):\n    z = a(y)\n    return f"<{z}>"\nb(SK)\nprint(b(task))`,
  ],
  ['what an unknown function signs', `${keys}import tokens\nprint(tokens.encode(claims, SK))`],
  [
    'what an unknown function encodes',
    `${keys}import base64\nprint(base64.b64encode(SK.encode()))`,
    'secret-key by print',
  ],
  ['what a signer from a parameter signs', `${keys}def show(signer):\n    print(signer.encode(claims, SK))`],
  ['twice on a line', `${keys}print(SK); print(SK, SK[:4])`, 'secret-key by print'],
  [
    'a response in a route',
    `${keys}@app.get("/key")\ndef key():\n    return jsonify(key=SK)`,
    'secret-key by response',
  ],
  [
    'the name of a secret in a lookup',
    `import jwt, os\nAK = os.environ["KLING_ACCESS_KEY"]\nname = vault()\ndef sign():\n    return jwt.encode({"iss": AK}, load(name))\nprint(name)`,
  ],
  ["a gateway's key", 'import os, fal_client\nKEY = os.environ["KLING_API_KEY"]\nprint(KEY)'],
  [
    'a key that is sent to another host',
    'import os, requests\nKEY = os.environ["KLING_API_KEY"]\nprint(KEY)\nrequests.post("https://api.cheap.example/v1/videos/text2video", headers={"X-Key": KEY}, json={"model_name": "kling-v2-6"})',
  ],
  [
    'a key that is sent to Kling, next to a gateway',
    'import os, requests, fal_client\nKEY = os.environ["KLING_API_KEY"]\nprint(KEY)\nrequests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers={"Authorization": f"Bearer {KEY}"}, json={})',
    'api-key by print',
  ],
  ['a variable that is not a key', 'import os\nprint(os.environ["HOME"])'],
  ['returned by a route', `${keys}@app.get("/key")\ndef key():\n    return SK`, 'secret-key by response'],
  ['returned by a plain function', `${keys}def key():\n    return SK`],
]

const shownTypescript: readonly Row[] = [
  ['the console', 'console.log(process.env.KLING_SECRET_KEY)', 'secret-key by print'],
  [
    'a response',
    'app.get("/key", (req, res) => res.json({ key: process.env.KLING_SECRET_KEY }))',
    'secret-key by response',
  ],
  [
    'by a helper that has received a key',
    'const text = (x: unknown) => String(x).trim()\ntext(process.env.KLING_SECRET_KEY)\nconsole.log(text(task))',
  ],
  [
    'what an unknown function signs',
    "import { encode } from './tokens'\nconsole.log(encode(claims, process.env.KLING_SECRET_KEY))",
  ],
  ["a gateway's key", "import { fal } from '@fal-ai/client'\nconsole.log(process.env.KLING_API_KEY)"],
  [
    'a token that is sent, in two parts',
    "import jwt from 'jsonwebtoken'\nconst token = jwt.sign({ iss: process.env.KLING_ACCESS_KEY }, process.env.KLING_SECRET_KEY)\nfetch('https://api-singapore.klingai.com/v1/videos/text2video', { headers: { Authorization: `Bearer ${token}` } })\nconsole.log(`${token.slice(0, 9)}…${token.slice(-9)}`)",
    'token by print, in part',
  ],
  ['its length', 'const sk = process.env.KLING_SECRET_KEY\nconsole.log(sk.length)'],
]

const secret = 'Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ'
const writtenPython: readonly Row[] = [
  ['in a variable of Kling', `KLING_SECRET_KEY = "${secret}"`, 'secret-key by name'],
  ['as a fallback', `import os\nSK = os.getenv("KLING_SECRET_KEY", "${secret}")`, 'secret-key by name, fallback'],
  ['written to the environment', `import os\nos.environ["KLING_SECRET_KEY"] = "${secret}"`, 'secret-key by name, set'],
  ['recognized by its shape', `x = "api-key-kling-${secret}"`, 'api-key by shape'],
  [
    'passed to typed parameters',
    `import jwt\nURL = "https://api-singapore.klingai.com"\na = "${secret}"\ndef sign(ak: str, sk: str) -> str:\n    return jwt.encode({"iss": ak}, sk)\nsign(name(), a)`,
    'secret-key by use',
  ],
  ['a placeholder', 'KLING_SECRET_KEY = "your-secret-key-goes-right-here-12"'],
  ['in a test', `import pytest\nKLING_SECRET_KEY = "${secret}"`],
  ['of another service', `OTHER_SECRET = "${secret}"`],
]

table('credentials that come to light', 'python', shownPython, leaks)
table('credentials that come to light', 'typescript', shownTypescript, leaks)
const pair = (access: string, secret: string, sent = access, host = 'api-singapore.klingai.com') =>
  `import requests\n${access} = "APtpC9HaadbEHtmrANty9FNdPapNYLaD"\n${secret} = "eCndKhLdTTTPRRka4GE4aDhEm9LyrRyR"\nrequests.get("https://${host}/v1/videos/text2video", headers={"Authorization": f"Bearer {${sent}}"})\n`
const besideKeys: readonly Row[] = [
  [
    'a secret key beside an access key that is sent',
    pair('ACCESS_KEY', 'SECRET_KEY'),
    'api-key by use',
    'secret-key by name',
  ],
  ['a secret key beside an API key that is sent', pair('API_KEY', 'SECRET_KEY'), 'api-key by use'],
  ['something else beside an access key', pair('ACCESS_KEY', 'SESSION'), 'api-key by use'],
  ['a secret key beside an access key that is not sent', pair('ACCESS_KEY', 'SECRET_KEY', 'token')],
  [
    'a secret key beside an access key of another service',
    pair('ACCESS_KEY', 'SECRET_KEY', undefined, 'api.other.com'),
  ],
]

table('credentials beside others', 'python', besideKeys, literals)
table('credentials in the code', 'python', writtenPython, literals)
