import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'

/** The leaks: the credential, where it comes from, how it comes to light, and whether in full. */
function leaks(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).credentials.leaks.map(({ carried, sink }) =>
    [`${carried.source} ${carried.role} ${carried.name}`.trim(), sink.kind, ...(carried.whole ? [] : ['in part'])].join(
      ', ',
    ),
  )
}

/** What is exposed to browsers. */
function exposures(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).credentials.exposures.map((each) =>
    each.kind === 'variable'
      ? `${each.role} in ${each.name}, ${each.more.length} more${each.onServer ? ', on a server' : ''}`
      : each.kind === 'defined'
        ? `${each.role} by a definition`
        : `signing in a ${each.where.kind}${each.certain ? '' : ', perhaps'}`,
  )
}

/** The secrets in literals: whose, how they are recognized, and what else is known. */
function literals(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).credentials.literals.map(({ role, by, fallbackOf, setBy, withScheme }) =>
    [
      `${role} by ${by}`,
      ...(withScheme ? ['with its scheme'] : []),
      ...(fallbackOf ? [`for ${fallbackOf.variable ?? 'something'}`] : []),
      ...(setBy ? ['set'] : []),
    ].join(', '),
  )
}

const keys = 'import os, jwt\nSK = os.environ["KLING_SECRET_KEY"]\nAK = os.environ["KLING_ACCESS_KEY"]\n'
const signed = `${keys}token = jwt.encode({"iss": AK}, SK)\n`
const hmac =
  'import os, hmac, base64, json\ndef b64(x):\n    return base64.urlsafe_b64encode(x).decode()\ndef make():\n    head = b64(json.dumps({"alg": "HS256"}).encode())\n    body = b64(json.dumps({"iss": os.environ["KLING_ACCESS_KEY"]}).encode())\n    key = os.environ["KLING_SECRET_KEY"].encode()\n'
const sum = 'b64(hmac.new(key, f"{head}.{body}".encode(), "sha256").digest())'

