import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table, written } from '../table'

/** The policies of libraries: their kind, where they are, and their statuses. */
function policies(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).answers.retryPolicies.map((policy) =>
    policy.kind === 'decorator' || policy.kind === 'function' || policy.kind === 'client'
      ? `${policy.kind} ${written(code, policy.at.span)}`
      : policy.kind === 'adapter'
        ? `adapter ${String(policy.status.value)}`
        : `unclear ${policy.statuses.map(({ value }) => String(value)).join(' ')} for ${policy.answers.length}`,
  )
}

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const send = `requests.post("${url}", headers=h, json={"prompt": "a"})`
const held = (decorator: string, head: string, steps = `r = ${send}\n    r.raise_for_status()\n    return r.json()`) =>
  `import requests\n${head}\n@${decorator}\ndef create(h):\n    ${steps}\n`
const adapter = (options: string, more = `session.post("${url}", headers=h, json={"prompt": "a"})`) =>
  `import requests\nfrom requests.adapters import HTTPAdapter\nfrom urllib3.util.retry import Retry\nsession = requests.Session()\nsession.mount("https://", HTTPAdapter(max_retries=Retry(${options})))\n${more}\n`
const tenacity = 'from tenacity import retry, retry_if_exception_type, retry_if_result, stop_after_attempt, Retrying'

const python: readonly Row[] = [
  ['a decorator', held('retry', tenacity), 'decorator retry'],
  [
    'a decorator with arguments',
    held('retry(stop=stop_after_attempt(3))', tenacity),
    'decorator retry(stop=stop_after_attempt(3))',
  ],
  ['a decorator of another module', held('retry', 'from mine import retry')],
  ['a decorator of nothing', held('retry', '')],
  [
    'a decorator with types',
    held('retry(retry=retry_if_exception_type(requests.HTTPError))', tenacity),
    'decorator retry(retry=retry_if_exception_type(requests.HTTPError))',
  ],
  [
    'a decorator with two types',
    held('retry(retry=retry_if_exception_type((requests.HTTPError, OSError)))', tenacity),
    'decorator retry(retry=retry_if_exception_type((requests.HTTPError, OSError)))',
  ],
  ['a decorator with other types', held('retry(retry=retry_if_exception_type(KeyError))', tenacity)],
  ['a decorator with a result', held('retry(retry=retry_if_result(none))', tenacity)],
  ['a decorator with a function', held('retry(retry=is_busy)', tenacity)],
  [
    'a decorator with another condition',
    held('retry(retry_error_cls=Busy)', tenacity),
    'decorator retry(retry_error_cls=Busy)',
  ],
  ['a decorator without an error', held('retry', tenacity, `return ${send}.json()`)],
  [
    'a decorator with a code that is read',
    held('retry', tenacity, `r = ${send}\n    if r.json()["code"] == 1303:\n        raise Busy()\n    return r.json()`),
  ],
  [
    'a decorator of a query',
    held('retry', tenacity, `r = requests.get("${url}/1", headers=h)\n    r.raise_for_status()\n    return r.json()`),
  ],
  [
    'a decorator around a function that sends',
    `import requests\n${tenacity}\n\ndef send(h):\n    r = ${send}\n    r.raise_for_status()\n    return r\n\n@retry\ndef create(h):\n    return send(h).json()\n`,
    'decorator retry',
  ],
  [
    'a decorator around two functions that send',
    `import requests\n${tenacity}\n\ndef send(h):\n    r = ${send}\n    r.raise_for_status()\n    return r\n\n@retry\ndef create(h):\n    return send(h).json()\n\n@retry\ndef again(h):\n    return send(h).json()\n`,
    'decorator retry',
    'decorator retry',
  ],
  [
    'a decorator around something else',
    `import requests\n${tenacity}\n\n${send}\n\n@retry\ndef create(h):\n    return 1\n`,
  ],
  [
    'attempts',
    `import requests\n${tenacity}\n\nfor attempt in Retrying(stop=stop_after_attempt(3)):\n    with attempt:\n        r = ${send}\n        r.raise_for_status()\n`,
    'decorator Retrying(stop=stop_after_attempt(3))',
  ],
  [
    'attempts of something else',
    `import requests\n${tenacity}\n\nfor attempt in range(3):\n    r = ${send}\n    r.raise_for_status()\n`,
  ],
  [
    'backoff',
    held('backoff.on_exception(backoff.expo, requests.HTTPError)', 'import backoff'),
    'decorator backoff.on_exception(backoff.expo, requests.HTTPError)',
  ],
  [
    'backoff by a keyword',
    held('backoff.on_exception(backoff.expo, exception=requests.HTTPError)', 'import backoff'),
    'decorator backoff.on_exception(backoff.expo, exception=requests.HTTPError)',
  ],
  ['backoff of another error', held('backoff.on_exception(backoff.expo, KeyError)', 'import backoff')],
  [
    'backoff with spread arguments',
    held('backoff.on_exception(*given)', 'import backoff'),
    'decorator backoff.on_exception(*given)',
  ],
  ['backoff of a predicate', held('backoff.on_predicate(backoff.expo)', 'import backoff')],
  [
    'retrying',
    held('retry(stop_max_attempt_number=3)', 'from retrying import retry'),
    'decorator retry(stop_max_attempt_number=3)',
  ],
  ['retrying by an exception', held('retry(retry_on_exception=is_busy)', 'from retrying import retry')],
  ['an adapter', adapter('total=3, status_forcelist=[429, 503], allowed_methods=["POST"]'), 'adapter 429'],
  [
    'an adapter of two methods',
    adapter('total=3, status_forcelist=[429], allowed_methods=["GET", "POST"]'),
    'adapter 429',
  ],
  [
    'an adapter of a frozen set',
    adapter('total=3, status_forcelist=[429], allowed_methods=frozenset({"POST"})'),
    'adapter 429',
  ],
  ['an adapter of other methods', adapter('total=3, status_forcelist=[429], allowed_methods=["GET", "PUT"]')],
  ['an adapter of all methods', adapter('total=3, status_forcelist=[429], allowed_methods=None'), 'adapter 429'],
  [
    'an adapter of no method but false',
    adapter('total=3, status_forcelist=[429], allowed_methods=False'),
    'adapter 429',
  ],
  [
    'an adapter by the former name',
    adapter('total=3, status_forcelist=[429], method_whitelist=["POST"]'),
    'adapter 429',
  ],
  ['an adapter without methods', adapter('total=3, status_forcelist=[429]')],
  ['an adapter without statuses', adapter('total=3, allowed_methods=["POST"]')],
  [
    'an adapter of other statuses',
    adapter('total=3, status_forcelist=[500, 504], allowed_methods=["POST"]'),
    'unclear 500 504 for 1',
  ],
  [
    'an adapter of other statuses, for the module',
    adapter('total=3, status_forcelist=[500], allowed_methods=["POST"]', send),
  ],
  [
    'an adapter of other statuses, for the module and a session',
    adapter(
      'total=3, status_forcelist=[500], allowed_methods=["POST"]',
      `${send}\nsession.post("${url}", headers=h, json={"prompt": "a"})`,
    ),
    'unclear 500 for 1',
  ],
  ['an adapter without requests', adapter('total=3, status_forcelist=[429], allowed_methods=["POST"]', '')],
  [
    'an adapter for queries',
    adapter('total=3, status_forcelist=[429], allowed_methods=["POST"]', `session.get("${url}/1", headers=h)`),
  ],
]

table('policies', 'python', python, policies)
