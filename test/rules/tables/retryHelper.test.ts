import { type Row, table } from '../table'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const send = `requests.post("${url}", headers=headers, json=body)`
const indented = (steps: string) => steps.replaceAll('\n', '\n    ')
const inFunction = (steps: string, head = 'def create(body, headers):') =>
  `import time\nimport requests\n\n${head}\n    ${indented(steps)}\n`
const inLoop = (steps: string, before = '', after = 'raise RuntimeError("refused")') =>
  inFunction(`${before}for attempt in range(5):\n    ${indented(steps)}\n${after}`)
const busy = 'if response.status_code == 429:\n    time.sleep(2 ** attempt)\n    continue'
const read = 'return response.json()'

/** The helper replaces the branch only if the branch, and the loop around it, have no other purpose. */
const branches: readonly Row[] = [
  [
    'a test for the first attempt',
    inLoop(`response = ${send}\n${busy.replace(':', ' and attempt == 0:')}\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a test within two others',
    inLoop(`response = ${send}\n${busy.replace(':', ' and attempt < 4 and attempt >= 0:')}\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429 and attempt < 4 and attempt >= 0: time.sleep(2 ** attempt) continue → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'a branch that may give up and may wait',
    inLoop(
      `response = ${send}\nif response.status_code == 429:\n    if attempt < 4:\n        time.sleep(2 ** attempt)\n    else:\n        raise RuntimeError("busy")\n    continue\n${read}`,
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: if attempt < 4: time.sleep(2 ** attempt) else: raise RuntimeError("busy") continue → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'a branch that may do something else',
    inLoop(
      `response = ${send}\nif response.status_code == 429:\n    if attempt < 4:\n        time.sleep(2 ** attempt)\n    else:\n        tell("busy")\n    continue\n${read}`,
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a variable and a field in one assignment',
    inLoop(
      `response = ${send}\nif response.status_code == 429:\n    wait = self.wait = 2 ** attempt\n    time.sleep(wait)\n    continue\n${read}`,
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a call of something that logs',
    inLoop(
      `response = ${send}\nif response.status_code == 429:\n    logger.bind(attempt=attempt).info("busy")\n    time.sleep(2 ** attempt)\n    continue\n${read}`,
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: logger.bind(attempt=attempt).info("busy") time.sleep(2 ** attempt) continue → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'a field that is read',
    inLoop(
      `response = ${send}\nif response.status_code == 429:\n    self.busy\n    time.sleep(2 ** attempt)\n    continue\n${read}`,
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a request before the loop, and again in it',
    inFunction(
      `response = ${send}\nfor attempt in range(5):\n    if response.status_code != 429:\n        break\n    time.sleep(2 ** attempt)\n    response = ${send}\n${read}`,
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`.',
  ],
  [
    'a request in a function of its own',
    `import time\nimport requests\n\ndef send(body, headers):\n    return ${send}\n\ndef create(body, headers):\n    for attempt in range(5):\n        response = send(body, headers)\n        ${busy.replaceAll('\n', '\n        ')}\n        ${read}\n    raise RuntimeError("refused")\n`,
    '10 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
]

/** What else reads the response. */
const responses: readonly Row[] = [
  [
    'a declared variable',
    inLoop(`response: requests.Response = ${send}\n${busy}\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'two variables',
    inLoop(`response = last = ${send}\n${busy}\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a field',
    inLoop(`self.response = ${send}\n${busy.replace('response', 'self.response')}\nreturn self.response.json()`),
  ],
  [
    'a check of something else',
    inLoop(`response = ${send}\n${busy}\nif response.history:\n    raise RuntimeError("moved")\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a check with an else',
    inLoop(`response = ${send}\n${busy}\nif response.ok:\n    pass\nelse:\n    raise RuntimeError("refused")\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a check with an alternative',
    inLoop(
      `response = ${send}\n${busy}\nif not response.ok:\n    raise RuntimeError("refused")\nelse:\n    count()\n${read}`,
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a status in what is raised',
    inLoop(`response = ${send}\n${busy}\nif failed:\n    raise RuntimeError(response.status_code)\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a check that returns',
    inLoop(`response = ${send}\n${busy}\nif not response.ok:\n    return None\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a check that raises again',
    inLoop(`response = ${send}\n${busy}\nif not response.ok:\n    raise\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a check that raises a variable',
    inLoop(`response = ${send}\n${busy}\nif not response.ok:\n    raise refused\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a check that logs and counts',
    inLoop(
      `response = ${send}\n${busy}\nif not response.ok:\n    logger.error("refused")\n    count()\n    raise RuntimeError("refused")\n${read}`,
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a check that keeps the text',
    inLoop(
      `response = ${send}\n${busy}\nif not response.ok:\n    text = response.text\n    raise RuntimeError(text)\n${read}`,
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a body and a header',
    inLoop(`response = ${send}\n${busy}\nlimit = response.headers.get("x")\nreturn response.json(), limit`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'the method that reads the body, not called',
    inLoop(`response = ${send}\n${busy}\nreturn response.json`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'two readings of the body',
    inLoop(`response = ${send}\n${busy}\nprint(response.json())\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; ∅ → ∅; .json() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'the method that raises, in a condition',
    inLoop(`response = ${send}\n${busy}\nif response.raise_for_status():\n    pass\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'another request in the same variable',
    inLoop(`response = ${send}\n${busy}\nresponse = requests.get(f"{url}/1", headers=headers)\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'the body at once',
    inFunction(
      `for attempt in range(5):\n    try:\n        return ${send}.json()\n    except requests.HTTPError as error:\n        if error.response.status_code == 429:\n            time.sleep(2 ** attempt)\n            continue\n        raise`,
    ),
    '9 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and error.response.json().get("code") in (1302, 1303)',
  ],
]

/** What the loop has besides the branch. */
const loops: readonly Row[] = [
  [
    'a number of something else before',
    inLoop(`response = ${send}\n${busy}\n${read}`, 'size = 3\n'),
    '8 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'a number before that the body reads too',
    inLoop(
      `response = ${send}\nif response.status_code == 429:\n    time.sleep(delay)\n    delay *= 2\n    continue\nprint(delay)\n${read}`,
      'delay = 1\n',
    ),
    '8 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a counter at the end of the body',
    inFunction(
      `attempt = 0\nwhile attempt < 5:\n    attempt += 1\n    response = ${send}\n    if response.status_code == 429:\n        time.sleep(2 ** attempt)\n        continue\n    ${read}\nraise RuntimeError("refused")`,
    ),
    '9 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; attempt = 0 → ∅; while attempt < 5: → ∅; attempt += 1 → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'a counter that something else resets',
    inFunction(
      `attempt = 0\nwhile attempt < 5:\n    attempt += 1\n    response = ${send}\n    if response.status_code == 429:\n        time.sleep(2 ** attempt)\n        continue\n    attempt = 0\n    ${read}\nraise RuntimeError("refused")`,
    ),
    '9 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; while attempt < 5: → ∅; ∅ → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; ∅ → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'a target that the body reads',
    inLoop(`response = ${send}\n${busy}\nprint(attempt)\n${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'two targets of which the body reads one',
    inFunction(
      `for attempt, name in enumerate(names):\n    response = ${send}\n    ${indented(busy)}\n    print(name)\n    ${read}\nraise RuntimeError("refused")`,
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a branch inside another',
    inLoop(`response = ${send}\nif patient:\n    ${indented(busy)}\n${read}`),
    '8 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a return and a log after it',
    inLoop(`response = ${send}\n${busy}\n${read}`, '', 'print("refused")\nreturn None'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; ∅ → ∅; .json() → ∅; print("refused") → ∅; return None → ∅',
  ],
  [
    'an assignment after it',
    inLoop(`response = ${send}\n${busy}\n${read}`, '', 'failed = True\nreturn failed'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'two outcomes',
    inLoop(`response = ${send}\n${busy}\nif plain:\n    ${read}\nelse:\n    return response.json()["data"]`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; ∅ → ∅; ∅ → ∅; .json() → ∅; ∅ → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'one outcome of two',
    inLoop(`response = ${send}\n${busy}\nif plain:\n    ${read}`),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
]

table('blind-retry', 'python', branches, 'in a branch')
table('blind-retry', 'python', responses, 'with its response')
table('blind-retry', 'python', loops, 'with its loop')
