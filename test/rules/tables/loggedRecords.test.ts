import { table } from '../table'

table(
  'logged-secret',
  'python',
  [
    [
      'dict of parameters used to sign',
      `import time, jwt, logging
BASE = "https://api-singapore.klingai.com"
logger = logging.getLogger(__name__)
def sign(access_key, secret_key):
    logger.info("signing with %s", {"ak": access_key, "sk": secret_key})
    now = int(time.time())
    return jwt.encode({"iss": access_key, "exp": now + 1800, "nbf": now - 5}, secret_key, algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})
`,
      '5 warning certain: This logs the secret key (`secret_key`). | Log only whether it is set (review): secret_key → bool(secret_key) | Delete `logger.info(…)` (review): logger.info("signing with %s", {"ak": access_key, "sk": secret_key}) → ∅',
    ],
    [
      'a dict whose secret signs',
      `import time, jwt, logging
BASE = "https://api-singapore.klingai.com"
logger = logging.getLogger(__name__)
def sign(access_key, secret_key):
    config = {"ak": access_key, "sk": secret_key}
    logger.info("signing with %s", config)
    now = int(time.time())
    return jwt.encode({"iss": config["ak"], "exp": now + 1800, "nbf": now - 5}, config["sk"], algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})
`,
      '5 warning certain: This logs the secret key (`secret_key`). | Log only the keys of `config` (review): config → sorted(config) | Delete `logger.info(…)` (review): logger.info("signing with %s", config) → ∅',
    ],
    [
      'a dict that is handed on to sign',
      `import time, jwt, logging
BASE = "https://api-singapore.klingai.com"
logger = logging.getLogger(__name__)
def sign(config):
    now = int(time.time())
    return jwt.encode({"iss": config["access_key"], "exp": now + 1800, "nbf": now - 5}, config["secret_key"], algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})
def connect(access_key, secret_key):
    config = {"access_key": access_key, "secret_key": secret_key}
    logger.info("config: %s", config)
    return sign(config)
`,
      '8 warning certain: This logs the secret key (`secret_key`). | Log only the keys of `config` (review): config → sorted(config) | Delete `logger.info(…)` (review): logger.info("config: %s", config) → ∅',
    ],
    [
      'a dict in a field',
      `import time, jwt, logging
BASE = "https://api-singapore.klingai.com"
logger = logging.getLogger(__name__)
class Client:
    def __init__(self, access_key, secret_key):
        self.config = {"access_key": access_key, "secret_key": secret_key}
        logger.info("config: %s", self.config)
    def sign(self):
        now = int(time.time())
        return jwt.encode({"iss": self.config["access_key"], "exp": now + 1800, "nbf": now - 5}, self.config["secret_key"], algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})
`,
      '6 warning certain: This logs the secret key (`secret_key`). | Log only the keys of `self.config` (review): self.config → sorted(self.config) | Delete `logger.info(…)` (review): logger.info("config: %s", self.config) → ∅',
    ],
    [
      'another key of the dict',
      `import time, jwt, logging
BASE = "https://api-singapore.klingai.com"
logger = logging.getLogger(__name__)
def sign(access_key, secret_key, region):
    config = {"ak": access_key, "sk": secret_key, "region": region}
    logger.info("signing for %s", config["region"])
    now = int(time.time())
    return jwt.encode({"iss": config["ak"], "exp": now + 1800, "nbf": now - 5}, config["sk"], algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})
`,
    ],
    [
      'a dict without the secret',
      `import time, jwt, logging
BASE = "https://api-singapore.klingai.com"
logger = logging.getLogger(__name__)
def sign(access_key, secret_key, region):
    config = {"ak": access_key, "sk": secret_key, "region": region}
    shown = {"ak": access_key, "region": region}
    logger.info("signing with %s", shown)
    now = int(time.time())
    return jwt.encode({"iss": config["ak"], "exp": now + 1800, "nbf": now - 5}, config["sk"], algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})
`,
    ],
  ],
  'records',
)
table(
  'logged-secret',
  'typescript',
  [
    [
      'an object that is taken apart to sign',
      `import jwt from 'jsonwebtoken'
export const BASE = 'https://api-singapore.klingai.com'
interface Keys { accessKey: string; secretKey: string }
function sign({ accessKey, secretKey }: Keys) {
  const now = Math.floor(Date.now() / 1000)
  return jwt.sign({ iss: accessKey, exp: now + 1800, nbf: now - 5 }, secretKey, { algorithm: 'HS256', header: { alg: 'HS256', typ: 'JWT' } })
}
export function connect(accessKey: string, secretKey: string) {
  const keys = { accessKey, secretKey }
  console.log('keys', keys)
  return sign(keys)
}
`,
      "9 warning certain: This prints the secret key (`secretKey`). | Log only the keys of `keys` (review): keys → Object.keys(keys) | Delete `console.log(…)` (review): console.log('keys', keys) → ∅",
    ],
    [
      'an object whose secret signs',
      `import jwt from 'jsonwebtoken'
export const BASE = 'https://api-singapore.klingai.com'
interface Keys { accessKey: string; secretKey: string }
function sign(keys: Keys) {
  const now = Math.floor(Date.now() / 1000)
  return jwt.sign({ iss: keys.accessKey, exp: now + 1800, nbf: now - 5 }, keys.secretKey, { algorithm: 'HS256', header: { alg: 'HS256', typ: 'JWT' } })
}
export function connect(accessKey: string, secretKey: string) {
  const keys = { accessKey, secretKey }
  console.log('keys', keys)
  return sign(keys)
}
`,
      "9 warning certain: This prints the secret key (`secretKey`). | Log only the keys of `keys` (review): keys → Object.keys(keys) | Delete `console.log(…)` (review): console.log('keys', keys) → ∅",
    ],
    [
      'an object with a masked secret',
      `import jwt from 'jsonwebtoken'
export const BASE = 'https://api-singapore.klingai.com'
function sign(keys: { accessKey: string; secretKey: string }) {
  const now = Math.floor(Date.now() / 1000)
  return jwt.sign({ iss: keys.accessKey, exp: now + 1800, nbf: now - 5 }, keys.secretKey, { algorithm: 'HS256', header: { alg: 'HS256', typ: 'JWT' } })
}
export function connect(accessKey: string, secretKey: string) {
  const keys = { accessKey, secretKey }
  console.log('keys', { ...keys, secretKey: '***' })
  return sign(keys)
}
`,
    ],
  ],
  'records',
)
