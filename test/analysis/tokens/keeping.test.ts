import { timedCaches } from '../../../src/analysis/tokens/timedCache'
import { asksOnlyWhether } from '../../../src/analysis/tokens/holder'
import { keptFor, tokenCaches } from '../../../src/analysis/tokens/tokenCache'
import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table, written } from '../table'

/** Where functions store tokens for later calls, and how long: what each test asks. */
function caches(code: string, language: Language): readonly string[] {
  const { evaluator, program, tokens } = meaningOf(code, language)
  return tokenCaches(evaluator, tokens).map(({ holder, tests, isReset }) =>
    [
      holder?.text ?? 'a decorator',
      ...tests.map((test) => {
        const kept = program
          .within(test)
          .flatMap((node) => (node.kind === 'compare' ? (keptFor(evaluator, node, holder) ?? []) : []))
        const asks = holder !== null && asksOnlyWhether(program, test, holder) ? 'whether' : 'more'
        return [asks, ...kept].join(' ')
      }),
      ...(isReset ? ['reset'] : []),
    ].join(', '),
  )
}

/** Caches with an expiry: the time and its amount. */
function timed(code: string, language: Language): readonly string[] {
  const { evaluator, tokens } = meaningOf(code, language)
  return timedCaches(evaluator, tokens).map(({ time, amount }) => `${written(code, time.span)} is ${amount}`)
}

const head =
  'import jwt\nimport os\nimport time\nimport requests\nAK = os.environ["KLING_ACCESS_KEY"]\nSK = os.environ["KLING_SECRET_KEY"]\n'
const make = `${head}def make():\n    return jwt.encode({"iss": AK, "exp": e}, SK)\n`

const cached = (steps: string, more = '') =>
  `${make}token = None\nmade = 0\ndef get():\n    global token, made\n    ${steps.replaceAll('\n', '\n    ')}\n    return token\n${more}`
const keyed = (rows: readonly Row[]): readonly Row[] =>
  rows.map(([situation, more, steps, ...values]) => [
    situation,
    `${make}cache = {}\n${more}def get(ak):\n    ${(steps ?? '').replaceAll('\n', '\n    ')}\n    return cache[ak]\n`,
    ...values,
  ])
