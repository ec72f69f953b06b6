import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language } from '../../src/features/types'
import { looksRandom } from '../../src/analysis/credentials/plausible'
import { casesOf } from './cases'
import { check } from './check'

/** Programs that hold two keys, and do with them what rules speak about. */
const programs: readonly (readonly [Language, (accessKey: string, secretKey: string) => string])[] = [
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
    (accessKey, secretKey) => `export const klingConfig = { accessKey: '${accessKey}', apiKey: 'api-key-kling-${secretKey}' }
export const list = () => fetch('https://api-singapore.klingai.com/v1/videos/text2video', { headers: { Authorization: 'Bearer  ${accessKey}' } })
`,
  ],
  [
    'json',
    (accessKey, secretKey) => `{ "url": "https://api-singapore.klingai.com/v1/videos/text2video", "header": [{ "key": "Authorization", "value": "Bearer api-key-kling-${accessKey}" }],
  "variable": [{ "key": "KLING_SECRET_KEY", "value": "${secretKey}" }] }
`,
  ],
]

describe('a secret in a text', () => {
  it('is in nothing that is said about the text', () => {
    const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789'
    const key = fc.string({ unit: fc.constantFrom(...letters.split('')), minLength: 32, maxLength: 40 }).filter(looksRandom)
    fc.assert(
      fc.property(fc.constantFrom(...programs), key, key, ([language, program], accessKey, secretKey) => {
        const said = everythingSaid(program(accessKey, secretKey), language)
        assert.ok(said.includes('hardcoded-secret'))
        // Not even a part that narrows it down.
        for (const secret of [accessKey, secretKey]) for (let at = 0; at + 8 <= secret.length; at++) assert.ok(!said.includes(secret.slice(at, at + 8)), said)
      }),
      { numRuns: 40 },
    )
  }).timeout(60_000)

  it('is in nothing that is said about the cases of the rule', () => {
    for (const { text, language } of casesOf('hardcoded-secret')) {
      const secrets = text.match(/(?<![\w-])(?:api-key-kling-)?[A-Za-z0-9]{24,}(?!\w)/g) ?? []
      const said = everythingSaid(text, language)
      for (const secret of secrets.filter(looksRandom)) assert.ok(!said.includes(secret))
    }
  })
})

/** Messages, related messages, titles and new text of fixes, actions and hovers. */
function everythingSaid(text: string, language: Language): string {
  const checked = check(text, language)
  const fixes = checked.findings.flatMap((finding) => finding.fixes)
  const actions = checked.findings.flatMap(({ span }) => checked.codeActions(span))
  const hovers = Array.from({ length: text.length }, (_, offset) => checked.hover(offset)?.markdown ?? '')
  return JSON.stringify([checked.findings, fixes, actions, [...new Set(hovers)], checked.costs()])
}
