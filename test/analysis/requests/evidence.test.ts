import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import type { Language } from '../../../src/syntax'
import { approvedToo } from '../approved'

/** Whom the only (or first) request with a body is for, and how certain that is. */
function verdictOf(text: string, language: Language): string {
  const { requests } = openDocument(language).check(text).meaning
  const request = requests.find(({ body }) => body !== null)
  if (!request) return 'no request'
  const paths = request.endpoints.map(({ path }) => path).join(' or ')
  const { verdict, confidence, gateway } = request.evidence
  return [verdict, confidence, gateway, paths].filter((part) => part !== null && part !== '').join(' ')
}

const body = '{"model_name": "kling-v3", "prompt": "A fox", "duration": "5"}'
const text2video = '/v1/videos/text2video'

const rows: readonly (readonly [situation: string, language: Language, code: string, verdict: string])[] = [
  [
    'the official host',
    'python',
    `import requests\nrequests.post("https://api-singapore.klingai.com${text2video}", json=${body})`,
    'official certain /v1/videos/text2video',
  ],
  [
    'the old host',
    'python',
    `import requests\nrequests.post("https://api.klingai.com${text2video}", json=${body})`,
    'official certain /v1/videos/text2video',
  ],
  [
    'a trailing slash',
    'python',
    `import requests\nrequests.post("https://api.klingai.com${text2video}/", json=${body})`,
    'official certain /v1/videos/text2video',
  ],
  [
    'a path with a Kling model',
    'python',
    `def f(client):\n    client.post("${text2video}", json=${body})`,
    'official likely /v1/videos/text2video',
  ],
  [
    'a path alone',
    'python',
    `def f(client, p):\n    client.post("${text2video}", json={"prompt": p})`,
    'unknown possible /v1/videos/text2video',
  ],
  [
    'the same path in a file with official keys',
    'python',
    `import os\nAK = os.environ["KLING_ACCESS_KEY"]\ndef f(client, p):\n    client.post("${text2video}", json={"prompt": p})`,
    'official likely /v1/videos/text2video',
  ],
  [
    'the same path next to a setting with official keys',
    'typescript',
    `export const f = (client: Client, prompt: string) => client.post('${text2video}', { prompt })\nexport const ready = Boolean(settings.klingAccessKey)`,
    'official likely /v1/videos/text2video',
  ],
  [
    'an unknown URL that also gets a Kling model',
    'python',
    `from app import settings, http\ndef one(p):\n    http.post(f"{settings.base}${text2video}", json={"prompt": p})\ndef two(p):\n    http.post(f"{settings.base}/v1/videos/image2video", json={"model_name": "kling-v3", "image": p})`,
    'official likely /v1/videos/text2video',
  ],
  [
    'an unknown URL, and another that gets a Kling model',
    'python',
    `from app import settings, http\ndef one(p):\n    http.post(f"{settings.base}${text2video}", json={"prompt": p})\ndef two(p):\n    http.post(f"{settings.kling}/v1/videos/image2video", json={"model_name": "kling-v3", "image": p})`,
    'unknown possible /v1/videos/text2video',
  ],
  [
    'a path below a relay',
    'python',
    `def f(client):\n    client.post("/kling${text2video}", json=${body})`,
    'gateway certain new-api /v1/videos/text2video',
  ],
  [
    'another host',
    'python',
    `import requests\nrequests.post("https://relay.example.com${text2video}", json=${body})`,
    'unknown certain /v1/videos/text2video',
  ],
  [
    'fal',
    'python',
    'import requests\nrequests.post("https://queue.fal.run/fal-ai/kling-video/v3/pro/text-to-video", json={"prompt": "A fox", "duration": 5})',
    'gateway certain fal',
  ],
  [
    'a base URL of a client',
    'typescript',
    `import axios from 'axios'\nconst api = axios.create({ baseURL: 'https://api-beijing.klingai.com' })\napi.post('${text2video}', ${body})`,
    'official certain /v1/videos/text2video',
  ],
  [
    'a wrapper that gets the path',
    'typescript',
    `class C {\n  post(path: string, json: object) { return fetch('https://api.klingai.com' + path, { method: 'POST', body: JSON.stringify(json) }) }\n  create() { return this.post('${text2video}', ${body}) }\n}`,
    'official certain /v1/videos/text2video',
  ],
  [
    'a path with the model in it',
    'typescript',
    "fetch('https://api-singapore.klingai.com/text-to-video/kling-3.0', { method: 'POST', body: JSON.stringify({ prompt: 'A fox' }) })",
    'official certain /text-to-video/kling-3.0',
  ],
  [
    'Kling next to another vendor, sent to Kling',
    'javascript',
    `fetch('https://api.klingai.com${text2video}', { method: 'POST', body: JSON.stringify(${body}) })\nfetch('https://fal.run/fal-ai/kling-video', { method: 'POST' })`,
    'official certain /v1/videos/text2video',
  ],
  [
    'JSON with its URL',
    'json',
    `{"url": "https://api.klingai.com${text2video}", "body": ${body}}`,
    'official certain /v1/videos/text2video',
  ],
  [
    'JSON that mentions a gateway',
    'json',
    `{"url": "https://api.piapi.ai/api/v1/task", "body": ${body}}`,
    'gateway certain piapi',
  ],
  [
    'a body that is only returned',
    'python',
    `URL = "https://api.klingai.com"\ndef build(p):\n    return {"model_name": "kling-v1-6", "image": p, "image_tail": p}`,
    'official likely /v1/videos/image2video',
  ],
  [
    'a host of the API or another',
    'python',
    `import requests\nrequests.post(("https://api.klingai.com" if x else "https://a.example.com") + "${text2video}", json=${body})`,
    `unknown possible ${text2video}`,
  ],
  [
    'a host of the API unless an environment variable sets another',
    'python',
    `import os, requests\nrequests.post(os.environ.get("KLING_URL", "https://api.klingai.com") + "${text2video}", json=${body})`,
    `official certain ${text2video}`,
  ],
  [
    "a path of the API with a gateway's key",
    'python',
    `def f(client):\n    client.post("${text2video}", json={"model_name": "kling-v3", "prompt": "A fox", "webhook_config": {}})`,
    'unknown likely /v1/videos/text2video',
  ],
  [
    'a path below a prefix named after Kling',
    'python',
    `import os\nAK = os.environ["KLING_ACCESS_KEY"]\ndef f(client):\n    client.post("/my-kling${text2video}", json={"prompt": "A fox"})`,
    'unknown likely /v1/videos/text2video',
  ],
  [
    'a path of a development proxy',
    'typescript',
    `export const key = process.env.KLING_ACCESS_KEY\nexport const f = () => fetch('/klingai${text2video}', { method: 'POST', body: JSON.stringify({ prompt: 'A fox' }) })`,
    'official likely /v1/videos/text2video',
  ],
  [
    "a call of Kling's provider in the AI SDK",
    'typescript',
    `import { klingai } from '@ai-sdk/klingai'\nimport { generateVideo } from 'ai'\ngenerateVideo({ model: klingai.video('kling-v2.6-t2v'), prompt: 'A fox' })`,
    'official certain /v1/videos/text2video',
  ],
  [
    'a body that is written to a database',
    'python',
    `URL = "https://api.klingai.com"\ndef store(db, p):\n    db.insert({"model_name": "kling-v1-6", "image": p, "image_tail": p})`,
    'no request',
  ],
]

describe('whom a request is for', () => {
  for (const [situation, language, code, verdict] of rows)
    it(situation, () => assert.equal(verdictOf(code, language), verdict))
})

approvedToo('whom a request is for', rows)
