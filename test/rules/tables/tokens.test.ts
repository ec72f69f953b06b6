import { type Row, table } from '../table'

const py = (code: string) => `import os\nimport time\nimport jwt\nimport requests\n\n${code}\n`
const at = (
  code: string,
  life = '1800',
  ak = 'os.environ["KLING_ACCESS_KEY"]',
  sk = 'os.environ["KLING_SECRET_KEY"]',
) =>
  py(
    `def sign():\n    now = int(time.time())\n    return jwt.encode({"iss": ${ak}, "exp": now + ${life}, "nbf": now - 5}, ${sk}, algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})\n\n${code}`,
  )
const send = (headers: string) =>
  `requests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=${headers}, json={"prompt": "a"})`
const bearer = (token: string) => `{"Authorization": f"Bearer {${token}}"}`
const film = (headers: string) => `def film():\n    return ${send(headers)}`
const args = (code: string) =>
  py(
    `def sign(ak, sk="x", life=1800):\n    now = int(time.time())\n    return jwt.encode({"iss": ak, "exp": now + life, "nbf": now - 5}, sk, headers={"alg": "HS256", "typ": "JWT"})\n\nAK = os.environ["KLING_ACCESS_KEY"]\nSK = os.environ["KLING_SECRET_KEY"]\n\n${code}`,
  )

