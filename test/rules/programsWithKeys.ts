import type { Language } from '../../src/findings/finding'

/** Programs with two keys that do with them what the rules report. */
export const programsWithKeys: readonly (readonly [Language, (accessKey: string, secretKey: string) => string])[] = [
  [
    'python',
    (accessKey, secretKey) => `import os, time, jwt, requests
AK = "${accessKey}"
SK = os.getenv("KLING_SECRET_KEY", "${secretKey}")
def sign():
    return jwt.encode({"iss": SK, "exp": 1800}, AK, algorithm="HS512")
TOKEN = sign()
print(SK, f"key {AK}", TOKEN[:4])
def create(prompt, duration=5):
    return requests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers={"Authorization": "Bearer ${secretKey}", "X-Secret-Key": SK}, json={"model_name": "kling-v2-6", "prompt": prompt, "duration": duration})
`,
  ],
  [
    'python',
    (accessKey, secretKey) => `import os, time, jwt, requests
TOKEN = jwt.encode({"iss": os.getenv("KLING_ACCESS_KEY", "${accessKey}"), "exp": int(time.time()) + 1800}, os.environ.get("KLING_SECRET_KEY") or "${secretKey}")
def list_videos():
    return requests.get("https://api-singapore.klingai.com/v1/videos/text2video", headers={"Authorization": f"Bearer {TOKEN}"})
`,
  ],
  [
    'typescript',
    (accessKey, secretKey) => `import jwt from 'jsonwebtoken'
const accessKey = process.env.KLING_ACCESS_KEY || '${accessKey}'
const secretKey = '${secretKey}'
const token = jwt.sign({ iss: accessKey, exp: '${accessKey}' }, secretKey, { algorithm: 'HS384' })
console.log(secretKey, { accessKey, token })
export const create = (prompt: string) =>
  fetch('https://api-singapore.klingai.com/v1/videos/text2video', {
    method: 'POST',
    headers: { Authorization: \`Token ${secretKey}\`, AccessKey: accessKey },
    body: JSON.stringify({ model_name: 'kling-v2-6', prompt, duration: 5 }),
  })
`,
  ],
  [
    'javascript',
    (
      accessKey,
      secretKey,
    ) => `export const klingConfig = { accessKey: '${accessKey}', apiKey: 'api-key-kling-${secretKey}' }
export const list = () => fetch('https://api-singapore.klingai.com/v1/videos/text2video', { headers: { Authorization: 'Bearer  ${accessKey}' } })
`,
  ],
  [
    'json',
    (
      accessKey,
      secretKey,
    ) => `{ "url": "https://api-singapore.klingai.com/v1/videos/text2video", "header": [{ "key": "Authorization", "value": "Bearer api-key-kling-${accessKey}" }],
  "variable": [{ "key": "KLING_SECRET_KEY", "value": "${secretKey}" }] }
`,
  ],
]
