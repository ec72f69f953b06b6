import { table } from '../table'
import { pyGet, pySign, tsGet, tsSign } from '../tokenPrograms'

table(
  'import-time-token',
  'python',
  [
    [
      'subclass replaces',
      `${pySign}class Base:
    def __init__(self, ak, sk):
        self.ak, self.sk = ak, sk
        self.token = sign(ak, sk)
    def get(self, task_id):
        self.renew()
        return ${pyGet}headers={"Authorization": f"Bearer {self.token}"}).json()
class Client(Base):
    def renew(self):
        if self.token_expired():
            self.token = sign(self.ak, self.sk)
`,
    ],
    [
      'outside replaces',
      `${pySign}class Client:
    def __init__(self, ak, sk):
        self.ak, self.sk = ak, sk
        self.token = sign(ak, sk)
    def get(self, task_id):
        return ${pyGet}headers={"Authorization": f"Bearer {self.token}"}).json()
def renew(client):
    if client.token_expired():
        client.token = sign(client.ak, client.sk)
`,
    ],
    [
      'tuple target',
      `${pySign}class Client:
    def __init__(self, ak, sk):
        self.ak, self.sk = ak, sk
        self.token, self.made = sign(ak, sk), time.time()
    def get(self, task_id):
        if self.token_expired():
            self.token, self.made = sign(self.ak, self.sk), time.time()
        return ${pyGet}headers={"Authorization": f"Bearer {self.token}"}).json()
`,
    ],
    [
      'tuple target only in replacing',
      `${pySign}class Client:
    def __init__(self, ak, sk):
        self.ak, self.sk = ak, sk
        self.token = sign(ak, sk)
        self.made = time.time()
    def get(self, task_id):
        if self.token_expired():
            self.token, self.made = sign(self.ak, self.sk), time.time()
        return ${pyGet}headers={"Authorization": f"Bearer {self.token}"}).json()
`,
    ],
    [
      'setattr',
      `${pySign}class Client:
    def __init__(self, ak, sk):
        self.ak, self.sk = ak, sk
        self.token = sign(ak, sk)
    def get(self, task_id):
        if self.token_expired():
            setattr(self, "token", sign(self.ak, self.sk))
        return ${pyGet}headers={"Authorization": f"Bearer {self.token}"}).json()
`,
    ],
    [
      'headers key replaced',
      `${pySign}class Client:
    def __init__(self, ak, sk):
        self.ak, self.sk = ak, sk
        self.headers = {"Authorization": f"Bearer {sign(ak, sk)}", "Content-Type": "application/json"}
    def get(self, task_id):
        if self.token_expired():
            self.headers["Authorization"] = f"Bearer {sign(self.ak, self.sk)}"
        return ${pyGet}headers=self.headers).json()
`,
    ],
    [
      'headers updated',
      `${pySign}class Client:
    def __init__(self, ak, sk):
        self.ak, self.sk = ak, sk
        self.headers = {"Authorization": f"Bearer {sign(ak, sk)}", "Content-Type": "application/json"}
    def get(self, task_id):
        if self.token_expired():
            self.headers.update({"Authorization": f"Bearer {sign(self.ak, self.sk)}"})
        return ${pyGet}headers=self.headers).json()
`,
    ],
    [
      'module headers key replaced',
      `${pySign}HEADERS = {"Authorization": f"Bearer {sign(AK, SK)}", "Content-Type": "application/json"}
def get(task_id):
    if expired():
        HEADERS["Authorization"] = f"Bearer {sign(AK, SK)}"
    return ${pyGet}headers=HEADERS).json()
`,
    ],
    [
      'module headers updated',
      `${pySign}HEADERS = {"Authorization": f"Bearer {sign(AK, SK)}", "Content-Type": "application/json"}
def get(task_id):
    if expired():
        HEADERS.update(Authorization=f"Bearer {sign(AK, SK)}")
    return ${pyGet}headers=HEADERS).json()
`,
    ],
    [
      'module session updated',
      `${pySign}session = requests.Session()
session.headers["Authorization"] = f"Bearer {sign(AK, SK)}"
def get(task_id):
    if expired():
        session.headers["Authorization"] = f"Bearer {sign(AK, SK)}"
    return session.get(f"https://api-singapore.klingai.com/v1/videos/text2video/{task_id}", timeout=30).json()
`,
    ],
    [
      'another key of the headers is set',
      `${pySign}HEADERS = {"Authorization": f"Bearer {sign(AK, SK)}", "Content-Type": "application/json"}
def get(task_id):
    HEADERS["X-Task"] = task_id
    return ${pyGet}headers=HEADERS).json()
`,
      '7 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; HEADERS = → kling_tokens = TokenManager(AK, SK) def HEADERS(): return; sign(AK, SK) → kling_tokens.token(); HEADERS → HEADERS(); HEADERS → HEADERS()',
    ],
    [
      'another class renews its own',
      `${pySign}class Other:
    def renew(self):
        self.token = sign(AK, SK)
class Client:
    def __init__(self, ak, sk):
        self.token = sign(ak, sk)
    def get(self, task_id):
        return ${pyGet}headers={"Authorization": f"Bearer {self.token}"}).json()
`,
      '12 warning likely: This token is created once, in the constructor, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 45 lines; sign(ak, sk) → TokenManager(ak, sk); self.token → self.token.token()',
    ],
  ],
  'tokens that are renewed',
)
table(
  'import-time-token',
  'typescript',
  [
    [
      'assign-value and',
      `${tsSign}export class Client {
  private token: string
  constructor() { this.token = sign() }
  async get(id: string) {
    this.expired() && (this.token = sign())
    return ${tsGet}{ headers: { Authorization: \`Bearer \${this.token}\` } })
  }
}
`,
    ],
    [
      'assign-value return',
      `${tsSign}export class Client {
  private token = sign()
  fresh() { return this.expired() ? (this.token = sign()) : this.token }
  async get(id: string) {
    return ${tsGet}{ headers: { Authorization: \`Bearer \${this.fresh()}\` } })
  }
}
`,
    ],
    [
      'object assign',
      `${tsSign}export class Client {
  private token = sign()
  async get(id: string) {
    if (this.expired()) Object.assign(this, { token: sign(), made: Date.now() })
    return ${tsGet}{ headers: { Authorization: \`Bearer \${this.token}\` } })
  }
}
`,
    ],
    [
      'private hash',
      `${tsSign}export class Client {
  #token = sign()
  async get(id: string) {
    if (this.#expired()) this.#token = sign()
    return ${tsGet}{ headers: { Authorization: \`Bearer \${this.#token}\` } })
  }
}
`,
    ],
    [
      'module object',
      `${tsSign}const auth = { token: sign(), made: Date.now() }
export async function get(id: string) {
  if (expired(auth)) auth.token = sign()
  return ${tsGet}{ headers: { Authorization: \`Bearer \${auth.token}\` } })
}
`,
    ],
    [
      "module object in a helper's parameter",
      `${tsSign}const auth = { token: sign(), made: Date.now() }
function renew(of: typeof auth) { if (expired(of)) of.token = sign() }
export async function get(id: string) {
  renew(auth)
  return ${tsGet}{ headers: { Authorization: \`Bearer \${auth.token}\` } })
}
`,
    ],
    [
      'client defaults replaced',
      `import axios from 'axios'
${tsSign}const client = axios.create({ baseURL: 'https://api-singapore.klingai.com', headers: { Authorization: \`Bearer \${sign()}\` } })
export async function get(id: string) {
  if (expired()) client.defaults.headers.common.Authorization = \`Bearer \${sign()}\`
  return (await client.get(\`/v1/videos/text2video/\${id}\`)).data
}
`,
    ],
    [
      'client in field replaced',
      `import axios from 'axios'
${tsSign}export class Client {
  private client = axios.create({ baseURL: 'https://api-singapore.klingai.com', headers: { Authorization: \`Bearer \${sign()}\` } })
  async get(id: string) {
    if (this.expired()) this.client.defaults.headers.Authorization = \`Bearer \${sign()}\`
    return (await this.client.get(\`/v1/videos/text2video/\${id}\`)).data
  }
}
`,
    ],
    [
      'client with interceptor',
      `import axios from 'axios'
${tsSign}const client = axios.create({ baseURL: 'https://api-singapore.klingai.com', headers: { Authorization: \`Bearer \${sign()}\` } })
client.interceptors.request.use((config) => { config.headers.Authorization = \`Bearer \${sign()}\`; return config })
export async function get(id: string) {
  return (await client.get(\`/v1/videos/text2video/\${id}\`)).data
}
`,
    ],
    [
      'another object gets a new one',
      `${tsSign}const auth = { token: sign(), made: Date.now() }
export async function get(id: string) {
  const other = { token: '' }
  other.token = sign()
  return ${tsGet}{ headers: { Authorization: \`Bearer \${auth.token}\` } })
}
`,
      '5 warning certain: This token is created once, at import, and expires after 30 minutes. | Use a TokenManager that refreshes the token (review): ∅ → 52 lines; ∅ → const klingTokens = new TokenManager(process.env.KLING_ACCESS_KEY, process.env.KLING_SECRET_KEY); ∅ → () => (; sign() → klingTokens.token(); ∅ → ); auth → auth()',
    ],
    [
      'an interceptor sets another header',
      `import axios from 'axios'
${tsSign}const client = axios.create({ baseURL: 'https://api-singapore.klingai.com', headers: { Authorization: \`Bearer \${sign()}\` } })
client.interceptors.request.use((config) => { config.headers.Accept = 'application/json'; return config })
export async function get(id: string) {
  return (await client.get(\`/v1/videos/text2video/\${id}\`)).data
}
`,
      '6 warning certain: This token is created once, at import, and expires after 30 minutes.',
    ],
  ],
  'tokens that are renewed',
)
table(
  'stale-token',
  'python',
  [
    [
      'token None then set when missing, bearer',
      `${pySign}class Client:
    def __init__(self, ak, sk):
        self.ak, self.sk = ak, sk
        self.token = None
        self.made = 0
    def get(self, task_id):
        if not self.token or time.time() - self.made > 1500:
            self.token = sign(self.ak, self.sk)
            self.made = time.time()
        return ${pyGet}headers={"Authorization": "Bearer " + self.token}).json()
`,
    ],
    [
      'token replaced, test by 401',
      `${pySign}class Client:
    def __init__(self, ak, sk):
        self.ak, self.sk = ak, sk
        self.token = sign(ak, sk)
    def get(self, task_id):
        answer = ${pyGet}headers={"Authorization": f"Bearer {self.token}"})
        if answer.status_code == 401:
            self.token = sign(self.ak, self.sk)
            answer = ${pyGet}headers={"Authorization": f"Bearer {self.token}"})
        return answer.json()
`,
    ],
    [
      'cached only on missing, reset by test elsewhere',
      `${pySign}class Client:
    def __init__(self, ak, sk):
        self.ak, self.sk = ak, sk
        self.token = None
    def get(self, task_id):
        if self.token_expired():
            self.token = None
        if self.token is None:
            self.token = sign(self.ak, self.sk)
        return ${pyGet}headers={"Authorization": f"Bearer {self.token}"}).json()
`,
    ],
    [
      'cached only on missing',
      `${pySign}class Client:
    def __init__(self, ak, sk):
        self.ak, self.sk = ak, sk
        self.token = None
    def get(self, task_id):
        if self.token is None:
            self.token = sign(self.ak, self.sk)
        return ${pyGet}headers={"Authorization": f"Bearer {self.token}"}).json()
`,
      '13 warning likely: This token is kept in `self.token` and never renewed.',
    ],
    [
      'nested',
      `${pySign}class Client:
    def __init__(self, ak, sk):
        self.ak, self.sk = ak, sk
        self.token = None
    def get(self, task_id):
        if self.token_expired():
            self.token = sign(self.ak, self.sk)
        elif self.token is None:
            self.token = sign(self.ak, self.sk)
        return ${pyGet}headers={"Authorization": f"Bearer {self.token}"}).json()
`,
    ],
  ],
  'tokens that are discarded',
)
table(
  'stale-token',
  'typescript',
  [
    [
      'two ifs',
      `${tsSign}export class Client {
  private token?: string
  private made = 0
  async get(id: string) {
    if (!this.token) this.token = sign()
    if (this.expired()) this.token = sign()
    return ${tsGet}{ headers: { Authorization: \`Bearer \${this.token}\` } })
  }
}
`,
    ],
    [
      'reset before ts',
      `${tsSign}export class Client {
  private token: string | null = null
  async get(id: string) {
    if (this.expired()) this.token = null
    this.token ??= sign()
    return ${tsGet}{ headers: { Authorization: \`Bearer \${this.token}\` } })
  }
}
`,
    ],
    [
      'variable reset before in the same function',
      `${tsSign}let token: string | null = null
let made = 0
export async function get(id: string) {
  if (Date.now() - made > 25 * 60_000) token = null
  if (!token) { token = sign(); made = Date.now() }
  return ${tsGet}{ headers: { Authorization: \`Bearer \${token}\` } })
}
`,
    ],
  ],
  'tokens that are discarded',
)
