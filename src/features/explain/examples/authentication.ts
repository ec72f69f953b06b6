import { recommendedHost, tokenRecipe } from '../../../knowledge'
import type { Example } from './example'

const url = `https://${recommendedHost}/v1/videos/text2video?pageNum=1&pageSize=1`

export const sendApiKey: Example = {
  title: 'explain.example-send-api-key',
  python: `
import os
import requests

api_key = os.environ['KLING_API_KEY']  # a missing key stops here
response = requests.get(
    '${url}',
    headers={'Authorization': f'Bearer {api_key}'},
    timeout=30,
)
body = response.json()
print(body['code'], body['message'])
`,
  typescript: `
const apiKey = process.env.KLING_API_KEY
if (!apiKey) throw new Error('KLING_API_KEY is not set')

const response = await fetch('${url}', {
  headers: { Authorization: 'Bearer ' + apiKey },
  signal: AbortSignal.timeout(30_000),
})
const body = await response.json()
console.log(body.code, body.message)
`,
}

export const signPerRequest: Example = {
  title: 'explain.example-sign-per-request',
  python: `
import os
import time
import jwt

def authorization() -> dict:
    now = int(time.time())
    token = jwt.encode(
        {'iss': os.environ['KLING_ACCESS_KEY'], 'exp': now + ${tokenRecipe.lifetime}, 'nbf': now - ${tokenRecipe.notBeforeMargin}},
        os.environ['KLING_SECRET_KEY'],
        algorithm='HS256',
        headers={'alg': 'HS256', 'typ': 'JWT'},
    )
    return {'Authorization': f'Bearer {token}'}
`,
  typescript: `
import jwt from 'jsonwebtoken'

const { KLING_ACCESS_KEY: accessKey, KLING_SECRET_KEY: secretKey } = process.env
if (!accessKey || !secretKey) throw new Error('Set KLING_ACCESS_KEY and KLING_SECRET_KEY')

const authorization = () => {
  const now = Math.floor(Date.now() / 1000)
  const token = jwt.sign(
    { iss: accessKey, exp: now + ${tokenRecipe.lifetime}, nbf: now - ${tokenRecipe.notBeforeMargin} },
    secretKey,
    { algorithm: 'HS256', header: { alg: 'HS256', typ: 'JWT' } },
  )
  return { Authorization: 'Bearer ' + token }
}
`,
}