const kept: readonly Row[] = [
  ['if there is none', cached('if token is None:\n    token = make()'), 'token, whether'],
  ['if there is none, on the left', cached('if None is token:\n    token = make()'), 'token, whether'],
  ['if it is empty', cached('if not token:\n    token = make()'), 'token, whether'],
  ['if it is there', cached('if token:\n    return token\ntoken = make()'), 'token, whether'],
  ['if it is equal to nothing', cached('if token == None:\n    token = make()'), 'token, whether'],
  ['if it is equal to something', cached('if token == old:\n    token = make()'), 'token, more'],
  ['if something else is there', cached('if not made:\n    token = make()'), 'token, more'],
  ['if there is none or something else', cached('if token is None or old:\n    token = make()'), 'token, more'],
  ['if there is none and it is empty', cached('if token is None and not token:\n    token = make()'), 'token, whether'],
  [
    'if it is older than half an hour',
    cached('if token is None or time.time() - made > 1800:\n    token = make()'),
    'token, more 1800',
  ],
  [
    'if it is older, the other way around',
    cached('if token is None or 1800 < time.time() - made:\n    token = make()'),
    'token, more 1800',
  ],
  [
    'if it is older than a number of milliseconds',
    cached('if time.time() * 1000 - made > 1800 * 1000:\n    token = make()'),
    'token, more 1800',
  ],
  ['if it is older than an unknown age', cached('if time.time() - made > life:\n    token = make()'), 'token, more'],
  ['if it is as old as something', cached('if time.time() - made == 1800:\n    token = make()'), 'token, more'],
  [
    'if its end has come',
    cached('if time.time() > until:\n    token = make()\n    until = time.time() + 1500'),
    'token, more 1500',
  ],
  [
    'if its end has come, with a margin',
    cached('if time.time() + 60 > until:\n    token = make()\n    until = time.time() + 1500')
      .replace('made = 0', 'made = 0\nuntil = 0')
      .replace('token, made', 'token, until'),
    'token, more 1440',
  ],
  [
    'if its end has come, of the module',
    cached('if time.time() > until:\n    token = make()\n    until = time.time() + 1500')
      .replace('made = 0', 'made = 0\nuntil = 0')
      .replace('token, made', 'token, until'),
    'token, more 1500',
  ],
  ['always', cached('token = make()')],
  [
    'with a fallback',
    `${make}token = None\ndef get():\n    global token\n    token = token or make()\n    return token\n`,
  ],
  [
    'if there is none, and something resets it',
    cached('if token is None:\n    token = make()', 'def reset():\n    global token\n    token = None\n'),
    'token, whether, reset',
  ],
  [
    'if there is none, and something resets another',
    cached('if token is None:\n    token = make()', 'def reset():\n    global made\n    made = 0\n'),
    'token, whether',
  ],
  [
    'if there is none, in a local variable',
    `${make}def get():\n    token = None\n    if token is None:\n        token = make()\n    return token\n`,
  ],
  [
    'if there is none, in a field',
    `${make}class C:\n    def __init__(self):\n        self.token = None\n    def get(self):\n        if self.token is None:\n            self.token = make()\n        return self.token\n`,
    'self.token, whether',
  ],
  [
    'if there is none, in a field that is reset',
    `${make}class C:\n    def __init__(self):\n        self.token = None\n    def get(self):\n        if self.token is None:\n            self.token = make()\n        return self.token\n    def reset(self):\n        self.token = None\n`,
    'self.token, whether, reset',
  ],
  [
    'if there is none, in a constructor',
    `${make}class C:\n    def __init__(self):\n        if not self.token:\n            self.token = make()\n`,
  ],
  [
    'in a dictionary of the module',
    `${make}cache = {}\ndef get():\n    if "token" not in cache:\n        cache["token"] = make()\n    return cache["token"]\n`,
    'cache["token"], whether',
  ],
  ...keyed([
    ['under a key, if it is not there', '', 'if ak not in cache:\n    cache[ak] = make()', 'cache[ak], whether'],
    [
      'under a key, if a variable of it is',
      '',
      'hit = cache.get(ak)\nif hit:\n    return hit\ncache[ak] = make()',
      'cache[ak], whether',
    ],
    [
      'under a key, if it is, as it is read',
      '',
      'if (hit := cache.get(ak)):\n    return hit\ncache[ak] = make()',
      'cache[ak], whether',
    ],
    [
      'under a key, if another is there',
      '',
      'if other in cache:\n    return cache[other]\ncache[ak] = make()',
      'cache[ak], more',
    ],
    [
      'under a key that is taken out elsewhere',
      'def forget(ak):\n    cache.pop(ak)\n',
      'if ak not in cache:\n    cache[ak] = make()',
      'cache[ak], whether, reset',
    ],
    [
      'under a key that is deleted elsewhere',
      'def forget(ak):\n    del cache[ak]\n',
      'if ak not in cache:\n    cache[ak] = make()',
      'cache[ak], whether, reset',
    ],
    [
      'under a key of what may forget',
      'cache = TTLCache(1, 1800)\n',
      'if ak not in cache:\n    cache[ak] = make()',
      'cache[ak], more',
    ],
    [
      'under a key, until its time has come',
      '',
      'hit = cache.get(ak)\nif hit and hit[1] > time.time():\n    return hit[0]\ncache[ak] = (make(), time.time() + 7200)',
      'cache[ak], more 7200',
    ],
    [
      'under a key, until a while before its time',
      '',
      'hit = cache.get(ak)\nif hit and hit[1] - 60 > time.time():\n    return hit[0]\ncache[ak] = (make(), time.time() + 7200)',
      'cache[ak], more',
    ],
    [
      'under a key, until the time of another',
      '',
      'hit = other.get(ak)\nif hit and hit[1] > time.time():\n    return hit[0]\ncache[ak] = (make(), time.time() + 7200)',
      'cache[ak], more',
    ],
  ]),
  [
    'under a key of a field',
    `${make}class C:\n    def __init__(self):\n        self.tokens = {}\n    def get(self, ak):\n        if ak not in self.tokens:\n            self.tokens[ak] = make()\n        return self.tokens[ak]\n`,
    'self.tokens[ak], whether',
  ],
  [
    'in a variable that is asked by another name',
    cached('old = token\nif old:\n    return old\ntoken = make()'),
    'token, whether',
  ],
  [
    'in a dictionary of the function',
    `${make}def get():\n    cache = {}\n    if "token" not in cache:\n        cache["token"] = make()\n    return cache["token"]\n`,
  ],
  [
    'by a decorator',
    `${head}from functools import lru_cache\n@lru_cache\ndef make():\n    return jwt.encode({"iss": AK, "exp": e}, SK)\n`,
    'a decorator',
  ],
  [
    'by a decorator with arguments',
    `${head}from functools import lru_cache\n@lru_cache(maxsize=1)\ndef make():\n    return jwt.encode({"iss": AK, "exp": e}, SK)\n`,
    'a decorator',
  ],
  ['by another decorator', `${head}@traced\ndef make():\n    return jwt.encode({"iss": AK, "exp": e}, SK)\n`],
  [
    'by a decorator with an expiry',
    `${head}@cached(TTLCache(1, ttl=1800))\ndef make():\n    return jwt.encode({"iss": AK, "exp": e}, SK)\n`,
  ],
]