const madeOnce: readonly Row[] = [
  [
    'a variable',
    at(`TOKEN = sign()\n\n${film(bearer('TOKEN'))}`),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; sign() → TokenManager(os.environ["KLING_ACCESS_KEY"], os.environ["KLING_SECRET_KEY"]); TOKEN → TOKEN.token()',
  ],
  [
    'headers of it',
    at(`TOKEN = sign()\nHEADERS = ${bearer('TOKEN')}\n\n${film('HEADERS')}`),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; sign() → TokenManager(os.environ["KLING_ACCESS_KEY"], os.environ["KLING_SECRET_KEY"]); HEADERS = → def HEADERS(): return; TOKEN → TOKEN.token(); HEADERS → HEADERS()',
  ],
  [
    'headers without a variable',
    at(`HEADERS = ${bearer('sign()')}\n\n${film('HEADERS')}`),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; HEADERS = → kling_tokens = TokenManager(os.environ["KLING_ACCESS_KEY"], os.environ["KLING_SECRET_KEY"]) def HEADERS(): return; sign() → kling_tokens.token(); HEADERS → HEADERS()',
  ],
  [
    'a text of it',
    at(`BEARER = f"Bearer {sign()}"\n\n${film('{"Authorization": BEARER}')}`),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; BEARER = → kling_tokens = TokenManager(os.environ["KLING_ACCESS_KEY"], os.environ["KLING_SECRET_KEY"]) def BEARER(): return; sign() → kling_tokens.token(); BEARER → BEARER()',
  ],
  [
    'a sum of it',
    at(`BEARER = "Bearer " + sign()\n\n${film('{"Authorization": BEARER}')}`),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'a call of it',
    at(`SESSION = connect(sign())\n\n${film('SESSION.headers')}`),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'headers that are set twice',
    at(`HEADERS = ${bearer('sign()')}\nif more:\n    HEADERS = {}\n\n${film('HEADERS')}`),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'a variable that is set twice',
    at(`TOKEN = sign()\nif more:\n    TOKEN = sign()\n\n${film(bearer('TOKEN'))}`),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes.',
    '12 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'two variables at once',
    at(`TOKEN = OTHER = sign()\n\n${film(bearer('TOKEN'))}`),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'headers of headers',
    at(`TOKEN = sign()\nHEADERS = ${bearer('TOKEN')}\nALL = {"headers": HEADERS}\n\n${film('ALL["headers"]')}`),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'headers and a call',
    at(`TOKEN = sign()\nprint(TOKEN)\nHEADERS = ${bearer('TOKEN')}\n\n${film('HEADERS')}`),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; sign() → TokenManager(os.environ["KLING_ACCESS_KEY"], os.environ["KLING_SECRET_KEY"]); TOKEN → TOKEN.token(); HEADERS = → def HEADERS(): return; TOKEN → TOKEN.token(); HEADERS → HEADERS()',
  ],
  [
    'headers and a variable that is a call',
    at(`TOKEN = sign()\nSESSION = connect(TOKEN)\nHEADERS = ${bearer('TOKEN')}\n\n${film('HEADERS')}`),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'two headers',
    at(
      `TOKEN = sign()\nHEADERS = ${bearer('TOKEN')}\nMORE = ${bearer('TOKEN')}\n\n${film('HEADERS')}\n\ndef again():\n    return ${send('MORE')}`,
    ),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; sign() → TokenManager(os.environ["KLING_ACCESS_KEY"], os.environ["KLING_SECRET_KEY"]); HEADERS = → def HEADERS(): return; TOKEN → TOKEN.token(); MORE = → def MORE(): return; TOKEN → TOKEN.token(); HEADERS → HEADERS(); MORE → MORE()',
  ],
  [
    'twice in headers',
    at(`TOKEN = sign()\nHEADERS = {"Authorization": f"Bearer {TOKEN}", "X-Token": TOKEN}\n\n${film('HEADERS')}`),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; sign() → TokenManager(os.environ["KLING_ACCESS_KEY"], os.environ["KLING_SECRET_KEY"]); HEADERS = → def HEADERS(): return; TOKEN → TOKEN.token(); TOKEN → TOKEN.token(); HEADERS → HEADERS()',
  ],
  [
    'keys that are handed over',
    args(`TOKEN = sign(AK, SK)\n\n${film(bearer('TOKEN'))}`),
    '13 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; sign(AK, SK) → TokenManager(AK, SK); TOKEN → TOKEN.token()',
  ],
  [
    'a key by its default',
    args(`TOKEN = sign(AK)\n\n${film(bearer('TOKEN'))}`),
    '13 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'keys that are spread',
    args(`TOKEN = sign(*KEYS)\n\n${film(bearer('TOKEN'))}`),
    '13 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'keys with a fallback',
    args(`TOKEN = sign(AK or "", SK or "none")\n\n${film(bearer('TOKEN'))}`),
    '13 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; sign(AK or "", SK or "none") → TokenManager(AK or "", SK or "none"); TOKEN → TOKEN.token()',
  ],
  [
    'keys with a secret fallback',
    args(`TOKEN = sign(AK, SK or "Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ")\n\n${film(bearer('TOKEN'))}`),
    '13 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'a key that is a literal',
    args(`TOKEN = sign(AK, "Fq7zN2pLw9RtY4vXc8Bm3KdJ6hGs5TaQ")\n\n${film(bearer('TOKEN'))}`),
    '13 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'keys of a local variable',
    args(`def start():\n    sk = load()\n    return sign(AK, sk)\n\nTOKEN = start()\n\n${film(bearer('TOKEN'))}`),
    '17 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'keys of a local variable that is set twice',
    args(
      `def start():\n    sk = load()\n    if sk is None:\n        sk = other()\n    return sign(AK, sk)\n\nTOKEN = start()\n\n${film(bearer('TOKEN'))}`,
    ),
    '19 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'a key of an object',
    at(`TOKEN = sign()\n\n${film(bearer('TOKEN'))}`, '1800', 'settings.ak', 'settings.sk'),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; sign() → TokenManager(settings.ak, settings.sk); TOKEN → TOKEN.token()',
  ],
  [
    'an encoded key',
    at(`TOKEN = sign()\n\n${film(bearer('TOKEN'))}`, '1800', undefined, 'os.environ["KLING_SECRET_KEY"].encode()'),
    '10 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; sign() → TokenManager(os.environ["KLING_ACCESS_KEY"], os.environ["KLING_SECRET_KEY"]); TOKEN → TOKEN.token()',
  ],
  [
    'the name of the manager is taken',
    at(`kling_tokens = 5\nHEADERS = ${bearer('sign()')}\n\n${film('HEADERS')}`),
    '11 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; HEADERS = → kling_tokens2 = TokenManager(os.environ["KLING_ACCESS_KEY"], os.environ["KLING_SECRET_KEY"]) def HEADERS(): return; sign() → kling_tokens2.token(); HEADERS → HEADERS()',
  ],
  [
    'the class of the manager is taken',
    at(`class TokenManager:\n    pass\n\nTOKEN = sign()\n\n${film(bearer('TOKEN'))}`),
    '13 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'an attribute',
    args(
      `class Client:\n    def __init__(self, ak, sk):\n        self.token = sign(ak, sk)\n\n    def film(self):\n        return ${send(bearer('self.token'))}\n\nclient = Client(AK, SK)`,
    ),
    '15 warning likely: This token is created once, in the constructor, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; sign(ak, sk) → TokenManager(ak, sk); self.token → self.token.token()',
  ],
  [
    'an attribute of keys that are attributes',
    args(
      `class Client:\n    def __init__(self, ak, sk):\n        self.ak = ak\n        self.sk = sk\n        self.token = sign(self.ak, self.sk)\n\n    def film(self):\n        return ${send(bearer('self.token'))}\n\nclient = Client(AK, SK)`,
    ),
    '17 warning likely: This token is created once, in the constructor, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; sign(self.ak, self.sk) → TokenManager(self.ak, self.sk); self.token → self.token.token()',
  ],
  [
    'an attribute of headers',
    args(
      `class Client:\n    def __init__(self, ak, sk):\n        self.headers = ${bearer('sign(ak, sk)')}\n\n    def film(self):\n        return ${send('self.headers')}\n\nclient = Client(AK, SK)`,
    ),
    '15 warning likely: This token is created once, in the constructor, and expires after 30 minutes.',
  ],
  [
    'a field of a class',
    args(
      `class Client:\n    token = sign(AK, SK)\n\n    def film(self):\n        return ${send(bearer('self.token'))}`,
    ),
    '14 warning certain: This token is created once, in the class body, and expires after 30 minutes.',
  ],
  [
    'a default',
    args(`def film(token=sign(AK, SK)):\n    return ${send(bearer('token'))}`),
    '13 warning certain: This token is created once, as a default argument, and expires after 30 minutes.',
  ],
  [
    'a script',
    at(`TOKEN = sign()\n${send(bearer('TOKEN'))}`),
    '10 info certain: This token is created once, at import. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; sign() → TokenManager(os.environ["KLING_ACCESS_KEY"], os.environ["KLING_SECRET_KEY"]); TOKEN → TOKEN.token()',
  ],
  ['in a function', at(`def film():\n    token = sign()\n    return ${send(bearer('token'))}`)],
]

