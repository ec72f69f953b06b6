import { everyRule, type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com'
const body = '{"model_name": "kling-v2-6", "prompt": prompt, "duration": "5"}'
const py = (before: string, base: string, more = '') =>
  `import requests\n${before}\ndef create(headers, prompt${more}):\n    requests.post(f"{${base}}/videos/text2video", headers=headers, json=${body})\n`
const inClass = (steps: string, path: string, sent = body) =>
  `import requests\n\nclass Client:\n    def __init__(self, base="${api}", model="kling-v2-6"):\n${steps.replace(/^/gm, '        ')}\n\n    def create(self, headers, prompt):\n        requests.post(f"${path}", headers=headers, json=${sent})\n`

/** A value that is replaced only if a test of it says so. */
const replaced: readonly Row[] = [
  [
    'a variable of the module, read in a function',
    py(`BASE = "${api}"\nif not BASE.endswith("/v1"):\n    BASE = BASE + "/v1"\n`, 'BASE'),
  ],
  [
    'a variable that has the ending',
    py(`BASE = "${api}/v1"\nif not BASE.endswith("/v1"):\n    BASE += "/v1"\n`, 'BASE'),
  ],
  [
    'a variable that is extended without a test',
    py(`BASE = "${api}/v1"\nBASE += "/v1"\n`, 'BASE'),
    'unknown-endpoint 6 error certain: Kling has no path `/v1/v1/videos/text2video`.',
  ],
  [
    'a variable that another function may replace',
    py(`BASE = "${api}"\ndef use_version():\n    global BASE\n    BASE = BASE + "/v1"\n`, 'BASE'),
    'unknown-endpoint 8 warning likely: Kling has no path `/videos/text2video`. | Call `/v1/videos/text2video` (review): videos → v1/videos',
  ],
  [
    'a parameter with the ending by default',
    py('', 'base', `, base="${api}/v1"`).replace(
      '):\n',
      '):\n    if not base.endswith("/v1"):\n        base += "/v1"\n',
    ),
  ],
  [
    'a field',
    inClass(
      'self.base = base\nif not self.base.endswith("/v1"):\n    self.base = self.base + "/v1"',
      '{self.base}/videos/text2video',
    ),
  ],
  [
    'a field that is shortened',
    inClass(
      'self.mode = "std"\nself.model = model + "-pro"\nif self.model.endswith("-pro"):\n    self.model = self.model[:-4]\n    self.mode = "pro"',
      `${api}/v1/videos/text2video`,
      '{"model_name": self.model, "mode": self.mode, "prompt": prompt}',
    ),
  ],
  [
    'a field that another test would replace',
    inClass(
      'self.model = model + "-pro"\nif base.endswith("-pro"):\n    self.model = self.model[:-4]',
      `${api}/v1/videos/text2video`,
      '{"model_name": self.model, "prompt": prompt}',
    ),
    'unknown-model 5 warning possible: `kling-v2-6-pro` is not a Kling model.',
  ],
]

const build = (image: string) =>
  `import requests\n\ndef build(kind, prompt, image):\n    if kind == "image":\n        return "image2video", {"model_name": "kling-v2-6", "prompt": prompt${image}}\n    return "text2video", {"model_name": "kling-v2-6", "prompt": prompt, "aspect_ratio": "16:9"}\n\ndef send(headers, kind, prompt, image):\n    path, body = build(kind, prompt, image)\n    requests.post(f"${api}/v1/videos/{path}", headers=headers, json=body)\n`

/** What a function returns by a test belongs together. */
const returned: readonly Row[] = [
  ['a path with its body', build(', "image": image')],
  [
    'a path with the body of another',
    build(''),
    'missing-parameter 5 error certain: `image` is missing. | Add `image` (review): ∅ → , "image": "<image>"',
  ],
  [
    'a path with a key of another',
    build(', "image": image, "aspect_ratio": "16:9"'),
    'unknown-parameter 5 info possible: `aspect_ratio` is not documented for image2video. | Remove `aspect_ratio` (review): , "aspect_ratio": "16:9" → ∅',
  ],
  ['for the only caller', `${build(', "image": image, "mode": "fast"')}\nsend({}, "text", "A fox.", None)\n`],
]

const client = (members: string, call: string, before = '') =>
  `const api = '${api}'\nconst post = (path, body) => fetch(api + path, { method: 'POST', body: JSON.stringify(body) })\n${before}${members}\n${call}\n`
const opts = "{ model_name: 'kling-v2-6', ...opts }"

/** Functions of objects are called with what their callers pass. */
const members: readonly Row[] = [
  [
    'of a literal',
    client(
      `const kling = { textToVideo(opts) { return post('/v1/videos/text2video', ${opts}) } }`,
      "kling.textToVideo({ prompt: 'A fox.', aspect_ratio: '4:3' })",
    ),
    'invalid-value 4 error certain: `aspect_ratio` cannot be "4:3". | Replace "4:3" with "1:1" (review): \'4:3\' → \'1:1\' | Replace "4:3" with "16:9" (review): \'4:3\' → \'16:9\' | Replace "4:3" with "9:16" (review): \'4:3\' → \'9:16\'',
  ],
  [
    'of what a function returns',
    client(
      `function connect() {\n  const textToVideo = (opts) => post('/v1/videos/text2video', ${opts})\n  return { textToVideo }\n}\nconst kling = connect()`,
      "kling.textToVideo({ prompt: 'A fox.', aspect_ratio: '4:3' })",
    ),
    'invalid-value 8 error certain: `aspect_ratio` cannot be "4:3". | Replace "4:3" with "1:1" (review): \'4:3\' → \'1:1\' | Replace "4:3" with "16:9" (review): \'4:3\' → \'16:9\' | Replace "4:3" with "9:16" (review): \'4:3\' → \'9:16\'',
  ],
  [
    'of an object in an object',
    client(
      `const kling = { videos: { create: (opts) => post('/v1/videos/text2video', ${opts}) } }`,
      "kling.videos.create({ prompt: 'A fox.', aspect_ratio: '4:3' })",
    ),
    'invalid-value 4 error certain: `aspect_ratio` cannot be "4:3". | Replace "4:3" with "1:1" (review): \'4:3\' → \'1:1\' | Replace "4:3" with "16:9" (review): \'4:3\' → \'16:9\' | Replace "4:3" with "9:16" (review): \'4:3\' → \'9:16\'',
  ],
  [
    'with a right value',
    client(
      `const kling = { textToVideo(opts) { return post('/v1/videos/text2video', ${opts}) } }`,
      "kling.textToVideo({ prompt: 'A fox.', aspect_ratio: '16:9' })",
    ),
  ],
  [
    'that may be another one',
    client(
      `const kling = { textToVideo(opts) { return post('/v1/videos/text2video', ${opts}) }, ...others }`,
      "kling.textToVideo({ prompt: 'A fox.', aspect_ratio: '4:3' })",
    ),
  ],
  [
    'of an object that is assigned twice',
    client(
      `let kling = { textToVideo(opts) { return post('/v1/videos/text2video', ${opts}) } }\nkling = other`,
      "kling.textToVideo({ prompt: 'A fox.', aspect_ratio: '4:3' })",
    ),
  ],
]

table(everyRule, 'python', replaced, 'of replaced values')
table(everyRule, 'python', returned, 'of returned values')
table(everyRule, 'javascript', members, 'of functions of objects')
