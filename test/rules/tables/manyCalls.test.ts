import { type Row, table } from '../table'

const many = Array.from({ length: 40 }, (_, index) => index)

/** A script that calls its own function often, and the wrong call after these. */
const inPython: readonly Row[] = [
  [
    'the last of many calls',
    `import requests

def call(path, body):
    return requests.post("https://api-singapore.klingai.com" + path, headers=H, json=body, timeout=30)

${many.map((index) => `call("/v1/videos/text2video", {"model_name": "kling-v3", "prompt": "${index}"})\n`).join('')}
call("/v1/videos/text2video", {"model_name": "kling-v3", "prompt": "a", "aspectRatio": "16:9"})
call("/image-to-video/kling-3.0", {"prompt": "a", "image": "https://a.b/c.png"})
`,
    'unknown-parameter 47 warning certain: text2video has no parameter `aspectRatio`. | Rename `aspectRatio` to `aspect_ratio` (safe): "aspectRatio" → "aspect_ratio"',
    'misplaced-parameter 48 warning certain: `prompt` belongs in an item of `contents` with the type "prompt".',
    'misplaced-parameter 48 warning certain: `image` belongs in an item of `contents` with the type "first_frame".',
  ],
]

const inTypeScript: readonly Row[] = [
  [
    'the last of many calls',
    `const call = (path: string, body: object) =>
  fetch('https://api-singapore.klingai.com' + path, { method: 'POST', headers, body: JSON.stringify(body) })

${many.map((index) => `await call('/v1/videos/text2video', { model_name: 'kling-v3', prompt: '${index}' })\n`).join('')}
await call('/v1/videos/text2video', { model_name: 'kling-v3', prompt: 'a', aspectRatio: '16:9' })
`,
    'unknown-parameter 45 warning certain: text2video has no parameter `aspectRatio`. | Rename `aspectRatio` to `aspect_ratio` (safe): aspectRatio → aspect_ratio',
  ],
]

table('every rule', 'python', inPython, 'of many calls')
table('every rule', 'typescript', inTypeScript, 'of many calls')