const clock = (test: string, more = '') =>
  args(
    `class Tokens:\n    def __init__(self):\n        self.token = None\n        self.made = 0\n\n    def get(self):\n        if ${test}:\n            self.token = sign(AK, SK)\n            self.made = time.time()${more}\n        return self.token\n\ntokens = Tokens()\n\ndef film():\n    return ${send(bearer('tokens.get()'))}`,
  )
const poll = (loop: string, wait = 'time.sleep(10)', made = 'token = sign(AK, SK)') =>
  args(
    `def film(task_id):\n    ${made}\n    ${loop}\n        task = requests.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{task_id}", headers=${bearer('token')}).json()["data"]\n        if task["task_status"] in ("succeed", "failed"):\n            return task\n        ${wait}`,
  )

const stale: readonly Row[] = [
  ['never', clock('self.token is None'), '20 warning likely: This token is kept in `self.token` and never renewed.'],
  [
    'never, by its truth',
    clock('not self.token'),
    '20 warning likely: This token is kept in `self.token` and never renewed.',
  ],
  ['with another condition', clock('self.token is None or stop()')],
  ['a reset', clock('self.token is None', '\n\n    def reset(self):\n        self.token = None')],
  ['in time', clock('self.token is None or time.time() - self.made > 1500')],
  ['just in time', clock('self.token is None or time.time() - self.made > 1799')],
  [
    'at the edge',
    clock('self.token is None or time.time() - self.made > 1800'),
    '19 info certain: This token is kept until the moment it expires (30 minutes). | Refresh after 29 minutes (review): 1800 → 1740',
  ],
  [
    'late',
    clock('self.token is None or time.time() - self.made > 3600'),
    '19 warning certain: This token is kept for 1 hour, but expires after 30 minutes. | Refresh after 29 minutes (review): 3600 → 1740',
  ],
  [
    'late, in minutes',
    clock('self.token is None or time.time() - self.made > 60 * 60'),
    '19 warning certain: This token is kept for 1 hour, but expires after 30 minutes. | Refresh after 29 minutes (review): 60 * 60 → 1740',
  ],
  [
    'late, the other way round',
    clock('self.token is None or self.made + 3600 < time.time()'),
    '19 warning certain: This token is kept for 1 hour, but expires after 30 minutes.',
  ],
  [
    'late, by a name',
    clock('self.token is None or time.time() - self.made > LIMIT').replace(
      'class Tokens',
      'LIMIT = 3600\n\nclass Tokens',
    ),
    '21 warning certain: This token is kept for 1 hour, but expires after 30 minutes.',
  ],
  ['late, in milliseconds', clock('self.token is None or (time.time() - self.made) * 1000 > 3600000')],
  [
    'seconds of a day',
    clock('self.token is None or (datetime.now() - self.made).seconds > 1500')
      .replace('import os', 'from datetime import datetime\nimport os')
      .replace('self.made = time.time()', 'self.made = datetime.now()'),
    '20 warning certain: `.seconds` restarts at 0 every day. | Use `.total_seconds()` (safe): seconds → total_seconds()',
  ],
  [
    'all seconds',
    clock('self.token is None or (datetime.now() - self.made).total_seconds() > 1500')
      .replace('import os', 'from datetime import datetime\nimport os')
      .replace('self.made = time.time()', 'self.made = datetime.now()'),
  ],
  [
    'a cache',
    args(
      `from functools import cache\n\n@cache\ndef token():\n    return sign(AK, SK)\n\ndef film():\n    return ${send(bearer('token()'))}`,
    ),
    '15 warning likely: This token is kept and never renewed.',
  ],
  [
    'a cache with a time',
    args(
      `from cachetools import TTLCache, cached\n\n@cached(TTLCache(1, 3600))\ndef token():\n    return sign(AK, SK)\n\ndef film():\n    return ${send(bearer('token()'))}`,
    ),
    '15 warning certain: This token is kept for 1 hour, but expires after 30 minutes. | Keep it for 29 minutes (review): 3600 → 1740',
  ],
  [
    'a cache with a time by keyword',
    args(
      `from cachetools import TTLCache, cached\n\n@cached(cache=TTLCache(maxsize=1, ttl=1800))\ndef token():\n    return sign(AK, SK)\n\ndef film():\n    return ${send(bearer('token()'))}`,
    ),
    '15 info certain: This token is kept until the moment it expires (30 minutes). | Keep it for 29 minutes (review): 1800 → 1740',
  ],
  [
    'a cache with a short time',
    args(
      `from cachetools import TTLCache, cached\n\n@cached(cache=TTLCache(maxsize=1, ttl=1500))\ndef token():\n    return sign(AK, SK)\n\ndef film():\n    return ${send(bearer('token()'))}`,
    ),
  ],
  [
    'a cache with a sum',
    args(
      `from cachetools import TTLCache, cached\n\n@cached(cache=TTLCache(maxsize=1, ttl=60 * 60))\ndef token():\n    return sign(AK, SK)\n\ndef film():\n    return ${send(bearer('token()'))}`,
    ),
    '15 warning certain: This token is kept for 1 hour, but expires after 30 minutes. | Keep it for 29 minutes (review): 60 * 60 → 1740',
  ],
  [
    'a cache with a name',
    args(
      `from cachetools import TTLCache, cached\nLIFE = 3600\n\n@cached(cache=TTLCache(maxsize=1, ttl=LIFE))\ndef token():\n    return sign(AK, SK)\n\ndef film():\n    return ${send(bearer('token()'))}`,
    ),
    '16 warning certain: This token is kept for 1 hour, but expires after 30 minutes.',
  ],
  [
    'a cache that keeps for days',
    args(
      `from cachetools import TTLCache, cached\n\n@cached(cache=TTLCache(maxsize=1, ttl=180000))\ndef token():\n    return sign(AK, SK)\n\ndef film():\n    return ${send(bearer('token()'))}`,
    ),
    '15 warning certain: This token is kept for 50 hours, but expires after 30 minutes. | Keep it for 29 minutes (review): 180000 → 1740',
  ],
  [
    'a cache that keeps for milliseconds',
    args(
      `from cachetools import TTLCache, cached\n\n@cached(cache=TTLCache(maxsize=1, ttl=3600000))\ndef token():\n    return sign(AK, SK)\n\ndef film():\n    return ${send(bearer('token()'))}`,
    ),
    '15 warning certain: This token is kept for 1 hour, but expires after 30 minutes. | Keep it for 29 minutes (review): 3600000 → 1740 * 1000',
  ],
  [
    'an endless poll',
    poll('while True:'),
    '16 info likely: `token` expires after 30 minutes, but this loop has no limit.',
  ],
  [
    'a poll of an hour',
    poll('for _ in range(360):'),
    '16 warning likely: `token` expires after 30 minutes, but this loop may run for 1 hour.',
  ],
  ['a poll of half an hour', poll('for _ in range(180):')],
  [
    'a poll a little longer',
    poll('for _ in range(181):'),
    '16 warning likely: `token` expires after 30 minutes, but this loop may run for 1,810 seconds.',
  ],
  [
    'a poll from a start',
    poll('for _ in range(100, 400):'),
    '16 warning likely: `token` expires after 30 minutes, but this loop may run for 50 minutes.',
  ],
  ['a poll from a start, short', poll('for _ in range(300, 400):')],
  ['a poll of an unknown length', poll('for _ in range(rounds):')],
  ['a poll to an unknown end', poll('for _ in range(5, rounds):')],
  [
    'a poll with two waits',
    poll('for _ in range(100):', 'time.sleep(10)\n        time.sleep(10)'),
    '16 warning likely: `token` expires after 30 minutes, but this loop may run for 2,000 seconds.',
  ],
  ['a poll with an unknown wait', poll('for _ in range(400):', 'time.sleep(pause)')],
  [
    'a poll by a counter',
    poll('while n < 400:', 'time.sleep(10)\n        n += 1', 'token = sign(AK, SK)\n    n = 0'),
    '17 warning likely: `token` expires after 30 minutes, but this loop may run for 4,000 seconds.',
  ],
  [
    'a poll by a counter of steps',
    poll('while n < 400:', 'time.sleep(10)\n        n += 10', 'token = sign(AK, SK)\n    n = 0'),
  ],
  [
    'a poll by a counter the other way round',
    poll('while 400 > n:', 'time.sleep(10)\n        n += 1', 'token = sign(AK, SK)\n    n = 0'),
    '17 warning likely: `token` expires after 30 minutes, but this loop may run for 4,000 seconds.',
  ],
  [
    'a poll by a counter that goes back',
    poll('while n < 400:', 'time.sleep(10)\n        n += -1', 'token = sign(AK, SK)\n    n = 0'),
  ],
  [
    'a poll by another counter',
    poll('while n < 400:', 'time.sleep(10)\n        m += 1', 'token = sign(AK, SK)\n    n = m = 0'),
  ],
  [
    'a poll by a counter inside',
    poll(
      'while True:',
      'time.sleep(10)\n        n += 1\n        if n > 400:\n            break',
      'token = sign(AK, SK)\n    n = 0',
    ),
    '17 warning likely: `token` expires after 30 minutes, but this loop may run for 4,000 seconds.',
  ],
  [
    'a poll by the clock',
    poll('while time.time() - start < 3600:', 'time.sleep(10)', 'token = sign(AK, SK)\n    start = time.time()'),
    '17 warning likely: `token` expires after 30 minutes, but this loop may run for 1 hour.',
  ],
  [
    'a poll by the clock, short',
    poll('while time.time() - start < 600:', 'time.sleep(10)', 'token = sign(AK, SK)\n    start = time.time()'),
  ],
  [
    'a poll by the clock and a counter',
    poll(
      'while time.time() - start < 3600:',
      'time.sleep(10)\n        n += 1\n        if n > 4:\n            break',
      'token = sign(AK, SK)\n    start = time.time()\n    n = 0',
    ),
  ],
  ['a poll whose token is made in it', poll('while True:\n        token = sign(AK, SK)', 'time.sleep(10)', 'pass')],
  ['a poll with a token from elsewhere', poll('while True:', 'time.sleep(10)', 'token = load()')],
  [
    'a poll with headers',
    poll('while True:')
      .replace(`headers=${bearer('token')}`, 'headers=headers')
      .replace('token = sign(AK, SK)', `headers = ${bearer('sign(AK, SK)')}`),
    '16 info likely: `headers` expires after 30 minutes, but this loop has no limit.',
  ],
  ['a poll with a longer token', poll('for _ in range(360):', 'time.sleep(10)', 'token = sign(AK, SK, 7200)')],
  [
    'a poll that shows the token',
    poll('while True:', 'print(token)\n        time.sleep(10)'),
    '16 info likely: `token` expires after 30 minutes, but this loop has no limit.',
  ],
]

