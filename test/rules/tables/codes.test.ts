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
    '5 warning likely: Kling has no code 1999.',
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
    '3 warning likely: Kling has no code 1999.',
  ],
]

const more: readonly Row[] = [
  [
    'a status that Kling never returns',
    answer('if r.status_code == 402:\n    raise RuntimeError("pay")'),
    '5 warning likely: Kling never sends HTTP 402: this code never runs.',
  ],
  ['a status that it returns', answer('if r.status_code == 429:\n    raise RuntimeError("busy")')],
  [
    'one of two statuses that it never returns',
    answer('if r.status_code in (402, 429):\n    raise RuntimeError("no")'),
    '5 info likely: Kling never sends HTTP 402.',
  ],
  [
    'a status that it never returns, or another',
    answer('if r.status_code == 402 or r.status_code == 429:\n    raise RuntimeError("no")'),
    '5 info likely: Kling never sends HTTP 402.',
  ],
  [
    'neither a status that it never returns nor another',
    answer('if r.status_code != 402 and r.status_code != 200:\n    raise RuntimeError("no")'),
    '5 info likely: Kling never sends HTTP 402.',
  ],
  [
    'a status that it never returns, and something else',
    answer('if r.status_code == 402 and answer["code"] != 0:\n    raise RuntimeError("pay")'),
    '5 warning likely: Kling never sends HTTP 402: this code never runs.',
  ],
  [
    'a code that does not exist, or one that does',
    answer('if answer["code"] == 1303 or answer["code"] == 1399:\n    raise RuntimeError("no")'),
    '5 warning likely: Kling has no code 1399.',
  ],
  ['a status that a proxy may return', answer('if r.status_code == 502:\n    raise RuntimeError("no")')],
  ['a status of no number', answer('if r.status_code == "busy":\n    raise RuntimeError("no")')],
  ['a code of no number', answer('if answer["code"] == "busy":\n    raise RuntimeError("no")')],
  ['a code of a fraction', answer('if answer["code"] == 13.5:\n    raise RuntimeError("no")')],
  ['a code of zero', answer('if answer["code"] == 0:\n    show(answer)')],
  ['a negative code', answer('if answer["code"] == -1:\n    raise RuntimeError("no")')],
  [
    'a code with neighbors',
    answer('if answer["code"] == 1399:\n    raise RuntimeError("no")'),
    '5 warning likely: Kling has no code 1399: this code never runs.',
  ],
  [
    'a code without neighbors',
    answer('if answer["code"] == 4001:\n    raise RuntimeError("no")'),
    '5 warning likely: Kling has no code 4001: this code never runs.',
  ],
  ['a quoted code that exists', answer('if answer["code"] == "1303":\n    raise RuntimeError("no")')],
  [
    'a quoted code that does not exist',
    answer('if answer["code"] == "1399":\n    raise RuntimeError("no")'),
    '5 warning likely: Kling has no code 1399: this code never runs.',
  ],
  [
    '200 by a name',
    `OK = 200\n${answer('if answer["code"] != OK:\n    raise RuntimeError("no")')}`,
    '1 warning likely: Success is code 0, not 200. | Compare with 0 (review): 200 → 0',
  ],
  [
    '999 beside 0 in another function',
    answer(
      'def first(answer):\n    return answer["code"] == 0\n\nif answer["code"] == 999:\n    raise RuntimeError("no")',
    ),
    '8 warning likely: Kling has no code 999: this code never runs.',
  ],
]
const named: readonly Row[] = [
  [
    'codes of Kling that do not exist',
    'KLING_CODES = [4001, 4002]\n',
    '1 info possible: Kling’s error table has no code 4001.',
    '1 info possible: Kling’s error table has no code 4002.',
  ],
  ['codes of Kling of which one exists', 'KLING_CODES = [4001, 1303]\n'],
  ['codes of something else', 'CODES = [4001, 4002]\n'],
  ['codes of Kling in a file with a gateway', 'import fal_client\nKLING_CODES = [4001, 4002]\n'],
  ['small numbers named after Kling', 'KLING_CODES = [401, 402]\n'],
  ['numbers named after Kling of which one is small', 'KLING_CODES = [4001, 402]\n'],
  ['words named after Kling', 'KLING_CODES = ["4001", "4002"]\n'],
  ['no codes', 'KLING_CODES = []\n'],
]

table('nonexistent-error-code', 'python', compared)
table('nonexistent-error-code', 'python', more, 'at its limits')
table('nonexistent-error-code', 'python', named, 'in lists')
table('nonexistent-error-code', 'typescript', inTypeScript)
