import { type Row, table } from '../table'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const send = `requests.post("${url}", headers=headers, json=body)`
const inFunction = (steps: string, head = 'def create(body, headers):') =>
  `import time\nimport requests\n\n${head}\n    ${steps.replaceAll('\n', '\n    ')}\n`
const loop = (
  branch: string,
  more = 'response.raise_for_status()\nreturn response.json()',
  head = 'for attempt in range(5):',
  after = 'raise RuntimeError("refused")',
  first = '',
) =>
  inFunction(
    `${first}${head}\n    response = ${send}\n    ${branch.replaceAll('\n', '\n    ')}\n    ${more.replaceAll('\n', '\n    ')}\n${after}`,
  )
const busy = 'if response.status_code == 429:\n    time.sleep(2 ** attempt)\n    continue'

const python: readonly Row[] = [
  [
    'attempts in a loop',
    loop(busy),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'with a log',
    loop('if response.status_code == 429:\n    logger.info("busy")\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: logger.info("busy") time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'with a print',
    loop('if response.status_code == 429:\n    print("busy")\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: print("busy") time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'with another call',
    loop('if response.status_code == 429:\n    tell("busy")\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'with a variable',
    loop('if response.status_code == 429:\n    wait = 2 ** attempt\n    time.sleep(wait)\n    continue'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: wait = 2 ** attempt time.sleep(wait) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'with a field',
    loop('if response.status_code == 429:\n    self.wait = 2 ** attempt\n    time.sleep(self.wait)\n    continue'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'with a variable that is read later',
    loop(
      'if response.status_code == 429:\n    wait = 2 ** attempt\n    time.sleep(wait)\n    continue',
      'print(wait)\nreturn response.json()',
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'that gives up in the branch',
    loop(
      'if response.status_code == 429:\n    if attempt == 4:\n        raise RuntimeError("busy")\n    time.sleep(2 ** attempt)\n    continue',
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: if attempt == 4: raise RuntimeError("busy") time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'that returns in the branch',
    loop(
      'if response.status_code == 429:\n    if attempt == 4:\n        return None\n    time.sleep(2 ** attempt)\n    continue',
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  ['that throws in the branch', loop('if response.status_code == 429:\n    raise RuntimeError("busy")')],
  [
    'with an else',
    loop('if response.status_code == 429:\n    time.sleep(2 ** attempt)\n    continue\nelse:\n    check(response)'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'with a counter in the test',
    loop('if response.status_code == 429 and attempt < 4:\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429 and attempt < 4: time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'with a counter before the status',
    loop('if attempt < 4 and response.status_code == 429:\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if attempt < 4 and response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'with another test',
    loop('if response.status_code == 429 and patient:\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'or another test',
    loop('if response.status_code == 429 or again:\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'not another status',
    loop('if not response.status_code != 429:\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`.',
  ],
  [
    'of two statuses',
    loop('if response.status_code in (429, 503):\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code in (429, 503): time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'of one in a list',
    loop('if response.status_code in [429]:\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code in [429]: time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  ['of server errors', loop('if response.status_code >= 500:\n    time.sleep(2 ** attempt)\n    continue')],
  ['of a server error', loop('if response.status_code == 503:\n    time.sleep(2 ** attempt)\n    continue')],
  [
    'of a server error with an unclear result',
    loop('if response.status_code == 504:\n    time.sleep(2 ** attempt)\n    continue'),
  ],
  [
    'of any error',
    loop('if not response.ok:\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning likely: This retries on every HTTP error without reading `code`. | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if not response.ok: time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  ['of a code', loop('if response.json()["code"] == 1303:\n    time.sleep(2 ** attempt)\n    continue')],
  [
    'of a code that stays',
    loop('if response.json()["code"] == 1102:\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning certain: Code 1102 is retried, but is permanent. | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.json()["code"] == 1102: time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  ['of codes', loop('if response.json()["code"] in (1302, 1303):\n    time.sleep(2 ** attempt)\n    continue')],
  [
    'of codes of which one stays',
    loop('if response.json()["code"] in (1302, 1102):\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning certain: Code 1102 is retried, but is permanent. | Remove 1102 from the list (review): (1302, 1102) → (1302,) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.json()["code"] in (1302, 1102): time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'of codes of which one stays, in a list',
    loop('if response.json()["code"] in [1302, 1102]:\n    time.sleep(2 ** attempt)\n    continue'),
    '7 warning certain: Code 1102 is retried, but is permanent. | Remove 1102 from the list (review): , 1102 → ∅ | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.json()["code"] in [1302, 1102]: time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'of a code and a status',
    loop(
      'if response.status_code == 429 and response.json()["code"] == 1303:\n    time.sleep(2 ** attempt)\n    continue',
    ),
  ],
  [
    'with a constant wait',
    loop('if response.json()["code"] == 1303:\n    time.sleep(5)\n    continue'),
    '7 info likely: All retries wait the same time. | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.json()["code"] == 1303: time.sleep(5) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'without an end',
    loop('if response.json()["code"] == 1303:\n    time.sleep(5)\n    continue', undefined, 'while True:'),
    '7 warning likely: This retries without a limit. | Retry with a helper that backs off (review): ∅ → 125 lines; while True: → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.json()["code"] == 1303: time.sleep(5) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'in a while loop that counts',
    loop(
      'if response.status_code == 429:\n    attempt += 1\n    time.sleep(2)\n    continue',
      undefined,
      'while attempt < 5:',
      undefined,
      'attempt = 0\n',
    ),
    '8 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; attempt = 0 → ∅; while attempt < 5: → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: attempt += 1 time.sleep(2) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'in a while loop whose counter is read',
    loop(
      'if response.status_code == 429:\n    attempt += 1\n    time.sleep(2)\n    continue',
      'return attempt, response.json()',
      'while attempt < 5:',
      undefined,
      'attempt = 0\n',
    ),
    '8 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'with a delay that grows',
    loop(
      'if response.status_code == 429:\n    time.sleep(delay)\n    delay *= 2\n    continue',
      undefined,
      undefined,
      undefined,
      'delay = 1\n',
    ),
    '8 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; delay = 1 → ∅; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(delay) delay *= 2 continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'with a delay that a function gives',
    loop(
      'if response.status_code == 429:\n    time.sleep(delay)\n    delay *= 2\n    continue',
      undefined,
      undefined,
      undefined,
      'delay = first()\n',
    ),
    '8 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(delay) delay *= 2 continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'the response is used itself',
    loop(busy, 'print(response.headers)\nreturn response.json()'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'the response is handed on',
    loop(busy, 'return response'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'the status is checked',
    loop(busy, 'if not response.ok:\n    raise RuntimeError(response.text)\nreturn response.json()'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; if not response.ok: raise RuntimeError(response.text) → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'the status is checked with another error',
    loop(busy, 'if not response.ok:\n    raise KlingError(response)\nreturn response.json()'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'the status is checked and logged',
    loop(
      busy,
      'if not response.ok:\n    logger.error("refused")\n    raise RuntimeError(response.text)\nreturn response.json()',
    ),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; if not response.ok: logger.error("refused") raise RuntimeError(response.text) → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'the status is checked with more',
    loop(busy, 'if not response.ok and strict:\n    raise RuntimeError(response.text)\nreturn response.json()'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'the loop goes on for another reason',
    loop(busy, 'if again:\n    continue\nreturn response.json()'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'the loop ends for another reason',
    loop(busy, 'if done:\n    break\nreturn response.json()'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'the loop has an else',
    loop(busy, undefined, undefined, 'else:\n    raise RuntimeError("refused")'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'something follows the loop',
    loop(busy, undefined, undefined, 'clean()\nraise RuntimeError("refused")'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a log follows the loop',
    loop(busy, undefined, undefined, 'logger.error("refused")\nraise RuntimeError("refused")'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; logger.error("refused") → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'nothing follows the loop',
    loop(busy, undefined, undefined, 'pass'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅',
  ],
  [
    'the body of the loop does not end',
    loop(busy, 'result = response.json()', undefined, 'return result'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a name inside is one outside',
    loop(busy, 'result = response.json()\nreturn result', undefined, undefined, 'result = None\n'),
    '8 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; ∅ → ∅; .json() → ∅; ∅ → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'the same function again',
    inFunction(
      `response = ${send}\nif response.status_code == 429:\n    time.sleep(2)\n    return create(body, headers)\nreturn response.json()`,
    ),
    '6 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2) return create(body, headers) → ∅; .json() → ∅',
  ],
  [
    'another function instead',
    inFunction(
      `response = ${send}\nif response.status_code == 429:\n    time.sleep(2)\n    return later(body, headers)\nreturn response.json()`,
    ),
  ],
  [
    'once more',
    inFunction(
      `response = ${send}\nif response.status_code == 429:\n    time.sleep(2)\n    response = ${send}\nreturn response.json()`,
    ),
    '6 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2) response = requests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=headers, json=body) → ∅; .json() → ∅',
  ],
  [
    'the name of the helper is taken',
    `def with_backoff():\n    pass\n${loop(busy)}`,
    '9 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'a client of httpx',
    loop(busy).replaceAll('requests', 'httpx'),
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303)',
  ],
  [
    'an async client of httpx',
    inFunction(
      `async with httpx.AsyncClient() as client:\n    for attempt in range(5):\n        response = await client.post("${url}", headers=headers, json=body)\n        if response.status_code == 429:\n            await asyncio.sleep(2 ** attempt)\n            continue\n        response.raise_for_status()\n        return response.json()\n    raise RuntimeError("refused")`,
      'async def create(body, headers):',
    ).replace('import requests', 'import asyncio\nimport httpx'),
    '9 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 67 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_async_backoff(lambda:; ∅ → ); if response.status_code == 429: await asyncio.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'a session',
    loop(busy)
      .replace('requests.post', 'session.post')
      .replace('def create', 'session = requests.Session()\n\ndef create'),
    '9 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → and response.json().get("code") in (1302, 1303) | Retry with a helper that backs off (review): ∅ → 125 lines; for attempt in range(5): → ∅; ∅ → ∅; ∅ → with_backoff()(lambda:; ∅ → )(); if response.status_code == 429: time.sleep(2 ** attempt) continue → ∅; response.raise_for_status() → ∅; ∅ → ∅; .json() → ∅; raise RuntimeError("refused") → ∅',
  ],
  [
    'a code that gives up',
    inFunction(
      `response = ${send}\nanswer = response.json()\nif answer["code"] == 1303:\n    raise RuntimeError("busy")\nreturn answer`,
    ),
  ],
  [
    'a list of codes to repeat',
    `RETRYABLE = [1302, 1303, 1102]\nKEY = "KLING_ACCESS_KEY"\n`,
    '1 warning likely: Code 1102 is retried, but is permanent. | Remove 1102 from the list (review): , 1102 → ∅',
  ],
  [
    'a list of codes to give up',
    `FATAL_CODES = [1101, 1102, 1303]\nKEY = "KLING_ACCESS_KEY"\n`,
    '1 warning likely: Code 1303 is temporary, but is not retried. | Remove 1303 from the list (review): , 1303 → ∅',
  ],
  ['a list of two permanent codes', `RETRYABLE = [1101, 1102]\nKEY = "KLING_ACCESS_KEY"\n`],
  ['a list with one known code', `RETRYABLE = [1102, 9999]\nKEY = "KLING_ACCESS_KEY"\n`],
  ['a list of codes without a meaning', `CODES = [1302, 1303, 1102]\nKEY = "KLING_ACCESS_KEY"\n`],
  [
    'a list of codes next to a gateway',
    `import fal_client\nRETRYABLE = [1302, 1303, 1102]\nKEY = "KLING_ACCESS_KEY"\n`,
  ],
  ['a list of codes without Kling', `RETRYABLE = [1302, 1303, 1102]\n`],
]

const ts = (steps: string) =>
  `export async function create(body: object) {\n  for (let attempt = 0; attempt < 5; attempt++) {\n    const response = await fetch('${url}', { method: 'POST', headers, body: JSON.stringify(body) })\n    ${steps.replaceAll('\n', '\n    ')}\n  }\n  throw new Error('refused')\n}\n`
const wait = 'await new Promise((resolve) => setTimeout(resolve, 1000 * attempt))'
const typescript: readonly Row[] = [
  [
    'attempts in a loop',
    ts(`if (response.status === 429) {\n  ${wait}\n  continue\n}\nreturn await response.json()`),
    "4 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → && [1302, 1303].includes((await response.clone().json()).code) | Retry with a helper that backs off (review): ∅ → 137 lines; for (let attempt = 0; attempt < 5; attempt++) { → ∅; ∅ → ∅; ∅ → withBackoff(() =>; ∅ → ); if (response.status === 429) { await new Promise((resolve) => setTimeout(resolve, 1000 * attempt)) continue } → ∅; ∅ → ∅; await response.json() → response; } → ∅; throw new Error('refused') → ∅",
  ],
  [
    'with a refusal',
    ts(
      `if (response.status === 429) {\n  ${wait}\n  continue\n}\nif (!response.ok) throw new Error(await response.text())\nreturn await response.json()`,
    ),
    "4 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → && [1302, 1303].includes((await response.clone().json()).code) | Retry with a helper that backs off (review): ∅ → 137 lines; for (let attempt = 0; attempt < 5; attempt++) { → ∅; ∅ → ∅; ∅ → withBackoff(() =>; ∅ → ); if (response.status === 429) { await new Promise((resolve) => setTimeout(resolve, 1000 * attempt)) continue } → ∅; if (!response.ok) throw new Error(await response.text()) → ∅; ∅ → ∅; await response.json() → response; } → ∅; throw new Error('refused') → ∅",
  ],
  [
    'with a refusal and its text',
    ts(
      `if (response.status === 429) {\n  ${wait}\n  continue\n}\nif (!response.ok) {\n  const text = await response.text()\n  throw new Error(text)\n}\nreturn await response.json()`,
    ),
    "4 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → && [1302, 1303].includes((await response.clone().json()).code) | Retry with a helper that backs off (review): ∅ → 137 lines; for (let attempt = 0; attempt < 5; attempt++) { → ∅; ∅ → ∅; ∅ → withBackoff(() =>; ∅ → ); if (response.status === 429) { await new Promise((resolve) => setTimeout(resolve, 1000 * attempt)) continue } → ∅; if (!response.ok) { const text = await response.text() throw new Error(text) } → ∅; ∅ → ∅; await response.json() → response; } → ∅; throw new Error('refused') → ∅",
  ],
  [
    'with a refusal and an old variable',
    ts(
      `if (response.status === 429) {\n  ${wait}\n  continue\n}\nif (!response.ok) {\n  var text = await response.text()\n  throw new Error(text)\n}\nreturn await response.json()`,
    ),
    '4 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → && [1302, 1303].includes((await response.clone().json()).code)',
  ],
  [
    'with a refusal and something else',
    ts(
      `if (response.status === 429) {\n  ${wait}\n  continue\n}\nif (!response.ok) {\n  count(response)\n  throw new Error('refused')\n}\nreturn await response.json()`,
    ),
    '4 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → && [1302, 1303].includes((await response.clone().json()).code)',
  ],
  [
    'unless it is the status',
    ts(`if (response.status !== 429) return await response.json()\n${wait}`),
    '4 warning likely: This retries on any HTTP 429 without reading `code`.',
  ],
  [
    'with a promise',
    ts(`if (response.status === 429) {\n  ${wait}\n  continue\n}\nreturn response.json()`),
    '4 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → && [1302, 1303].includes((await response.clone().json()).code)',
  ],
  [
    'with its headers',
    ts(
      `if (response.status === 429) {\n  await sleep(Number(response.headers.get('retry-after')))\n  continue\n}\nreturn await response.json()`,
    ),
    "4 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → && [1302, 1303].includes((await response.clone().json()).code) | Retry with a helper that backs off (review): ∅ → 137 lines; for (let attempt = 0; attempt < 5; attempt++) { → ∅; ∅ → ∅; ∅ → withBackoff(() =>; ∅ → ); if (response.status === 429) { await sleep(Number(response.headers.get('retry-after'))) continue } → ∅; ∅ → ∅; await response.json() → response; } → ∅; throw new Error('refused') → ∅",
  ],
  [
    'with a code',
    ts(`const json = await response.json()\nif (json.code === 1303) {\n  ${wait}\n  continue\n}\nreturn json`),
  ],
  [
    'a client that throws',
    `import axios from 'axios'\nexport async function create(body: object) {\n  for (let attempt = 0; attempt < 5; attempt++) {\n    try {\n      return (await axios.post('${url}', body, { headers })).data\n    } catch (error) {\n      if (error.response.status === 429) {\n        ${wait}\n        continue\n      }\n      throw error\n    }\n  }\n}\n`,
    '7 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → && [1302, 1303].includes(error.response.data?.code)',
  ],
  [
    'a function that calls itself',
    `export async function create(body: object): Promise<unknown> {\n  const response = await fetch('${url}', { method: 'POST', headers, body: JSON.stringify(body) })\n  if (response.status === 429) {\n    await sleep(1000)\n    return create(body)\n  }\n  return await response.json()\n}\n`,
    '3 warning likely: This retries on any HTTP 429 without reading `code`. | Retry only for 1302 or 1303 (review): ∅ → && [1302, 1303].includes((await response.clone().json()).code) | Retry with a helper that backs off (review): ∅ → 137 lines; ∅ → withBackoff(() =>; ∅ → ); if (response.status === 429) { await sleep(1000) return create(body) } → ∅; await response.json() → response',
  ],
]

table('blind-retry', 'python', python)
table('blind-retry', 'typescript', typescript)
