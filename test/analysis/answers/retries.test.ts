import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table, written } from '../table'
import { create, imports, query } from './code'

/** The retries: for which statuses or codes, and what bounds them. */
function retries(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).answers.retries.map(({ on, statuses, codes, bounded, constantDelay, readsCode }) =>
    [
      `${on} ${[...statuses, ...codes.map(({ value }) => value)].join(' ')}`,
      ...(bounded ? ['bounded'] : []),
      ...(constantDelay ? ['constant wait'] : []),
      ...(readsCode ? ['reads code'] : []),
    ].join(', '),
  )
}

const loop = (test: string, wait = 'time.sleep(5)') =>
  `${imports}while True:\n    r = ${create}\n    if ${test}:\n        ${wait}\n        continue\n    break`

const unless = (test: string, more = 'pass') =>
  `${imports}while True:\n    r = ${create}\n    if ${test}:\n        break\n    ${more}\n    time.sleep(5)`
const two = ['http-status 429, constant wait', 'http-status 503, constant wait']
const some = ['http-status 429, bounded, constant wait']
const everyError = '400 401 403 404 429 500 503 504'

const url = '"https://api-singapore.klingai.com/v1/videos/text2video"'
const goOn = (body: string, headers = 'headers') =>
  `    r = requests.post(${url}, headers=${headers}, json=${body})\n    if r.status_code == 429:\n        continue\n`
const each = (head: string, body: string, headers?: string) => `${imports}${head}:\n${goOn(body, headers)}    show(r)`
const queue = (take: string, again = 'pass') =>
  `${imports}while True:\n    job = ${take}\n    r = requests.post(${url}, json=job)\n    if r.status_code == 429:\n        ${again}\n        continue\n    show(r)`

const send = (body: string) =>
  `const r = await fetch(${url}, { method: 'POST', headers, body: ${body} })\n  if (r.status === 429) continue\n  show(r)`
const eachTask = (head: string, body: string) => `for (${head}) {\n  ${send(body)}\n}`
const whileTask = (take: string, body: string) => `while (true) {\n  ${take}\n  ${send(body)}\n}`

const python: readonly Row[] = [
  ['a status', loop('r.status_code == 429'), 'http-status 429, constant wait'],
  ['several statuses', loop('r.status_code in (429, 503)'), 'http-status 429 503, constant wait'],
  ['every server error', loop('r.status_code >= 500'), 'http-status 500 503 504, constant wait'],
  ['any failure', loop('not r.ok'), `http-status ${everyError}, constant wait`],
  ['a code', loop('r.json()["code"] == 1303'), 'code 1303, constant wait, reads code'],
  ['a wait that grows', loop('r.status_code == 429', 'time.sleep(2 ** attempt)'), 'http-status 429'],
  ['a wait with backoff', loop('r.status_code == 429', 'pass'), 'http-status 429'],
  [
    'counted attempts',
    `${imports}for attempt in range(3):\n    r = ${create}\n    if r.status_code == 429:\n        time.sleep(5)\n        continue\n    break`,
    'http-status 429, bounded, constant wait',
  ],
  [
    'a query may be repeated',
    `${imports}while True:\n    r = ${query}\n    if r.status_code == 429:\n        time.sleep(5)\n        continue\n    break`,
  ],
  [
    'a branch that gives up',
    `${imports}while True:\n    r = ${create}\n    if r.status_code == 429:\n        raise E()\n    break`,
  ],
  [
    'sent one more time',
    `${imports}r = ${create}\nif r.status_code == 429:\n    r = ${create}`,
    'http-status 429, bounded',
  ],
  ['breaks unless it is a status', unless('r.status_code != 429'), 'http-status 429, constant wait'],
  [
    'breaks unless it is one of several',
    unless('r.status_code not in (429, 503)'),
    'http-status 429 503, constant wait',
  ],
  [
    'breaks for a status or a count',
    unless('r.status_code != 429 or n > 3'),
    'http-status 429, bounded, constant wait',
  ],
  ['breaks if it is neither of two', unless('r.status_code != 429 and r.status_code != 503'), ...two],
  ['breaks for a status and another condition', unless('r.status_code != 429 and done')],
  ['breaks on success', unless('r.ok'), `http-status ${everyError}, constant wait`],
  ['breaks for the success status', unless('r.status_code == 200'), `http-status ${everyError}, constant wait`],
  ['breaks for the success code', unless('r.json()["code"] == 0'), 'code , constant wait, reads code'],
  ['breaks unless it is a code', unless('r.json()["code"] != 1303'), 'code 1303, constant wait, reads code'],
  ['breaks, or throws a permanent error', unless('r.status_code != 429', 'if "balance" in r.text:\n        raise E()')],
  ['breaks, or gives up after several', unless('r.status_code != 429', 'if n > 4:\n        raise E()'), ...some],
  [
    'in the test of a loop',
    `${imports}r = ${create}\nwhile r.status_code == 429:\n    time.sleep(2)\n    r = ${create}`,
    'http-status 429, constant wait',
  ],
  ['a query in the test of a loop', `${imports}r = ${query}\nwhile r.status_code == 429:\n    r = ${query}`],
  ['the next of a list', each('for scene in scenes', 'scene')],
  ['the next item by index', each('for i in range(len(scenes))', 'scenes[i]')],
  ['the next of a list, through a variable', each('for n, scene in enumerate(scenes)', 'build(scene)')],
  ['the next job of a queue', queue('jobs.get()')],
  ['the next job of a store', queue('store.claim_next()')],
  ['a job that is put back', queue('jobs.get()', 'jobs.put(job)'), 'http-status 429'],
  ['a key of a record is not the next job', queue('options.get("job")'), 'http-status 429'],
  [
    'the same body with another key',
    each('for key in keys', 'body', '{"Authorization": key}'),
    'http-status 429, bounded',
  ],
  ['the same body with other waits', each('for delay in (1, 2, 4)', 'body'), 'http-status 429, bounded'],
  ['the same body with a key by index', each('for i in range(9)', 'body', 'sign(keys[i])'), 'http-status 429, bounded'],
]