const ts = (code: string) =>
  `import jwt from 'jsonwebtoken'\nconst url = 'https://api-singapore.klingai.com/v1/videos/text2video'\nfunction sign() {\n  const now = Math.floor(Date.now() / 1000)\n  return jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: now + 1800, nbf: now - 5 }, process.env.KLING_SECRET_KEY!, { header: { alg: 'HS256', typ: 'JWT' } })\n}\n${code}\n`
const fetched = (headers: string) =>
  `export const film = () => fetch(url, { method: 'POST', headers: ${headers}, body: JSON.stringify({ prompt: 'a' }) })`
const typescript: readonly Row[] = [
  [
    'a variable',
    ts(`const token = sign()\n${fetched('{ Authorization: `Bearer ${token}` }')}`),
    '7 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 52 lines; sign() → new TokenManager(process.env.KLING_ACCESS_KEY, process.env.KLING_SECRET_KEY); token → token.token()',
  ],
  [
    'a variable that is exported',
    ts(`export const token = sign()\n${fetched('{ Authorization: `Bearer ${token}` }')}`),
    '7 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'headers',
    ts(`const headers = { Authorization: \`Bearer \${sign()}\` }\n${fetched('headers')}`),
    '7 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 52 lines; ∅ → const klingTokens = new TokenManager(process.env.KLING_ACCESS_KEY, process.env.KLING_SECRET_KEY); ∅ → () => (; sign() → klingTokens.token(); ∅ → ); headers → headers()',
  ],
  [
    'headers that are exported',
    ts(`export const headers = { Authorization: \`Bearer \${sign()}\` }\n${fetched('headers')}`),
    '7 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'headers by their name',
    ts(
      `const headers = { Authorization: \`Bearer \${sign()}\` }\nexport const film = () => fetch(url, { method: 'POST', headers, body: JSON.stringify({ prompt: 'a' }) })`,
    ),
    '7 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 52 lines; ∅ → const klingTokens = new TokenManager(process.env.KLING_ACCESS_KEY, process.env.KLING_SECRET_KEY); ∅ → () => (; sign() → klingTokens.token(); ∅ → ); headers → headers: headers()',
  ],
  [
    'headers of a variable',
    ts(`const token = sign()\nconst headers = { Authorization: \`Bearer \${token}\` }\n${fetched('headers')}`),
    '7 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 52 lines; sign() → new TokenManager(process.env.KLING_ACCESS_KEY, process.env.KLING_SECRET_KEY); ∅ → () => (; token → token.token(); ∅ → ); headers → headers()',
  ],
  [
    'a variable that may change',
    ts(`let token = sign()\ntoken = token || sign()\n${fetched('{ Authorization: `Bearer ${token}` }')}`),
    '7 warning certain: This token is created once, at import, and expires after 30 minutes.',
    '8 warning certain: This token is created once, at import, and expires after 30 minutes.',
  ],
  [
    'a field',
    ts(
      `export class Kling {\n  token = sign()\n  film() {\n    return fetch(url, { method: 'POST', headers: { Authorization: \`Bearer \${this.token}\` }, body: JSON.stringify({ prompt: 'a' }) })\n  }\n}`,
    ),
    '8 warning likely: This token is created once, in the constructor, and expires after 30 minutes.',
  ],
  [
    'a constructor',
    ts(
      `export class Kling {\n  private token: string\n  constructor() {\n    this.token = sign()\n  }\n  film() {\n    return fetch(url, { method: 'POST', headers: { Authorization: \`Bearer \${this.token}\` }, body: JSON.stringify({ prompt: 'a' }) })\n  }\n}`,
    ),
    '10 warning likely: This token is created once, in the constructor, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 52 lines; sign() → new TokenManager(process.env.KLING_ACCESS_KEY, process.env.KLING_SECRET_KEY); this.token → this.token.token()',
  ],
]

table('import-time-token', 'python', madeOnce)
table('import-time-token', 'typescript', typescript)
table('stale-token', 'python', stale)
