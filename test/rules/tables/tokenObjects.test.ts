import { table } from '../table'
import { pyGet, pySign, tsGet, tsSign } from '../tokenPrograms'

table(
  'stale-token',
  'typescript',
  [
    [
      'variables',
      `${tsSign}let token = ''
let exp = 0
export async function get(id: string) {
  if (Date.now() >= exp) { token = sign(); exp = Date.now() + 1800_000 }
  return ${tsGet}{ headers: { Authorization: \`Bearer \${token}\` } })
}
`,
      '8 info certain: This token is kept until the moment it expires (30 minutes).',
    ],
    [
      'object replaced, no margin',
      `${tsSign}let cache: { token: string; exp: number } | null = null
export function fresh() {
  if (cache && cache.exp > Date.now() / 1000) return cache.token
  cache = { token: sign(), exp: Date.now() / 1000 + 1800 }
  return cache.token
}
export async function get(id: string) {
  return ${tsGet}{ headers: { Authorization: \`Bearer \${fresh()}\` } })
}
`,
      '7 info certain: This token is kept until the moment it expires (30 minutes).',
    ],
    [
      'object replaced, margin',
      `${tsSign}let cache: { token: string; exp: number } | null = null
export function fresh() {
  if (cache && cache.exp - 60 > Date.now() / 1000) return cache.token
  cache = { token: sign(), exp: Date.now() / 1000 + 1800 }
  return cache.token
}
export async function get(id: string) {
  return ${tsGet}{ headers: { Authorization: \`Bearer \${fresh()}\` } })
}
`,
    ],
    [
      'object fields set, no margin',
      `${tsSign}const cache = { token: '', exp: 0 }
export function fresh() {
  if (!cache.token || cache.exp <= Date.now()) {
    cache.token = sign()
    cache.exp = Date.now() + 1800_000
  }
  return cache.token
}
export async function get(id: string) {
  return ${tsGet}{ headers: { Authorization: \`Bearer \${fresh()}\` } })
}
`,
      '7 info certain: This token is kept until the moment it expires (30 minutes).',
    ],
    [
      'object fields set, margin',
      `${tsSign}const cache = { token: '', exp: 0 }
export function fresh() {
  if (!cache.token || cache.exp - 60_000 <= Date.now()) {
    cache.token = sign()
    cache.exp = Date.now() + 1800_000
  }
  return cache.token
}
export async function get(id: string) {
  return ${tsGet}{ headers: { Authorization: \`Bearer \${fresh()}\` } })
}
`,
    ],
    [
      'object fields set, never compared',
      `${tsSign}const cache = { token: '', exp: 0 }
export function fresh() {
  if (!cache.token) {
    cache.token = sign()
    cache.exp = Date.now() + 1800_000
  }
  return cache.token
}
export async function get(id: string) {
  return ${tsGet}{ headers: { Authorization: \`Bearer \${fresh()}\` } })
}
`,
      '8 warning likely: This token is kept in `cache.token` and never renewed.',
    ],
    [
      'object replaced, never compared',
      `${tsSign}let cache: { token: string; exp: number } | null = null
export function fresh() {
  if (cache) return cache.token
  cache = { token: sign(), exp: Date.now() / 1000 + 1800 }
  return cache.token
}
export async function get(id: string) {
  return ${tsGet}{ headers: { Authorization: \`Bearer \${fresh()}\` } })
}
`,
      '8 warning likely: This token is kept in `cache` and never renewed.',
    ],
    [
      'this.cache',
      `${tsSign}export class Client {
  private cache?: { token: string; exp: number }
  fresh() {
    if (!this.cache || this.cache.exp <= Date.now() / 1000) this.cache = { token: sign(), exp: Date.now() / 1000 + 1800 }
    return this.cache.token
  }
  async get(id: string) {
    return ${tsGet}{ headers: { Authorization: \`Bearer \${this.fresh()}\` } })
  }
}
`,
      '8 info certain: This token is kept until the moment it expires (30 minutes).',
    ],
    [
      'this.cache margin',
      `${tsSign}export class Client {
  private cache?: { token: string; exp: number }
  fresh() {
    if (!this.cache || this.cache.exp <= Date.now() / 1000 + 60) this.cache = { token: sign(), exp: Date.now() / 1000 + 1800 }
    return this.cache.token
  }
  async get(id: string) {
    return ${tsGet}{ headers: { Authorization: \`Bearer \${this.fresh()}\` } })
  }
}
`,
    ],
    [
      'Object.assign(cache)',
      `${tsSign}const cache = { token: '', exp: 0 }
export function fresh() {
  if (cache.exp <= Date.now()) Object.assign(cache, { token: sign(), exp: Date.now() + 1800_000 })
  return cache.token
}
export async function get(id: string) {
  return ${tsGet}{ headers: { Authorization: \`Bearer \${fresh()}\` } })
}
`,
      '7 info certain: This token is kept until the moment it expires (30 minutes).',
    ],
    [
      'object with token variable no margin',
      `${tsSign}let cached: { token: string; exp: number } | undefined
export function fresh() {
  const now = Math.floor(Date.now() / 1000)
  if (cached && now < cached.exp) return cached.token
  const token = sign()
  cached = { token, exp: now + 1800 }
  return token
}
export async function get(id: string) {
  return ${tsGet}{ headers: { Authorization: \`Bearer \${fresh()}\` } })
}
`,
      '8 info certain: This token is kept until the moment it expires (30 minutes).',
    ],
  ],
  'tokens in objects',
)
table(
  'stale-token',
  'python',
  [
    [
      'dict keys set no margin',
      `${pySign}_cache = {"token": None, "exp": 0}
def fresh():
    if _cache["token"] is None or time.time() >= _cache["exp"]:
        _cache["token"] = sign(AK, SK)
        _cache["exp"] = time.time() + 1800
    return _cache["token"]
def get(task_id):
    return ${pyGet}headers={"Authorization": f"Bearer {fresh()}"}).json()
`,
      '9 info certain: This token is kept until the moment it expires (30 minutes).',
    ],
    [
      'dict keys set margin',
      `${pySign}_cache = {"token": None, "exp": 0}
def fresh():
    if _cache["token"] is None or time.time() >= _cache["exp"] - 60:
        _cache["token"] = sign(AK, SK)
        _cache["exp"] = time.time() + 1800
    return _cache["token"]
def get(task_id):
    return ${pyGet}headers={"Authorization": f"Bearer {fresh()}"}).json()
`,
    ],
    [
      'dict update no margin',
      `${pySign}_cache = {"token": None, "exp": 0}
def fresh():
    if time.time() >= _cache["exp"]:
        _cache.update(token=sign(AK, SK), exp=time.time() + 1800)
    return _cache["token"]
def get(task_id):
    return ${pyGet}headers={"Authorization": f"Bearer {fresh()}"}).json()
`,
      '9 info certain: This token is kept until the moment it expires (30 minutes).',
    ],
    [
      'dict update margin',
      `${pySign}_cache = {"token": None, "exp": 0}
def fresh():
    if time.time() >= _cache["exp"] - 60:
        _cache.update({"token": sign(AK, SK), "exp": time.time() + 1800})
    return _cache["token"]
def get(task_id):
    return ${pyGet}headers={"Authorization": f"Bearer {fresh()}"}).json()
`,
    ],
    [
      'dict global replaced no margin',
      `${pySign}_cache = None
def fresh():
    global _cache
    if _cache and _cache["exp"] > time.time():
        return _cache["token"]
    _cache = {"token": sign(AK, SK), "exp": time.time() + 1800}
    return _cache["token"]
def get(task_id):
    return ${pyGet}headers={"Authorization": f"Bearer {fresh()}"}).json()
`,
      '10 info certain: This token is kept until the moment it expires (30 minutes).',
    ],
    [
      'dict get no margin',
      `${pySign}_cache = {}
def fresh():
    if _cache.get("exp", 0) > time.time():
        return _cache["token"]
    _cache["token"] = sign(AK, SK)
    _cache["exp"] = time.time() + 1800
    return _cache["token"]
def get(task_id):
    return ${pyGet}headers={"Authorization": f"Bearer {fresh()}"}).json()
`,
      '9 info certain: This token is kept until the moment it expires (30 minutes).',
    ],
    [
      'dict get margin',
      `${pySign}_cache = {}
def fresh():
    if _cache.get("exp", 0) > time.time() + 30:
        return _cache["token"]
    _cache["token"] = sign(AK, SK)
    _cache["exp"] = time.time() + 1800
    return _cache["token"]
def get(task_id):
    return ${pyGet}headers={"Authorization": f"Bearer {fresh()}"}).json()
`,
    ],
    [
      'dict never compared',
      `${pySign}_cache = {}
def fresh():
    if "token" in _cache:
        return _cache["token"]
    _cache["token"] = sign(AK, SK)
    return _cache["token"]
def get(task_id):
    return ${pyGet}headers={"Authorization": f"Bearer {fresh()}"}).json()
`,
      '11 warning likely: This token is kept in `_cache["token"]` and never renewed.',
    ],
    [
      'dict never compared 2',
      `${pySign}_cache = {"token": None}
def fresh():
    if not _cache["token"]:
        _cache["token"] = sign(AK, SK)
    return _cache["token"]
def get(task_id):
    return ${pyGet}headers={"Authorization": f"Bearer {fresh()}"}).json()
`,
      '10 warning likely: This token is kept in `_cache["token"]` and never renewed.',
    ],
    [
      'self dict no margin',
      `${pySign}class Client:
    def __init__(self):
        self.cache = {"token": None, "exp": 0}
    def fresh(self):
        if self.cache["exp"] < time.time():
            self.cache = {"token": sign(AK, SK), "exp": time.time() + 1800}
        return self.cache["token"]
    def get(self, task_id):
        return ${pyGet}headers={"Authorization": f"Bearer {self.fresh()}"}).json()
`,
      '11 info certain: This token is kept until the moment it expires (30 minutes).',
    ],
  ],
  'tokens in objects',
)
