import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table, written } from '../table'

/** The tokens: library, header fields, claims, and key. */
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
    'PyJWT under its own name',
    `import importlib\njwt = importlib.import_module("jwt")\n${keys}jwt.encode(${claims}, SK)`,
    'pyjwt {} {iss exp nbf} SK',
  ],
  [
    'a local module with the same name',
    `import importlib\njwt = importlib.import_module(".jwt", __package__)\n${keys}jwt.encode(${claims}, SK)`,
  ],
  [
    'PyJWT with an algorithm',
    `import jwt\n${keys}jwt.encode(${claims}, SK, algorithm="HS256")`,
    'pyjwt {alg} {iss exp nbf} SK',
  ],
  ['by keywords', `import jwt\n${keys}jwt.encode(payload=${claims}, key=SK)`, 'pyjwt {} {iss exp nbf} SK'],
  ['an unknown header', `import jwt\n${keys}jwt.encode(${claims}, SK, headers=h)`, 'pyjwt {?} {iss exp nbf} SK'],
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
    'claims from a function',
    `import jwt\n${keys}def claims():\n    return ${claims}\njwt.encode(claims(), SK)`,
    'pyjwt {} {iss exp nbf} SK',
  ],
  ['one more claim', `import jwt\n${keys}jwt.encode({"iss": AK, "sub": u, "aud": a}, SK)`, 'pyjwt {} {iss sub aud} SK'],
  [
    'one more claim, with keys from parameters',
    `import jwt\nURL = "https://api-singapore.klingai.com"\ndef sign(ak, sk):\n    return jwt.encode({"iss": ak, "exp": e, "jti": i}, sk)`,
    'pyjwt {} {iss exp jti} sk',
  ],
  [
    'claims of a session, with a separate key',
    `import jwt\nURL = "https://api-singapore.klingai.com"\ndef login(issuer, key):\n    return jwt.encode({"iss": issuer, "exp": e, "sub": u}, key)`,
  ],
  ['an issuer with another name', `import jwt\n${keys}jwt.encode({"iss": "my-service", "exp": e}, SECRET)`],
  ['nothing about Kling', 'import jwt\njwt.encode({"iss": x, "exp": e}, s)'],
  [
    'built by hand',
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
    'jose, imported dynamically',
    `const { SignJWT } = await import('jose')\n${tsKeys}new SignJWT({ iss: ak }).setProtectedHeader({ alg: 'HS256' }).sign(sk)`,
    'jose {alg} {iss} sk',
  ],
  [
    'jsonwebtoken, imported dynamically',
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
