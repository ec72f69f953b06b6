import { timedCaches } from '../../../src/analysis/tokens/timedCache'
import { asksOnlyWhether, keptFor, tokenCaches } from '../../../src/analysis/tokens/tokenCache'
import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table, written } from '../table'

/** Where tokens are created once and used later, and what stores them. */
function lifetimes(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).tokens.flatMap((token) =>
    token.lifetimes.map(({ where, oneShot, holder, uses }) =>
      [where, holder.name, `${uses.length} uses`, ...(oneShot ? ['runs once'] : [])].join(', '),
    ),
  )
}

/** Where functions store tokens for later calls, and how long: what each test asks. */
function caches(code: string, language: Language): readonly string[] {
  const { evaluator, program, tokens } = meaningOf(code, language)
  return tokenCaches(evaluator, tokens).map(({ holder, tests, isReset }) =>
    [
      holder ?? 'a decorator',
      ...tests.map((test) => {
        const kept = program
          .within(test)
          .flatMap((node) => (node.kind === 'compare' ? (keptFor(evaluator, node) ?? []) : []))
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
const send = (token: string) => `requests.post(u, headers={"Authorization": ${token}})`
const used = `def f():\n    ${send('TOKEN')}\n`
const inClass = (init: string, more = '', method = `def f(self):\n        ${send('self.token')}`) =>
  `${make}class C:\n    def __init__(self):\n        ${init}\n    ${method}\n${more}`

const module: readonly Row[] = [
  ['a variable', `${make}TOKEN = make()\n${used}`, 'module, TOKEN, 1 uses'],
  [
    'a variable that two functions use',
    `${make}TOKEN = make()\n${used}def g():\n    ${send('TOKEN')}\n`,
    'module, TOKEN, 2 uses',
  ],
  ['a variable that nothing uses', `${make}TOKEN = make()\n`],
  ['a variable that is sent at once', `${make}TOKEN = make()\n${send('TOKEN')}\n`, 'module, TOKEN, 1 uses, runs once'],
  [
    'a variable that is sent at once, and later',
    `${make}TOKEN = make()\n${send('TOKEN')}\n${used}`,
    'module, TOKEN, 1 uses',
  ],
  ['a variable that is printed', `${make}TOKEN = make()\nprint(TOKEN)\n`],
  ['a variable that is logged', `${make}TOKEN = make()\nlogger.info(TOKEN)\n`],
  ['a variable that is measured', `${make}TOKEN = make()\nprint(len(TOKEN))\n`],
  [
    'a variable that a function sets',
    `${make}TOKEN = make()\ndef renew():\n    global TOKEN\n    TOKEN = make()\n${used}`,
  ],
  [
    'a variable that is set twice',
    `${make}TOKEN = make()\nTOKEN = make()\n${used}`,
    'module, TOKEN, 1 uses',
    'module, TOKEN, 1 uses',
  ],
  ['a field', `${make}config.token = make()\ndef f():\n    ${send('config.token')}\n`],
  [
    'headers of it',
    `${make}TOKEN = make()\nHEADERS = {"Authorization": TOKEN}\ndef f():\n    requests.post(u, headers=HEADERS)\n`,
    'module, TOKEN, 1 uses',
  ],
  [
    'headers of headers',
    `${make}TOKEN = make()\nHEADERS = {"Authorization": TOKEN}\nALL = {"headers": HEADERS}\ndef f():\n    requests.post(u, **ALL)\n`,
    'module, TOKEN, 1 uses',
  ],
  [
    'a response of it',
    `${make}TOKEN = make()\nANSWER = requests.post(u, headers={"Authorization": TOKEN})\ndef f():\n    return ANSWER\n`,
    'module, TOKEN, 1 uses, runs once',
  ],
  [
    'a client of it',
    `${make}TOKEN = make()\nCLIENT = connect(TOKEN)\ndef f():\n    return CLIENT.get()\n`,
    'module, TOKEN, 1 uses',
  ],
  [
    'a function of a function',
    `${make}def wrap():\n    return make()\nTOKEN = wrap()\n${used}`,
    'module, TOKEN, 1 uses',
  ],
  [
    'a function with a variable',
    `${make}def wrap():\n    token = make()\n    return token\nTOKEN = wrap()\n${used}`,
    'module, TOKEN, 1 uses',
  ],
  [
    'a function with a field',
    `${make}def wrap():\n    config.token = make()\n    return config\nTOKEN = wrap()\n${used}`,
  ],
  [
    'a function that returns something else',
    `${make}def wrap():\n    token = make()\n    return 1\nTOKEN = wrap()\n${used}`,
  ],
  [
    'a function with headers',
    `${make}def wrap():\n    return {"Authorization": make()}\nHEADERS = wrap()\ndef f():\n    requests.post(u, headers=HEADERS)\n`,
    'module, HEADERS, 1 uses',
  ],
  ['a default', `${make}def f(token=make()):\n    ${send('token')}\n`, 'default-argument, token, 1 uses'],
  [
    'a default of a keyword',
    `${make}def f(*, token=make()):\n    ${send('token')}\n`,
    'default-argument, token, 1 uses',
  ],
  ['inside a function', `${make}def f():\n    token = make()\n    ${send('token')}\n`],
  [
    'inside a class',
    `${make}class C:\n    token = make()\n    def f(self):\n        ${send('self.token')}\n`,
    'class, token, 1 uses',
  ],
  [
    'inside a class, by its name',
    `${make}class C:\n    token = make()\n    def f(self):\n        ${send('C.token')}\n`,
    'class, token, 1 uses',
  ],
  ['inside a class, not used', `${make}class C:\n    token = make()\n`],
  [
    'inside a class, used by another',
    `${make}class C:\n    token = make()\nclass D:\n    def f(self):\n        ${send('self.token')}\n`,
  ],
  [
    'inside a class, renewed',
    `${make}class C:\n    token = make()\n    def f(self):\n        self.token = make()\n        ${send('self.token')}\n`,
  ],
  ['in a constructor', inClass('self.token = make()'), 'constructor, token, 1 uses'],
  [
    'in a constructor, through a variable',
    inClass('token = make()\n        self.token = token'),
    'constructor, token, 1 uses',
  ],
  [
    'in a constructor, in headers',
    inClass(
      'self.headers = {"Authorization": make()}',
      '',
      'def f(self):\n        requests.post(u, headers=self.headers)',
    ),
    'constructor, headers, 1 uses',
  ],
  ['in a constructor, not kept', inClass('token = make()')],
  ['in a constructor, kept elsewhere', inClass('other.token = make()')],
  ['in a constructor, not used', inClass('self.token = make()', '', 'def f(self):\n        pass')],
  [
    'in a constructor, used there only',
    inClass('self.token = make()\n        print(self.token)', '', 'def f(self):\n        pass'),
  ],
  [
    'in a constructor, renewed',
    inClass('self.token = make()', '', `def f(self):\n        self.token = make()\n        ${send('self.token')}`),
  ],
  ['in a constructor, of an object of a function', inClass('self.token = make()', 'def g():\n    C().f()\n')],
  [
    'in a constructor, of an object of the module',
    inClass('self.token = make()', 'c = C()\n'),
    'constructor, token, 1 uses',
  ],
  [
    'in a constructor, of objects of both',
    inClass('self.token = make()', 'c = C()\ndef g():\n    C().f()\n'),
    'constructor, token, 1 uses',
  ],
]

const cached = (steps: string, more = '') =>
  `${make}token = None\nmade = 0\ndef get():\n    global token, made\n    ${steps.replaceAll('\n', '\n    ')}\n    return token\n${more}`
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
    'cache["token"], more',
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

table('lifetimes of tokens, more', 'python', module, lifetimes)
table('tokens that are kept', 'python', kept, caches)
table('tokens that expire in a cache', 'python', expiring, timed)
