import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table, written } from '../table'

/** Each token: its library, the fields of its header, its claims, and what signs it. */
function tokens(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).tokens.map(({ library, header, claims, secretKey }) => {
    const fields = header.known ? [...header.fields].join(' ') : '?'
    const names = claims ? claims.writes.map(({ key }) => key).join(' ') : '?'
    return `${library} {${fields}} {${names}} ${secretKey ? written(code, secretKey.span) : '-'}`
  })
}

const claims = '{"iss": AK, "exp": e, "nbf": n}'
const keys = 'import os\nAK = os.environ["KLING_ACCESS_KEY"]\nSK = os.environ["KLING_SECRET_KEY"]\n'
const python: readonly Row[] = [
  [
    'PyJWT',
    `import jwt\n${keys}jwt.encode(${claims}, SK, headers={"alg": "HS256", "typ": "JWT"})`,
    'pyjwt {alg typ} {iss exp nbf} SK',
  ],
  [
    'PyJWT by its name',
    `import importlib\njwt = importlib.import_module("jwt")\n${keys}jwt.encode(${claims}, SK)`,
    'pyjwt {} {iss exp nbf} SK',
  ],
  [
    "a module of that name of one's own",
    `import importlib\njwt = importlib.import_module(".jwt", __package__)\n${keys}jwt.encode(${claims}, SK)`,
  ],
  [
    'PyJWT with an algorithm',
    `import jwt\n${keys}jwt.encode(${claims}, SK, algorithm="HS256")`,
    'pyjwt {alg} {iss exp nbf} SK',
  ],
  ['by keywords', `import jwt\n${keys}jwt.encode(payload=${claims}, key=SK)`, 'pyjwt {} {iss exp nbf} SK'],
  [
    'a header that is not seen',
    `import jwt\n${keys}jwt.encode(${claims}, SK, headers=h)`,
    'pyjwt {?} {iss exp nbf} SK',
  ],
  [
    'python-jose',
    `from jose import jwt\n${keys}jwt.encode(${claims}, SK, algorithm="HS256")`,
    'python-jose {alg} {iss exp nbf} SK',
  ],
  [
    'Authlib puts the header first',
    `from authlib.jose import jwt\n${keys}jwt.encode({"alg": "HS256"}, ${claims}, SK)`,
    'authlib {alg} {iss exp nbf} SK',
  ],
  [
    'claims of a function',
    `import jwt\n${keys}def claims():\n    return ${claims}\njwt.encode(claims(), SK)`,
    'pyjwt {} {iss exp nbf} SK',
  ],
  ['one more claim', `import jwt\n${keys}jwt.encode({"iss": AK, "sub": u, "aud": a}, SK)`, 'pyjwt {} {iss sub aud} SK'],
  [
    'one more claim, with keys that are handed in',
    `import jwt\nURL = "https://api-singapore.klingai.com"\ndef sign(ak, sk):\n    return jwt.encode({"iss": ak, "exp": e, "jti": i}, sk)`,
    'pyjwt {} {iss exp jti} sk',
  ],
  [
    'claims of a session, with a key of its own',
    `import jwt\nURL = "https://api-singapore.klingai.com"\ndef login(issuer, key):\n    return jwt.encode({"iss": issuer, "exp": e, "sub": u}, key)`,
  ],
  ['an issuer with a name of its own', `import jwt\n${keys}jwt.encode({"iss": "my-service", "exp": e}, SECRET)`],
  ['nothing of Kling around', 'import jwt\njwt.encode({"iss": x, "exp": e}, s)'],
  [
    'put together by hand',
    `import hmac\n${keys}def sign():\n    header = {"alg": "HS256", "typ": "JWT"}\n    payload = ${claims}\n    return hmac.new(SK, text, sha)`,
    'hand-rolled {alg typ} {iss exp nbf} SK',
  ],
]

const tsKeys = 'const ak = process.env.KLING_ACCESS_KEY\nconst sk = process.env.KLING_SECRET_KEY\n'
const typescript: readonly Row[] = [
  [
    'jsonwebtoken',
    `import jwt from 'jsonwebtoken'\n${tsKeys}jwt.sign({ iss: ak, exp: e }, sk, { algorithm: 'HS256', header: { alg: 'HS256', typ: 'JWT' } })`,
    'jsonwebtoken {alg typ} {iss exp} sk',
  ],
  [
    'jsonwebtoken without options',
    `import jwt from 'jsonwebtoken'\n${tsKeys}jwt.sign({ iss: ak, exp: e }, sk)`,
    'jsonwebtoken {} {iss exp} sk',
  ],
  [
    'jwt-simple',
    `import jwt from 'jwt-simple'\n${tsKeys}jwt.encode({ iss: ak, exp: e }, sk, 'HS256')`,
    'jwt-simple {alg} {iss exp} sk',
  ],
  [
    'the chain of jose',
    `import { SignJWT } from 'jose'\n${tsKeys}new SignJWT({ iss: ak }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('30m').sign(sk)`,
    'jose {alg} {iss} sk',
  ],
  [
    'jose, loaded when it is needed',
    `const { SignJWT } = await import('jose')\n${tsKeys}new SignJWT({ iss: ak }).setProtectedHeader({ alg: 'HS256' }).sign(sk)`,
    'jose {alg} {iss} sk',
  ],
  [
    'jsonwebtoken, loaded when it is needed',
    `const jwt = (await import('jsonwebtoken')).default\n${tsKeys}jwt.sign({ iss: ak, exp: e }, sk)`,
    'jsonwebtoken {} {iss exp} sk',
  ],
  [
    'one more claim',
    `import jwt from 'jsonwebtoken'\n${tsKeys}jwt.sign({ iss: ak, aud: 'clips', exp: e }, sk)`,
    'jsonwebtoken {} {iss aud exp} sk',
  ],
  [
    'an issuer in the chain',
    `import { SignJWT } from 'jose'\n${tsKeys}new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setIssuer(ak).sign(sk)`,
    'jose {alg} {} sk',
  ],
]

table('tokens', 'python', python, tokens)
table('tokens', 'typescript', typescript, tokens)