const typescript: readonly Row[] = [
  ['the next of a list', eachTask('const job of jobs', 'job.body')],
  ['the next of entries', eachTask('const [n, job] of jobs.entries()', 'JSON.stringify({ prompt: job.text })')],
  ['the next item by index', eachTask('let i = 0; i < jobs.length; i++', 'jobs[i]')],
  ['the next in a while', whileTask('const job = await queue.shift()', 'job')],
  ['a job that is put back', whileTask('const job = queue.shift(); queue.push(job)', 'job'), 'http-status 429'],
  [
    'an endless loop with a break',
    whileTask('', 'body').replace('=== 429) continue', '!== 429) return r'),
    'http-status 429',
  ],
  [
    'a do loop',
    `do { var r = await fetch(${url}, { method: 'POST', body }) } while (r.status === 429)`,
    'http-status 429',
  ],
  ['the same body in each turn', eachTask('let i = 0; i < 5; i++', 'body'), 'http-status 429, bounded'],
  ['the same body on other hosts', eachTask('const host of hosts', 'body'), 'http-status 429, bounded'],
]

/** The handlers that let a refused create call be sent again, and the retry policies of libraries around one. */
function repeaters(code: string, language: Language): readonly string[] {
  const { answers } = meaningOf(code, language)
  return [
    ...answers.catchAlls.map(({ at }) => written(code, at)),
    ...answers.retryPolicies.map((policy) =>
      policy.kind === 'unclear-adapter' ? `unclear ${policy.statuses.length}` : written(code, policy.at.span),
    ),
  ]
}

const raising = `    body = requests.post(${url}, json=payload).json()
    if body["code"] != 0:
        raise KlingError(body["message"])
    return body["data"]
`
const made = `${imports}import tenacity\nimport backoff\n\ndef create(payload):\n${raising}`
const tried = (handler: string, head = 'for turn in range(4)', act = 'return create(payload)') =>
  `${made}\ndef submit(payload, fatal):\n    ${head}:\n        try:\n            ${act}\n        ${handler}`
const sleeps = '\n            time.sleep(2 ** turn)'
const decorated = (decorator: string, body = raising) =>
  `${imports}import tenacity\nimport backoff\nimport retry\n\n@${decorator}\ndef create(payload):\n${body}`
const adapter = (statuses: string, send: string) =>
  `${imports}from urllib3.util.retry import Retry\nsession = requests.Session()\npolicy = Retry(status_forcelist=${statuses}, allowed_methods=["POST"])\n${send}`