const python: readonly Row[] = [
  ['one of two values', `${keys}print(SK if debug else "none")`, 'environment secret-key KLING_SECRET_KEY, print'],
  [
    'one of two that are keys',
    `${keys}print(SK if debug else AK)`,
    'environment secret-key KLING_SECRET_KEY, print',
    'environment access-key KLING_ACCESS_KEY, print',
  ],
  ['either of two', `${keys}print(SK or "")`, 'environment secret-key KLING_SECRET_KEY, print'],
  ['what follows a test', `${keys}print(debug and SK)`, 'environment secret-key KLING_SECRET_KEY, print'],
  ['the test before something else', `${keys}print(SK and "set")`],
  ['with another text', `${keys}print("key " + SK)`, 'environment secret-key KLING_SECRET_KEY, print'],
  ['in a list', `${keys}print(["key", SK])`, 'environment secret-key KLING_SECRET_KEY, print'],
  ['spread into a list', `${keys}print([*rest, SK])`, 'environment secret-key KLING_SECRET_KEY, print'],
  ['in a list that is spread', `${keys}print([*[SK]])`],
  ['a named value', `${keys}print((key := SK))`, 'environment secret-key KLING_SECRET_KEY, print'],
  [
    'a key of an object',
    `${keys}settings = {"secret": SK, "host": "a"}\nprint(settings["secret"])`,
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  ['another key of the object', `${keys}settings = {"secret": SK, "host": "a"}\nprint(settings["host"])`],
  [
    'an unknown key of the object',
    `${keys}settings = {"secret": SK}\nprint(settings[name])`,
    'environment secret-key KLING_SECRET_KEY, print, in part',
  ],
  [
    'the object',
    `${keys}settings = {"secret": SK, "access": AK}\nprint(settings)`,
    'environment secret-key KLING_SECRET_KEY, print',
    'environment access-key KLING_ACCESS_KEY, print',
  ],
  [
    'an instance of a class',
    `${keys}class Settings:\n    def __init__(self):\n        self.secret = SK\nprint(Settings())`,
  ],
  [
    'a field of an instance',
    `${keys}class Settings:\n    def __init__(self):\n        self.secret = SK\nprint(Settings().secret)`,
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  [
    'a field in its class',
    `${keys}class Client:\n    def __init__(self, secret_key):\n        self.secret_key = secret_key\n    def sign(self):\n        return jwt.encode({"iss": AK}, self.secret_key)\n    def show(self):\n        print(self.secret_key)`,
    'key secret-key secret_key, print',
  ],
  [
    'an entry that is added',
    `${keys}row = {}\nrow["secret"] = SK\nprint(row)`,
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  ['a text method', `${keys}print(SK.strip())`, 'environment secret-key KLING_SECRET_KEY, print'],
  ['part of a text method', `${keys}print(SK.strip()[:4])`, 'environment secret-key KLING_SECRET_KEY, print, in part'],
  ['by its index', `${keys}print(SK[0])`, 'environment secret-key KLING_SECRET_KEY, print, in part'],
  ['a digest', `${keys}print(digest(SK))`],
  ['a format', `${keys}print("key {}".format(SK))`, 'environment secret-key KLING_SECRET_KEY, print'],
  ['an argument of a call', `${keys}print(check(SK))`],
  ['a token', `${signed}print(token)`, 'signed token, print'],
  ['a token or nothing', `${signed}print(token or None)`, 'signed token, print'],
  [
    'a token of a function',
    `${keys}def make():\n    return jwt.encode({"iss": AK}, SK)\nprint(make())`,
    'signed token, print',
  ],
  ['the header with the token', `${signed}print({"Authorization": f"Bearer {token}"})`, 'signed token, print'],
  [
    'a token of a method',
    `${keys}class Auth:\n    def make(self):\n        return jwt.encode({"iss": AK}, SK)\nprint(Auth().make())`,
    'signed token, print',
  ],
  ['a token by hand', `${hmac}    return f"{head}.{body}.{${sum}}"\nprint(make())`, 'signed token, print'],
  [
    'a token by hand, in the function',
    `${hmac}    sign = ${sum}\n    print(f"{head}.{body}.{sign}")`,
    'signed token, print',
  ],
  [
    'a token by hand, joined',
    `${hmac}    sign = ${sum}\n    print(".".join([head, body, sign]))`,
    'signed token, print',
  ],
  [
    'a token by hand, added',
    `${hmac}    sign = ${sum}\n    print(head + "." + body + "." + sign)`,
    'signed token, print',
  ],
  [
    'the parts without the signature',
    `${hmac}    sign = ${sum}\n    print(f"{head}.{body}")`,
    'environment access-key KLING_ACCESS_KEY, print',
  ],
  [
    'the signature of one of two',
    `${hmac}    sign = ${sum}\n    if old:\n        sign = ""\n    print(f"{head}.{body}.{sign}")`,
    'environment access-key KLING_ACCESS_KEY, print',
  ],
  ['the signature alone', `${hmac}    sign = ${sum}\n    print(sign)`],
  [
    'a signature of a helper',
    `${hmac.replace('def make', 'def mac(key, text):\n    return b64(hmac.new(key, text.encode(), "sha256").digest())\ndef make')}    sign = mac(key, head)\n    print(f"{head}.{body}.{sign}")`,
    'signed token, print',
  ],
  [
    'the first of two callers',
    `${keys}def show(x):\n    print(x)\nshow(SK)\nshow("a")`,
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  [
    'an argument by keyword',
    `${keys}def show(x, y):\n    print(y)\nshow(y=SK, x=1)`,
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  [
    'an argument that is given',
    `${keys}def show(x=SK):\n    print(x)\nshow("a")`,
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  ['a default', `${keys}def show(x=SK):\n    print(x)\nshow()`, 'environment secret-key KLING_SECRET_KEY, print'],
  ['a spread argument', `${keys}def show(x):\n    print(x)\nshow(*[SK])`],
  ['a warning', `${keys}import warnings\nwarnings.warn(SK)`],
  ['an error', `${keys}raise ValueError(SK)`],
  ['a file', `${keys}open("key").write(SK)`],
  ['standard output', `${keys}import sys\nsys.stdout.write(SK)`, 'environment secret-key KLING_SECRET_KEY, print'],
  [
    'a log of an exception',
    `${keys}import logging\nlogging.exception("failed with %s", SK)`,
    'environment secret-key KLING_SECRET_KEY, log',
  ],
  [
    'a variable of Kling',
    'import os\nprint(os.environ.get("KLING_SECRET_KEY"))',
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  [
    'a variable of Kling with a default',
    'import os\nprint(os.getenv("KLING_SECRET_KEY", ""))',
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  [
    'an access key',
    'import os\nprint(os.getenv("KLING_ACCESS_KEY"))',
    'environment access-key KLING_ACCESS_KEY, print',
  ],
]

const jwt = "import jwt from 'jsonwebtoken'\n"
const sign = 'jwt.sign({ iss: process.env.KLING_ACCESS_KEY }, process.env.KLING_SECRET_KEY)'

const typescript: readonly Row[] = [
  ['an await', `${jwt}const make = async () => ${sign}\nconsole.log(await make())`, 'signed token, print'],
  ['a cast', 'console.log(process.env.KLING_SECRET_KEY as string)', 'environment secret-key KLING_SECRET_KEY, print'],
  ['a certain value', 'console.log(process.env.KLING_SECRET_KEY!)', 'environment secret-key KLING_SECRET_KEY, print'],
  [
    'a fallback',
    "console.log(process.env.KLING_SECRET_KEY ?? 'none')",
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  [
    'a template',
    'console.log(`key ${process.env.KLING_SECRET_KEY}`)',
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  [
    'a destructured key',
    'const { KLING_SECRET_KEY } = process.env\nconsole.log(KLING_SECRET_KEY)',
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  [
    'a renamed key',
    'const { KLING_SECRET_KEY: key } = process.env\nconsole.log(key)',
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  [
    'a part',
    'console.log(process.env.KLING_SECRET_KEY.slice(0, 4))',
    'environment secret-key KLING_SECRET_KEY, print, in part',
  ],
  [
    'JSON',
    'console.log(JSON.stringify({ key: process.env.KLING_SECRET_KEY }))',
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  [
    'a spread object',
    'const keys = { secret: process.env.KLING_SECRET_KEY }\nconsole.log({ ...keys })',
    'environment secret-key KLING_SECRET_KEY, print',
  ],
  [
    'an object without it',
    "const keys = { secret: process.env.KLING_SECRET_KEY }\nconsole.log({ ...keys, secret: 'x' })",
  ],
  [
    'a class',
    `${jwt}class Auth {\n  token = ${sign}\n  show() {\n    console.log(this.token)\n  }\n}`,
    'signed token, print',
  ],
  ['an error', 'throw new Error(process.env.KLING_SECRET_KEY)'],
  [
    'a response of a route',
    'export async function GET() {\n  return Response.json({ key: process.env.KLING_SECRET_KEY })\n}',
    'environment secret-key KLING_SECRET_KEY, response',
  ],
  [
    'a token in a route',
    `${jwt}export async function GET() {\n  return NextResponse.json({ token: ${sign} })\n}`,
    'signed token, response',
  ],
  ['in a promise', `${jwt}Promise.resolve(${sign}).then((token) => console.log(token))`],
]

const exposedInTypescript: readonly Row[] = [
  [
    'a variable with a prefix',
    'export const key = process.env.NEXT_PUBLIC_KLING_SECRET_KEY',
    'secret-key in NEXT_PUBLIC_KLING_SECRET_KEY, 0 more',
  ],
  [
    'twice',
    'export const key = process.env.NEXT_PUBLIC_KLING_SECRET_KEY\nexport const again = process.env.NEXT_PUBLIC_KLING_SECRET_KEY',
    'secret-key in NEXT_PUBLIC_KLING_SECRET_KEY, 1 more',
  ],
  [
    'a variable of Vite',
    'export const key = import.meta.env.VITE_KLING_API_KEY',
    'api-key in VITE_KLING_API_KEY, 0 more',
  ],
  [
    'a variable of Vite that Vite does not read',
    'export const key = process.env.VITE_KLING_API_KEY',
    'api-key in VITE_KLING_API_KEY, 0 more, on a server',
  ],
  [
    'both',
    'export const key = import.meta.env.VITE_KLING_API_KEY ?? process.env.VITE_KLING_API_KEY',
    'api-key in VITE_KLING_API_KEY, 1 more',
  ],
  [
    'the other way round',
    'export const key = process.env.VITE_KLING_API_KEY ?? import.meta.env.VITE_KLING_API_KEY',
    'api-key in VITE_KLING_API_KEY, 1 more',
  ],
  [
    'on a server',
    "'use server'\nexport const key = process.env.NEXT_PUBLIC_KLING_SECRET_KEY",
    'secret-key in NEXT_PUBLIC_KLING_SECRET_KEY, 0 more, on a server',
  ],
  [
    'with a module of servers',
    "import fs from 'node:fs'\nexport const key = process.env.NEXT_PUBLIC_KLING_SECRET_KEY",
    'secret-key in NEXT_PUBLIC_KLING_SECRET_KEY, 0 more, on a server',
  ],
  [
    'in a browser with a module of servers',
    "'use client'\nimport fs from 'node:fs'\nexport const key = process.env.NEXT_PUBLIC_KLING_SECRET_KEY",
    'secret-key in NEXT_PUBLIC_KLING_SECRET_KEY, 0 more',
  ],
  [
    'a directive that is not the first',
    "'use strict'\n'use server'\nexport const key = process.env.NEXT_PUBLIC_KLING_SECRET_KEY",
    'secret-key in NEXT_PUBLIC_KLING_SECRET_KEY, 0 more, on a server',
  ],
  [
    'a directive after a statement',
    "start()\n'use server'\nexport const key = process.env.NEXT_PUBLIC_KLING_SECRET_KEY",
    'secret-key in NEXT_PUBLIC_KLING_SECRET_KEY, 0 more',
  ],
  [
    'a key of a gateway',
    "import { fal } from '@fal-ai/client'\nexport const key = process.env.NEXT_PUBLIC_KLING_API_KEY",
  ],
  [
    'a secret next to a gateway',
    "import { fal } from '@fal-ai/client'\nexport const key = process.env.NEXT_PUBLIC_KLING_SECRET_KEY",
    'secret-key in NEXT_PUBLIC_KLING_SECRET_KEY, 0 more',
  ],
  ['a variable without a secret', 'export const url = process.env.NEXT_PUBLIC_KLING_URL'],
  ['a variable without a prefix', 'export const key = process.env.KLING_SECRET_KEY'],
  [
    'a key of an object',
    'export const env = { NEXT_PUBLIC_KLING_SECRET_KEY: read() }',
    'secret-key in NEXT_PUBLIC_KLING_SECRET_KEY, 0 more',
  ],
  [
    'its text',
    "export const key = read('NEXT_PUBLIC_KLING_SECRET_KEY')",
    'secret-key in NEXT_PUBLIC_KLING_SECRET_KEY, 0 more',
  ],
  ['signed in a file for browsers', `'use client'\n${jwt}export const token = ${sign}`, 'signing in a file'],
  ['signed on a server', `'use server'\n${jwt}export const token = ${sign}`],
  ['signed anywhere', `${jwt}export const token = ${sign}`],
  [
    'signed in a hook',
    `import { useState } from 'react'\n${jwt}export function useToken() {\n  return ${sign}\n}`,
    'signing in a hook, perhaps',
  ],
  [
    'signed in a hook in a variable',
    `import { useState } from 'react'\n${jwt}export const useToken = () => ${sign}`,
    'signing in a hook, perhaps',
  ],
  [
    'signed in an async function',
    `import { useState } from 'react'\n${jwt}export async function useToken() {\n  return ${sign}\n}`,
  ],
  ['signed in a function', `import { useState } from 'react'\n${jwt}export function token() {\n  return ${sign}\n}`],
  [
    'signed in a function in a hook',
    `import { useState } from 'react'\n${jwt}export function useToken() {\n  const make = () => ${sign}\n  return make\n}`,
    'signing in a hook, perhaps',
  ],
  ['signed in a hook without React', `${jwt}export function useToken() {\n  return ${sign}\n}`],
  [
    'signed at the top, beside a hook',
    `import { useState } from 'react'\n${jwt}export const token = ${sign}\nexport function useToken() {\n  return token\n}`,
  ],
]
const exposedInComponents: readonly Row[] = [
  [
    'signed in a component',
    `import { useState } from 'react'\n${jwt}export function Film() {\n  return <p>{${sign}}</p>\n}`,
    'signing in a component, perhaps',
  ],
  [
    'signed in a component on the server',
    `import { useState } from 'react'\n${jwt}export async function Film() {\n  return <p>{${sign}}</p>\n}`,
  ],
  [
    'signed in a handler',
    `import { useState } from 'react'\n${jwt}export const Film = () => <p onClick={() => send(${sign})} />`,
    'signing in a component, perhaps',
  ],
]

const secret = 'Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ'
const jot = 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhIn0.Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ'
const api = 'https://api-singapore.klingai.com/v1/videos/text2video'
const writtenInPython: readonly Row[] = [
  ['an entry of two variables', `OTHER = KLING = {"secret_key": "${secret}"}`, 'secret-key by name'],
  ['an entry of two other variables', `OTHER = MORE = {"secret_key": "${secret}"}`],
  ['with another name', `KLING_TOKEN = "${secret}"`],
  ['an access key', `KLING_ACCESS_KEY = "${secret}"`, 'access-key by name'],
  ['an API key', `KLING_API_KEY = "${secret}"`, 'api-key by name'],
  ['an API key next to a gateway', `import fal_client\nKLING_API_KEY = "${secret}"`],
  ['a secret key next to a gateway', `import fal_client\nKLING_SECRET_KEY = "${secret}"`, 'secret-key by name'],
  ['an attribute', `settings.kling_secret_key = "${secret}"`, 'secret-key by name'],
  ['a name without Kling', `SECRET_KEY = "${secret}"`],
  ['a name without Kling in a class of it', `class Kling:\n    secret_key = "${secret}"`, 'secret-key by name'],
  ['a name without Kling in a function of it', `def kling():\n    secret_key = "${secret}"`, 'secret-key by name'],
  ['a keyword', `Kling(secret_key="${secret}")`, 'secret-key by name'],
  ['a keyword of another service', `Other(secret_key="${secret}")`],
  ['an API key as a keyword', `Kling(api_key="${secret}")`],
  ['an entry', `KLING = {"secret_key": "${secret}"}`, 'secret-key by name'],
  ['an entry of another service', `OTHER = {"secret_key": "${secret}"}`],
  ['a default', `def kling(secret_key="${secret}"):\n    pass`, 'secret-key by name'],
  ['a positional argument', `Kling("${secret}")`],
  ['a comparison', `KLING_SECRET_KEY == "${secret}"`],
  ['one of two', `KLING_SECRET_KEY = "${secret}" if local else read()`, 'secret-key by name'],
  ['an alternative', `KLING_SECRET_KEY = read() or "${secret}"`, 'secret-key by name, for something'],
  [
    'an alternative to a variable',
    `import os\nx = os.environ.get("KLING_SECRET_KEY") or "${secret}"`,
    'secret-key by name, for KLING_SECRET_KEY',
  ],
  ['a default of another function', `x = read("KLING_SECRET_KEY", "${secret}")`],
  ['the variable of a default', `import os\nx = os.getenv("${secret}", "a")`],
  ['set by a method', `import os\nos.environ.setdefault("KLING_SECRET_KEY", "${secret}")`, 'secret-key by name, set'],
  ['set by a method of something else', `config.setdefault("KLING_SECRET_KEY", "${secret}")`, 'secret-key by name'],
  [
    'set, and the result is used',
    `import os\nx = os.environ.setdefault("KLING_SECRET_KEY", "${secret}")`,
    'secret-key by name',
  ],
  ['set in something else', `config["KLING_SECRET_KEY"] = "${secret}"`, 'secret-key by name'],
  ['set twice', `import os\nos.environ["KLING_SECRET_KEY"] = key = "${secret}"`, 'secret-key by name'],
  [
    'sent',
    `import requests\nrequests.post("${api}", headers={"Authorization": "Bearer ${secret}"}, json={"prompt": "a"})`,
    'api-key by use, with its scheme',
  ],
  [
    'sent without its scheme',
    `import requests\nrequests.post("${api}", headers={"Authorization": "${secret}"}, json={"prompt": "a"})`,
    'api-key by use',
  ],
  [
    'sent in a text',
    `import requests\nk = "${secret}"\nrequests.post("${api}", headers={"Authorization": f"Bearer {k}"}, json={"prompt": "a"})`,
    'api-key by use',
  ],
  [
    'sent after a text',
    `import requests\nk = "${secret}"\nrequests.post("${api}", headers={"Authorization": "Bearer " + k}, json={"prompt": "a"})`,
    'api-key by use',
  ],
  [
    'sent in another header',
    `import requests\nrequests.post("${api}", headers={"X-Trace": "${secret}"}, json={"prompt": "a"})`,
  ],
  [
    'a token',
    `import requests\nrequests.post("${api}", headers={"Authorization": "Bearer ${jot}"}, json={"prompt": "a"})`,
    'token by use, with its scheme',
  ],
  ['a token that nobody sends', `KLING_SECRET_KEY = "${jot}"`, 'secret-key by name'],
  ['signs', `import jwt\njwt.encode({"iss": "${secret.toLowerCase()}"}, "${secret}")`],
  ['in a test', `KLING_SECRET_KEY = "${secret}"\nimport unittest`],
  ['in a text with more', `KLING_SECRET_KEY = "key: ${secret}"`],
]
const writtenInTypescript: readonly Row[] = [
  ['a field', `class Kling {\n  secretKey = '${secret}'\n}`, 'secret-key by name'],
  ['a default of a destructured key', `const { secretKey = '${secret}' } = kling`],
  ['a cast', `const klingSecretKey = '${secret}' as const`, 'secret-key by name'],
  ['a fallback', `const x = process.env.KLING_SECRET_KEY ?? '${secret}'`, 'secret-key by name, for KLING_SECRET_KEY'],
  [
    'a fallback of a cast',
    `const x = (process.env.KLING_SECRET_KEY as string) || '${secret}'`,
    'secret-key by name, for KLING_SECRET_KEY',
  ],
  ['what follows a test', `const x = process.env.KLING_SECRET_KEY && '${secret}'`],
  ['set', `process.env.KLING_SECRET_KEY = '${secret}'`, 'secret-key by name, set'],
  ['in a test', `describe('a', () => {\n  const klingSecretKey = '${secret}'\n})`],
  ['in what is no test', `define('a', () => {\n  const klingSecretKey = '${secret}'\n})`, 'secret-key by name'],
]
const writtenInJson: readonly Row[] = [
  ['in a file of Kling', `{"url": "${api}", "secret_key": "${secret}"}`, 'secret-key by name'],
  ['in a file of something else', `{"url": "https://example.com/v1", "secret_key": "${secret}"}`],
  ['under the name of Kling', `{"kling": {"secret_key": "${secret}"}}`, 'secret-key by name'],
  ['next to its name', `{"variable": [{"key": "kling_secret_key", "value": "${secret}"}]}`, 'secret-key by name'],
  ['next to another key', `{"variable": [{"id": "kling_secret_key", "value": "${secret}"}]}`],
  [
    'in a file of Kling and a gateway',
    `{"url": "${api}", "other": "https://fal.run/fal-ai/kling-video", "secret_key": "${secret}"}`,
  ],
]

table('ways of a credential to light', 'python', python, leaks)
table('ways of a credential to light', 'typescript', typescript, leaks)
table('what browsers get', 'typescript', exposedInTypescript, exposures)
table('what browsers get', 'typescriptreact', exposedInComponents, exposures)
table('literals that are credentials', 'python', writtenInPython, literals)
table('literals that are credentials', 'typescript', writtenInTypescript, literals)
table('literals that are credentials', 'json', writtenInJson, literals)
