import assert from 'node:assert/strict'
import type { Language } from '../../src/findings/finding'
import { check } from './check'

const url = 'https://api-singapore.klingai.com/v1/videos/image2video'
const python = (image: string): string =>
  `import requests\nrequests.post("${url}", headers=h(), json={"model_name": "kling-v2-6", "prompt": "a", "image": ${image}})\n`
const typescript = (image: string): string =>
  `await fetch('${url}', { method: 'POST', headers: h(), body: JSON.stringify({ model_name: 'kling-v2-6', prompt: 'a', image: ${image} }) })\n`

/** Each is reported, but only fixed if the place in the source is certain. */
const rows: readonly (readonly [situation: string, ruleId: string, language: Language, text: string, fixes: number])[] =
  [
    ['a prefix', 'data-uri-image', 'python', python('f"data:image/png;base64,{encoded}"'), 1],
    ['a prefix with escapes', 'data-uri-image', 'python', python('f"data:\\x69mage\\x2fpng;base64,{encoded}"'), 0],
    ['a prefix', 'data-uri-image', 'typescript', typescript('`data:image/png;base64,${encoded}`'), 1],
    [
      'a prefix with escapes',
      'data-uri-image',
      'typescript',
      typescript('`data:\\x69mage\\x2fpng;base64,${encoded}`'),
      0,
    ],
  ]

describe('a fix is offered or refused', () => {
  for (const [situation, ruleId, language, text, fixes] of rows)
    it(`${situation} (${language})`, () => {
      const found = check(text, language).findings.filter((each) => each.ruleId === ruleId)
      assert.deepEqual(
        found.map((each) => each.fixes.length),
        [fixes],
      )
    })
})

const created = 'https://api-singapore.klingai.com/v1/videos/text2video'
const post = (path: string, body: string): string =>
  `import requests\nrequests.post("https://api-singapore.klingai.com/v1/videos/${path}", headers=h(), json={"model_name": "kling-v2-6", "prompt": "a", ${body}})\n`
const grown = (...steps: readonly string[]): string =>
  [
    'import requests',
    'body = {"model_name": "kling-v2-6", "prompt": "a"}',
    ...steps,
    `requests.post("${created}", headers=h(), json=body)`,
    '',
  ].join('\n')
const polled = (wait: string): string =>
  `import time, requests\ndef wait(id):\n    deadline = time.time() + 600\n    while time.time() < deadline:\n        data = requests.get(f"${created}/{id}", headers=h()).json()["data"]\n        if data["task_status"] in ("succeed", "failed"):\n            return data\n        ${wait}\n`
const polledInScript = (wait: string): string =>
  `async function wait(id: string) {\n  for (let i = 0; i < 100; i++) {\n    const { data } = await (await fetch(\`${created}/\${id}\`, { headers: h() })).json()\n    if (data.task_status === 'succeed' || data.task_status === 'failed') return data\n    ${wait}\n  }\n}\n`
const signed = (secret: string): string =>
  `import base64, jwt, requests, time\ndef token():\n    return jwt.encode({"iss": ak, "exp": int(time.time()) + 1800, "nbf": int(time.time()) - 5}, ${secret}, algorithm="HS256", headers={"alg": "HS256", "typ": "JWT"})\nrequests.post("${created}", headers={"Authorization": f"Bearer {token()}"}, json={"model_name": "kling-v2-6", "prompt": "a"})\n`

/** What each finding is, and what its fixes write. */
const written: readonly (readonly [situation: string, language: Language, text: string, ...found: string[]])[] = [
  [
    'a record where a list is due',
    'python',
    post('image2video', '"image": i, "static_mask": m, "dynamic_masks": {"mask": n, "trajectories": t}'),
    'mistyped-parameter error: review [ … ]',
    'unsupported-combination error: review ',
  ],
  [
    'a key in another style',
    'python',
    grown('body["aspectRatio"] = "16:9"'),
    'unknown-parameter warning: safe "aspect_ratio"',
  ],
  [
    'and the right key may be set too',
    'python',
    grown('body["aspectRatio"] = "16:9"', 'if wide:', '    body["aspect_ratio"] = "1:1"'),
    'unknown-parameter warning',
  ],
  [
    'and the right key is set instead',
    'python',
    grown('if wide:', '    body["aspect_ratio"] = "1:1"', 'else:', '    body["aspectRatio"] = "16:9"'),
    'unknown-parameter warning: safe "aspect_ratio"',
  ],
  [
    'and the right key is set first',
    'python',
    grown('body["aspect_ratio"] = "1:1"', 'body["aspectRatio"] = "16:9"'),
    'unknown-parameter warning: review ',
  ],
  [
    'a parameter with what it holds behind its name',
    'python',
    post('image2video', '"image": i, "image_tail_link": j'),
    'unknown-parameter warning: review "image_tail"',
  ],
  [
    'and with something else behind its name',
    'python',
    post('image2video', '"image": i, "image_tail_count": j'),
    'unknown-parameter info: review ',
  ],
  ['a short wait, in seconds', 'python', polled('time.sleep(0.1)'), 'unbounded-polling info: review 5'],
  ['a wait that is long enough', 'python', polled('time.sleep(5)')],
  [
    'a short wait, in milliseconds',
    'typescript',
    polledInScript('await new Promise((done) => setTimeout(done, 100))'),
    'unbounded-polling info: review 5000',
  ],
  [
    'a wait in milliseconds that is long enough',
    'typescript',
    polledInScript('await new Promise((done) => setTimeout(done, 5000))'),
  ],
  [
    'a secret decoded to bytes',
    'python',
    signed('base64.b64decode(KLING_SECRET_KEY)'),
    'wrong-jwt-algorithm warning: review KLING_SECRET_KEY',
  ],
  [
    'a secret decoded to a text',
    'python',
    signed('base64.b64decode(KLING_SECRET_KEY).decode()'),
    'wrong-jwt-algorithm warning: review KLING_SECRET_KEY',
  ],
  [
    'a secret decoded to a text of an encoding',
    'python',
    signed('base64.b64decode(KLING_SECRET_KEY).decode("utf-8")'),
    'wrong-jwt-algorithm warning: review KLING_SECRET_KEY',
  ],
  ['a secret as it is', 'python', signed('KLING_SECRET_KEY')],
  ['a secret as bytes', 'python', signed('KLING_SECRET_KEY.encode("utf-8")')],
]

describe('a fix writes', () => {
  for (const [situation, language, text, ...found] of written)
    it(`${situation} (${language})`, () => {
      const lines = check(text, language).findings.map(({ ruleId, level, fixes }) =>
        [
          `${ruleId} ${level}`,
          ...fixes.map(({ safety, edits }) => `${safety} ${edits.map(({ newText }) => newText).join(' … ')}`),
        ].join(': '),
      )
      assert.deepEqual(lines, found)
    })
})
