import { type Row, table } from '../table'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const send = `requests.post("${url}", headers=headers, json=body)`
const policy = (decorator: string, imports: string) =>
  `import requests\nfrom ${imports}\n\n@${decorator}\ndef create(body, headers):\n    answer = ${send}\n    answer.raise_for_status()\n    return answer.json()\n`
const adapter = (statuses: string, methods = '["POST"]', json = '{"prompt": "a"}') =>
  `import requests\nfrom requests.adapters import HTTPAdapter\nfrom urllib3.util.retry import Retry\n\nsession = requests.Session()\nsession.mount("https://", HTTPAdapter(max_retries=Retry(total=5, status_forcelist=${statuses}, allowed_methods=${methods})))\nsession.post("${url}", headers=headers, json=${json})\n`
const policies: readonly Row[] = [
  [
    'tenacity',
    policy('retry(stop=stop_after_attempt(5))', 'tenacity import retry, stop_after_attempt'),
    '4 info likely: This retries whatever goes wrong. | Retry only for 1302 or 1303 (review): ∅ → 14 lines; ∅ → , retry=retry_if_exception(is_kling_busy)',
  ],
  [
    'tenacity without parentheses',
    policy('retry', 'tenacity import retry'),
    '4 info likely: This retries whatever goes wrong.',
  ],
  [
    'tenacity with a condition',
    policy('retry(retry=retry_if_exception(is_busy))', 'tenacity import retry, retry_if_exception'),
  ],
  [
    'tenacity with types',
    policy(
      'retry(retry=retry_if_exception_type(requests.HTTPError))',
      'tenacity import retry, retry_if_exception_type',
    ),
    '4 info likely: This retries whatever goes wrong.',
  ],
  [
    'tenacity with other types',
    policy('retry(retry=retry_if_exception_type(requests.Timeout))', 'tenacity import retry, retry_if_exception_type'),
  ],
  ['tenacity with a result', policy('retry(retry=retry_if_result(is_none))', 'tenacity import retry, retry_if_result')],
  [
    'backoff',
    policy('on_exception(expo, requests.HTTPError)', 'backoff import on_exception, expo'),
    '4 info likely: This retries whatever goes wrong. | Retry only for 1302 or 1303 (review): ∅ → 13 lines; ∅ → , giveup=lambda error: not is_kling_busy(error)',
  ],
  [
    'backoff of everything',
    policy('on_exception(expo, Exception, max_tries=5)', 'backoff import on_exception, expo'),
    '4 info likely: This retries whatever goes wrong. | Retry only for 1302 or 1303 (review): ∅ → 13 lines; ∅ → , giveup=lambda error: not is_kling_busy(error)',
  ],
  [
    'backoff that gives up',
    policy('on_exception(expo, requests.HTTPError, giveup=is_final)', 'backoff import on_exception, expo'),
  ],
  [
    'backoff of two',
    policy('on_exception(expo, (requests.Timeout, requests.HTTPError))', 'backoff import on_exception, expo'),
    '4 info likely: This retries whatever goes wrong. | Retry only for 1302 or 1303 (review): ∅ → 13 lines; ∅ → , giveup=lambda error: not is_kling_busy(error)',
  ],
  [
    'backoff of two others',
    policy('on_exception(expo, (requests.Timeout, requests.ConnectionError))', 'backoff import on_exception, expo'),
  ],
  [
    'retrying',
    policy('retry(stop_max_attempt_number=5)', 'retrying import retry'),
    '4 info likely: This retries whatever goes wrong. | Retry only for 1302 or 1303 (review): ∅ → 13 lines; ∅ → , retry_on_exception=is_kling_busy',
  ],
  ['another retry', policy('retry(5)', 'mine import retry')],
  [
    'an adapter',
    adapter('[429, 500, 503]'),
    '6 warning likely: urllib3 retries every 429, also for POST, without reading `code`. | Remove 429 from the list (review): 429, → ∅',
  ],
  [
    'an adapter with one status',
    adapter('[429]'),
    '6 warning likely: urllib3 retries every 429, also for POST, without reading `code`. | Remove 429 from the list (review): 429 → ∅',
  ],
  [
    'an adapter with a tuple',
    adapter('(429, 503)'),
    '6 warning likely: urllib3 retries every 429, also for POST, without reading `code`. | Remove 429 from the list (review): (429, 503) → (503,)',
  ],
  [
    'an adapter for server errors',
    adapter('[500, 502, 503, 504]'),
    '6 info likely: A retry after 500, 502 or 504 may create the task twice.',
  ],
  ['an adapter for one server error', adapter('[503]')],
  ['an adapter for queries', adapter('[429, 500]', '["GET"]')],
  [
    'an adapter for all',
    adapter('[429, 500]', 'None'),
    '6 warning likely: urllib3 retries every 429, also for POST, without reading `code`. | Remove 429 from the list (review): 429, → ∅',
  ],
  ['an adapter for unknown methods', adapter('[429, 500]', 'methods')],
  ['an adapter for unknown statuses', adapter('statuses')],
  ['an adapter for a task with an id', adapter('[500, 504]', '["POST"]', '{"prompt": "a", "external_task_id": "x"}')],
]

table('blind-retry', 'python', policies, 'by a policy')