const repeatedInPython: readonly Row[] = [
  ['every error', tried(`except Exception:${sleeps}`), 'except Exception'],
  [
    'every error, with a name',
    tried(`except Exception as error:\n            print(error)${sleeps}`),
    'except Exception as error',
  ],
  ['a bare handler', tried(`except:${sleeps}`), 'except'],
  ['the thrown error', tried(`except KlingError:${sleeps}`), 'except KlingError'],
  ['one of several', tried(`except (ValueError, KlingError):${sleeps}`), 'except (ValueError, KlingError)'],
  ['a network error', tried(`except requests.ConnectionError:${sleeps}`)],
  ['let through before', tried(`except KlingError:\n            raise\n        except Exception:${sleeps}`)],
  [
    'distinguished by a helper',
    tried(`except Exception as e:\n            if fatal(e):\n                raise${sleeps}`),
  ],
  ['passed to a helper', tried(`except Exception as e:\n            check(e)${sleeps}`)],
  [
    'distinguished by its text',
    tried(`except Exception as e:\n            if "1102" in str(e):\n                raise${sleeps}`),
  ],
  [
    'the last attempt throws',
    tried(`except Exception:\n            if turn == 3:\n                raise${sleeps}`),
    'except Exception',
  ],
  ['the next of a list', tried(`except Exception:${sleeps}`, 'for payload in payloads')],
  ['a worker, which continues', tried(`except Exception:${sleeps}`, 'while True', 'create(queue.get())')],
  ['each round creates another one', tried(`except Exception:${sleeps}`, undefined, 'create(payload)')],
  [
    'a helper that gets a callback',
    `${made}\ndef again(work):\n    for turn in range(3):\n        try:\n            return work()\n        except Exception:${sleeps}\n\nagain(lambda: create({}))`,
    'except Exception',
  ],
  [
    'an error that is caught before',
    `${imports}def create(payload):\n    try:\n        r = requests.post(${url}, json=payload)\n        r.raise_for_status()\n    except Exception:\n        return None\n    return r\n\nfor turn in range(3):\n    try:\n        create(p)\n        break\n    except Exception:\n        time.sleep(1)`,
  ],
  [
    'a policy without conditions',
    decorated('tenacity.retry(stop=tenacity.stop_after_attempt(5))'),
    'tenacity.retry(stop=tenacity.stop_after_attempt(5))',
  ],
  ['a policy without parentheses', decorated('tenacity.retry'), 'tenacity.retry'],
  [
    'a policy for the thrown error',
    decorated('backoff.on_exception(backoff.expo, KlingError)'),
    'backoff.on_exception(backoff.expo, KlingError)',
  ],
  ['a policy for other errors', decorated('backoff.on_exception(backoff.expo, requests.RequestException)')],
  [
    'a policy with types',
    decorated('tenacity.retry(retry=tenacity.retry_if_exception_type(Exception))'),
    'tenacity.retry(retry=tenacity.retry_if_exception_type(Exception))',
  ],
  ['a policy with a predicate', decorated('tenacity.retry(retry=tenacity.retry_if_exception(passes))')],
  ['a policy for network errors', decorated('tenacity.retry(retry=tenacity.retry_if_exception_type(OSError))')],
  [
    'code that checks the codes',
    decorated(
      'tenacity.retry',
      raising.replace('if body', 'if body["code"] == 1102:\n        return None\n    if body'),
    ),
  ],
  [
    'code that passes the code to a helper',
    decorated(
      'tenacity.retry',
      raising.replace('if body', 'if final(body["code"]):\n        return None\n    if body'),
    ),
  ],
  ['code that throws nothing', decorated('tenacity.retry', `    return requests.post(${url}, json=payload)\n`)],
  [
    'attempts in a loop',
    `${made}\nfor attempt in tenacity.Retrying():\n    with attempt:\n        create(payload)`,
    'tenacity.Retrying()',
  ],
  ['an adapter for server errors', adapter('[502, 503, 504]', `session.post(${url}, json={})`), 'unclear 3'],
  ['an adapter that no request uses', adapter('[502, 503, 504]', `requests.post(${url}, json={})`)],
]

const refusing = `async function create(body) {
  const r = await fetch(${url}, { method: 'POST', body })
  const json = await r.json()
  if (json.code !== 0) throw new Error(json.message)
  return json.data
}
`
const attempts = (handler: string) =>
  `${refusing}export async function submit(body) {\n  for (let turn = 0; turn < 5; turn++) {\n    try {\n      return await create(body)\n    } ${handler}\n  }\n}`
const repeatedInTypescript: readonly Row[] = [
  ['every error', attempts('catch (error) {\n await sleep(turn)\n }'), 'catch (error)'],
  ['every error, without a name', attempts('catch {\n await sleep(turn)\n }'), 'catch'],
  ['the last attempt throws', attempts('catch (error) {\n if (turn === 4) throw error\n }'), 'catch (error)'],
  ['distinguished by a helper', attempts('catch (error) {\n if (!isRetryable(error)) throw error\n }')],
  ['distinguished by a key', attempts('catch (error) {\n if (error.code === 1301) throw error\n }')],
  [
    'a function that calls itself',
    `${refusing}async function submit(body, left) {\n  try {\n    return await create(body)\n  } catch (error) {\n    if (left === 0) throw error\n    return submit(body, left - 1)\n  }\n}`,
    'catch (error)',
  ],
  [
    'a truthiness test instead of a comparison',
    attempts('catch {\n await sleep(turn)\n }').replace('json.code !== 0', 'json.code'),
    'catch',
  ],
  [
    'a query',
    attempts('catch {\n await sleep(turn)\n }').replace(`text2video", { method: 'POST', body }`, 'text2video/1")//'),
  ],
]

table('repeated whatever goes wrong', 'python', repeatedInPython, repeaters)
table('repeated whatever goes wrong', 'typescript', repeatedInTypescript, repeaters)
table('retries', 'python', python, retries)
table('retries', 'typescript', typescript, retries)
