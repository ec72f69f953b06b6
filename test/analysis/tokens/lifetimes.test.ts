import { tokenCaches } from '../../../src/analysis/tokens/tokenCache'
import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'

/** Where tokens are created once and used later, and what stores them. */
function lifetimes(code: string, language: Language): readonly string[] {
  const { tokens } = meaningOf(code, language)
  return tokens.flatMap((token) =>
    token.lifetimes.map(({ where, oneShot, holder, uses }) =>
      [where, holder.name, `${uses.length} uses`, ...(oneShot ? ['runs once'] : [])].join(', '),
    ),
  )
}

/** Where functions store tokens for later calls. */
function caches(code: string, language: Language): readonly string[] {
  const { evaluator, tokens } = meaningOf(code, language)
  return tokenCaches(evaluator, tokens).map(({ holder, tests, isReset }) =>
    [holder?.text ?? 'a decorator', `${tests.length} tests`, ...(isReset ? ['thrown away elsewhere'] : [])].join(', '),
  )
}

const head =
  'import jwt\nimport os\nimport requests\nAK = os.environ["KLING_ACCESS_KEY"]\nSK = os.environ["KLING_SECRET_KEY"]\n'
const sign = 'jwt.encode({"iss": AK, "exp": e}, SK)'
const make = `${head}def make():\n    return ${sign}\n`
const send = 'requests.post(u, headers={"Authorization": TOKEN})'

const made: readonly Row[] = [
  ['in the module, used in a function', `${head}TOKEN = ${sign}\ndef f():\n    ${send}`, 'module, TOKEN, 1 uses'],
  ['by a function that creates it', `${make}TOKEN = make()\ndef f():\n    ${send}`, 'module, TOKEN, 1 uses'],
  [
    'first put into headers',
    `${make}TOKEN = make()\nHEADERS = {"Authorization": TOKEN}\ndef f():\n    requests.post(u, headers=HEADERS)`,
    'module, TOKEN, 1 uses',
  ],
  ['created for each request', `${make}def f():\n    TOKEN = make()\n    ${send}`],
  ['only printed', `${make}TOKEN = make()\nprint(TOKEN)`],
  [
    'in a constructor',
    `${make}class C:\n    def __init__(self):\n        self.token = make()\n    def f(self):\n        requests.post(u, headers={"Authorization": self.token})`,
    'constructor, token, 1 uses',
  ],
  [
    'in the body of a class',
    `${make}class C:\n    token = make()\n    def f(self):\n        requests.post(u, headers={"Authorization": self.token})`,
    'class, token, 1 uses',
  ],
  [
    'as a default argument',
    `${make}def f(token=make()):\n    requests.post(u, headers={"Authorization": token})`,
    'default-argument, token, 1 uses',
  ],
]

const tsHead = `import jwt from 'jsonwebtoken'\nconst make = () => jwt.sign({ iss: process.env.KLING_ACCESS_KEY }, process.env.KLING_SECRET_KEY)\n`

const madeTypescript: readonly Row[] = [
  [
    'in the module',
    `${tsHead}const token = make()\nexport const f = () => fetch(u, { headers: { Authorization: token } })`,
    'module, token, 1 uses',
  ],
  [
    'set again in a function',
    `${tsHead}let token = make()\nexport const refresh = () => { token = make() }\nexport const f = () => fetch(u, { headers: { Authorization: token } })`,
  ],
]

const keptTypescript: readonly Row[] = [
  [
    'a variable that is tested',
    `${tsHead}let cached\nfunction token() { if (!cached) cached = make(); return cached }`,
    'cached, 1 tests',
  ],
  [
    'and dropped in another function',
    `${tsHead}let cached\nfunction token() { if (!cached) cached = make(); return cached }\nfunction reset() { cached = null }`,
    'cached, 1 tests, thrown away elsewhere',
  ],
  ['a fallback', `${tsHead}let cached\nfunction token() { return (cached ??= make()) }`, 'cached, 0 tests'],
]

const kept: readonly Row[] = [
  ['a decorator', make.replace('def make', '@lru_cache\ndef make'), 'a decorator, 0 tests'],
  [
    'an attribute',
    `${make}class C:\n    def token(self):\n        if not self.cached:\n            self.cached = make()\n        return self.cached`,
    'self.cached, 1 tests',
  ],
  ['a local variable does not store it', `${make}def token():\n    t = make()\n    return t`],
]

table('tokens that are made once', 'python', made, lifetimes)
table('tokens that are kept', 'python', kept, caches)
table('tokens that are made once', 'typescript', madeTypescript, lifetimes)
table('tokens that are kept', 'typescript', keptTypescript, caches)