const put = (call: string, before = '') =>
  `${make}${before}def get():\n    token = make()\n    ${call}\n    return token\n`
const expiring: readonly Row[] = [
  ['a time by a keyword', put('cache.set("kling", token, timeout=1800)'), '1800 is 1800'],
  ['a time by its place', put('cache.set("kling", token, 1800)'), '1800 is 1800'],
  [
    'a time of a span',
    put('cache.set("kling", token, timeout=timedelta(minutes=30))', 'from datetime import timedelta\n'),
    'timedelta(minutes=30) is 1800',
  ],
  ['an unknown time', put('cache.set("kling", token, timeout=life)')],
  ['one of two times', put('cache.set("kling", token, timeout=1800 if x else 3600)')],
  ['a moment', put('cache.set("kling", token, timeout=time.time() + 1800)')],
  ['no time', put('cache.set("kling", token)')],
  ['something else', put('cache.set("kling", name, timeout=1800)')],
  ['the call itself', `${make}def get():\n    cache.set("kling", make(), timeout=1800)\n`, '1800 is 1800'],
  ['another method', put('cache.push("kling", token, timeout=1800)')],
  ['a function', put('set("kling", token, timeout=1800)')],
  [
    'a cache with a time',
    put('cache["kling"] = token', 'from cachetools import TTLCache\ncache = TTLCache(1, 1800)\n'),
    '1800 is 1800',
  ],
  [
    'a cache with a time by a keyword',
    put('cache["kling"] = token', 'from cachetools import TTLCache\ncache = TTLCache(maxsize=1, ttl=1800)\n'),
    '1800 is 1800',
  ],
  ['a cache without a time', put('cache["kling"] = token', 'from cachetools import LRUCache\ncache = LRUCache(1)\n')],
  [
    'one of two caches',
    put(
      'cache["kling"] = token',
      'from cachetools import TTLCache\ncache = TTLCache(1, 1800) if x else TTLCache(1, 900)\n',
    ),
  ],
  ['a field of a cache', put('cache.kling = token', 'from cachetools import TTLCache\ncache = TTLCache(1, 1800)\n')],
  [
    'a decorator with a time',
    `${head}@cached(TTLCache(1, ttl=1800))\ndef make():\n    return jwt.encode({"iss": AK, "exp": e}, SK)\n`,
    '1800 is 1800',
  ],
  ['a decorator without a time', `${head}@cached({})\ndef make():\n    return jwt.encode({"iss": AK, "exp": e}, SK)\n`],
  [
    'another decorator with a time',
    `${head}@limited(TTLCache(1, ttl=1800))\ndef make():\n    return jwt.encode({"iss": AK, "exp": e}, SK)\n`,
  ],
]

const js = (code: string) =>
  `import jwt from 'jsonwebtoken'\nimport { memoize } from 'lodash'\nconst make = () => jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: e }, process.env.KLING_SECRET_KEY)\nfunction sign() {\n  return jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: e }, process.env.KLING_SECRET_KEY)\n}\n${code}\n`
