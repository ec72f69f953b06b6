import { type Row, table } from '../table'

const answer = (code: string) =>
  `import requests\n\nr = requests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=headers, json={"model_name": "kling-v3", "prompt": "a"})\nanswer = r.json()\n${code}\n`
const script = (code: string) =>
  `const r = await fetch('https://api-singapore.klingai.com/v1/videos/text2video', { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v3', prompt: 'a' }) })\nconst answer = await r.json()\n${code}\n`

const compared: readonly Row[] = [
  [
    '200 alone',
    answer('if answer["code"] != 200:\n    raise RuntimeError(answer["message"])'),
    '5 warning likely: Success is code 0, not 200. | Compare with 0 (review): 200 → 0',
  ],
  ['200 beside 0', answer('if answer["code"] not in (0, 200):\n    raise RuntimeError(answer["message"])')],
  [
    '999 beside 0',
    answer('if answer["code"] != 0 and answer["code"] != 999:\n    raise RuntimeError(answer["message"])'),
  ],
  [
    '1999 beside 0',
    answer('if answer["code"] != 0 and answer["code"] != 1999:\n    raise RuntimeError(answer["message"])'),
    '5 warning likely: Kling has no code 1999: this code never runs.',
  ],
  [
    '1000 beside 0',
    answer('if answer["code"] != 0 and answer["code"] != 1000:\n    raise RuntimeError(answer["message"])'),
  ],
]
const inTypeScript: readonly Row[] = [
  [
    '200 alone',
    script('if (answer.code !== 200) throw new Error(answer.message)'),
    '3 warning likely: Success is code 0, not 200. | Compare with 0 (review): 200 → 0',
  ],
  ['200 beside 0', script('if (answer.code !== 0 && answer.code !== 200) throw new Error(answer.message)')],
  [
    '1999 beside 0',
    script('if (answer.code !== 0 && answer.code !== 1999) throw new Error(answer.message)'),
    '3 warning likely: Kling has no code 1999: this code never runs.',
  ],
]

table('nonexistent-error-code', 'python', compared)
table('nonexistent-error-code', 'typescript', inTypeScript)