const keptInJavaScript: readonly Row[] = [
  ['by a call with a function', js('const get = memoize(sign)'), 'a decorator'],
  ['by a call with a function and a name', js("const get = memoize(sign, 'token')"), 'a decorator'],
  [
    'by a call with a function as it is',
    js(
      'const get = memoize(() => jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: e }, process.env.KLING_SECRET_KEY))',
    ),
    'a decorator',
  ],
  ['by a call with another function', js('const get = memoize(other)')],
  ['by another call', js('const get = wrap(sign)')],
  ['with a fallback', js('let token\nconst get = () => (token ??= make())'), 'token'],
  ['with a fallback in other words', js('let token\nconst get = () => token || (token = make())'), 'token'],
  ['with a fallback on the left', js('let token\nconst get = () => (token = make()) || token')],
  ['with a fallback to another', js('let token, other\nconst get = () => other || (token = make())')],
  ['and then something', js('let token\nconst get = () => token && (token = make())')],
  [
    'if there is none',
    js('let token\nfunction get() {\n  if (!token) token = make()\n  return token\n}'),
    'token, whether',
  ],
  [
    'if there is none, with a chain',
    js('const cache = {}\nfunction get() {\n  if (!cache?.token) cache.token = make()\n  return cache.token\n}'),
    'cache.token, whether',
  ],
  [
    'if the seconds of an age are over',
    js(
      'let token, made\nfunction get() {\n  if ((Date.now() - made).seconds > 1800) token = make()\n  return token\n}',
    ),
    'token, more',
  ],
  [
    'if an age is over',
    js('let token, made\nfunction get() {\n  if (Date.now() - made > 1800 * 1000) token = make()\n  return token\n}'),
    'token, more 1800',
  ],
  [
    'if an age is reached',
    js('let token, made\nfunction get() {\n  if (Date.now() - made >= 1800 * 1000) token = make()\n  return token\n}'),
    'token, more 1800',
  ],
]

const mapped = (steps: string, more = 'const cache = new Map()') =>
  js(`${more}\nfunction get(ak) {\n  ${steps.replaceAll('\n', '\n  ')}\n}`)
const hit = 'const hit = cache.get(ak)\n'
const inMaps: readonly Row[] = [
  ['if it is not there', mapped('if (!cache.has(ak)) cache.set(ak, make())\nreturn cache.get(ak)'), 'cache, whether'],
  [
    'if it is there',
    mapped(`${hit}if (hit) return hit\nconst token = make()\ncache.set(ak, token)\nreturn token`),
    'cache, whether',
  ],
  ['if another is there', mapped('if (!cache.has(b)) cache.set(ak, make())\nreturn cache.get(ak)'), 'cache, more'],
  [
    'until its time has come',
    mapped(
      `${hit}if (hit && hit.until > Date.now()) return hit.token\nconst token = make()\ncache.set(ak, { token, until: Date.now() + 7200 * 1000 })`,
    ),
    'cache, more 7200',
  ],
  [
    'until its time has come, by variables',
    mapped(
      `const { until, token } = cache.get(ak) ?? {}\nif (until > Date.now()) return token\ncache.set(ak, { token: make(), until: Date.now() + 7200 * 1000 })`,
    ),
    'cache, more',
  ],
  [
    'until another time has come',
    mapped(
      `${hit}if (hit && hit.until > Date.now()) return hit.token\nconst token = make()\ncache.set(ak, { token, made: Date.now() + 7200 * 1000 })`,
    ),
    'cache, more',
  ],
  ['with a time to live', mapped('if (!cache.has(ak)) cache.set(ak, make(), { ttl: 60 })\nreturn cache.get(ak)')],
  [
    'in what may forget',
    mapped(
      'if (!cache.has(ak)) cache.set(ak, make())\nreturn cache.get(ak)',
      'const cache = new LRUCache({ ttl: 60 })',
    ),
  ],
  [
    'and forgotten elsewhere',
    mapped(
      'if (!cache.has(ak)) cache.set(ak, make())\nreturn cache.get(ak)',
      'const cache = new Map()\nconst forget = () => cache.clear()',
    ),
    'cache, whether, reset',
  ],
  [
    'in an object',
    mapped('if (cache[ak]) return cache[ak]\ncache[ak] = make()\nreturn cache[ak]', 'const cache = {}'),
    'cache[ak], whether',
  ],
]

table('tokens that are kept', 'javascript', keptInJavaScript, caches)
table('tokens that are kept in a Map', 'typescript', inMaps, caches)
table('tokens that are kept', 'python', kept, caches)
table('tokens that expire in a cache', 'python', expiring, timed)
