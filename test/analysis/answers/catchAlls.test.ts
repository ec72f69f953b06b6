import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table, written } from '../table'

/** The handlers that catch every refusal, and let the request be sent again. */
const catchAlls = (code: string, language: Language): readonly string[] =>
  meaningOf(code, language).answers.catchAlls.map(({ at }) => written(code, at))

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const send = `requests.post("${url}", headers=h, json={"prompt": "a"})`
const indented = (code: string, by = '    ') => code.replaceAll('\n', `\n${by}`)
const py = (
  handler: string,
  {
    head = 'for attempt in range(5):',
    more = '',
    steps = `r = ${send}\nr.raise_for_status()\nreturn r.json()`,
    after = '',
  } = {},
) =>
  `import requests, time\n\ndef create(h):\n    ${head}\n        try:\n            ${indented(steps, '            ')}\n        ${indented(handler, '        ')}\n        ${more === '' ? 'pass' : indented(more, '        ')}\n    ${after === '' ? 'return None' : indented(after)}\n`
const wait = 'time.sleep(5)'

const python: readonly Row[] = [
  ['everything', py(`except Exception:\n    ${wait}`), 'except Exception'],
  ['everything, with a name', py(`except Exception as error:\n    ${wait}`), 'except Exception as error'],
  ['everything, without a type', py(`except:\n    ${wait}`), 'except'],
  ['everything at the base', py(`except BaseException:\n    ${wait}`), 'except BaseException'],
  ['refusals of the client', py(`except requests.HTTPError:\n    ${wait}`), 'except requests.HTTPError'],
  [
    'refusals among others',
    py(`except (ValueError, requests.HTTPError):\n    ${wait}`),
    'except (ValueError, requests.HTTPError)',
  ],
  ['something else', py(`except ValueError:\n    ${wait}`)],
  ['two other things', py(`except (ValueError, KeyError):\n    ${wait}`)],
  [
    'everything after something else',
    py(`except ValueError:\n    ${wait}\nexcept Exception:\n    ${wait}`),
    'except Exception',
  ],
  [
    'everything after something else that leaves',
    py(`except ValueError:\n    return None\nexcept Exception:\n    ${wait}`),
  ],
  [
    'everything after the end of the program',
    py(`except KeyboardInterrupt:\n    raise\nexcept Exception:\n    ${wait}`),
    'except Exception',
  ],
  [
    'everything after two ends of the program',
    py(`except (KeyboardInterrupt, SystemExit):\n    raise\nexcept Exception:\n    ${wait}`),
    'except Exception',
  ],
  [
    'everything after an end and something else',
    py(`except (KeyboardInterrupt, ValueError):\n    raise\nexcept Exception:\n    ${wait}`),
  ],
  [
    'everything after spread types',
    py(`except (*ENDS, KeyboardInterrupt):\n    raise\nexcept Exception:\n    ${wait}`),
  ],
  [
    'what the code throws itself',
    py(`except Refused:\n    ${wait}`, {
      steps: `r = ${send}\nif r.status_code != 200:\n    raise Refused(r.text)\nreturn r.json()`,
    }),
    'except Refused',
  ],
  [
    'what other code throws',
    py(`except Refused:\n    ${wait}`, {
      steps: `r = ${send}\nif r.status_code != 200:\n    raise Denied(r.text)\nreturn r.json()`,
    }),
  ],
  ['nothing, because nothing is thrown', py(`except Exception:\n    ${wait}`, { steps: `return ${send}.json()` })],
  ['everything, and goes on', py(`except Exception:\n    ${wait}\n    continue`), 'except Exception'],
  ['everything, and throws again', py('except Exception:\n    raise')],
  ['everything, and returns', py('except Exception:\n    return None')],
  ['everything, and stops', py('except Exception:\n    break')],
  [
    'everything, and looks at it',
    py(`except Exception as error:\n    if error.response.status_code != 429:\n        raise\n    ${wait}`),
  ],
  [
    'everything, and prints it',
    py(`except Exception as error:\n    print(error)\n    ${wait}`),
    'except Exception as error',
  ],
  [
    'everything, and keeps it',
    py(`except Exception as error:\n    last = str(error)\n    ${wait}`),
    'except Exception as error',
  ],
  ['everything, and asks a function', py(`except Exception as error:\n    raise_if_final(error)\n    ${wait}`)],
  [
    'everything, and asks a function about a part',
    py(`except Exception as error:\n    message = str(error)\n    raise_if_final(message)\n    ${wait}`),
  ],
  [
    'everything, and asks a function about something else',
    py(`except Exception as error:\n    tell(attempt)\n    ${wait}`),
    'except Exception as error',
  ],
  [
    'everything at the last attempt',
    py(`except Exception:\n    if attempt == 4:\n        raise\n    ${wait}`),
    'except Exception',
  ],
  ['everything, with what follows', py('except Exception:\n    pass', { more: wait }), 'except Exception'],
  ['everything, with what follows and returns', py('except Exception:\n    pass', { more: 'return None' })],
  [
    'everything, with an else',
    py(`except Exception:\n    ${wait}\nelse:\n    return r`, { steps: `r = ${send}\nr.raise_for_status()` }),
    'except Exception',
  ],
  [
    'everything, without an end for what went well',
    py(`except Exception:\n    ${wait}`, { steps: `r = ${send}\nr.raise_for_status()` }),
  ],
  [
    'everything, with a break for what went well',
    py(`except Exception:\n    ${wait}`, { steps: `r = ${send}\nr.raise_for_status()\nbreak` }),
    'except Exception',
  ],
  [
    'everything, without an end to the loop',
    py(`except Exception:\n    ${wait}`, { head: 'while True:' }),
    'except Exception',
  ],
  [
    'everything, over a list of numbers',
    py(`except Exception:\n    ${wait}`, { head: 'for delay in [1, 2, 4]:' }),
    'except Exception',
  ],
  [
    'everything, over a list with something else',
    py(`except Exception:\n    ${wait}`, { head: 'for delay in [1, two]:' }),
  ],
  ['everything, over prompts', py(`except Exception:\n    ${wait}`, { head: 'for prompt in prompts:' })],
  [
    'everything, over numbered prompts',
    py(`except Exception:\n    ${wait}`, { head: 'for n, prompt in enumerate(prompts):' }),
  ],
  [
    'everything, over as many rounds as there are prompts',
    py(`except Exception:\n    ${wait}`, { head: 'for n in range(len(prompts)):' }),
  ],
  [
    'everything, without a loop',
    `import requests\n\ndef create(h):\n    try:\n        r = ${send}\n        r.raise_for_status()\n        return r.json()\n    except Exception:\n        return None\n`,
  ],
  [
    'everything, in the function itself',
    `import requests\n\ndef create(h):\n    try:\n        r = ${send}\n        r.raise_for_status()\n        return r.json()\n    except Exception:\n        return create(h)\n`,
    'except Exception',
  ],
  [
    'everything, by another function',
    `import requests\n\ndef create(h):\n    try:\n        r = ${send}\n        r.raise_for_status()\n        return r.json()\n    except Exception:\n        return later(h)\n`,
  ],
  [
    'everything of a query',
    py(`except Exception:\n    ${wait}`, {
      steps: `r = requests.get("${url}/1", headers=h)\nr.raise_for_status()\nreturn r.json()`,
    }),
  ],
  [
    'everything, after a code is read',
    py(`except Exception:\n    ${wait}`, {
      steps: `r = ${send}\nif r.json()["code"] == 1303:\n    raise Busy()\nr.raise_for_status()\nreturn r.json()`,
    }),
  ],
  [
    'everything, with a function that sends',
    `import requests, time\n\ndef post(h):\n    r = ${send}\n    r.raise_for_status()\n    return r\n\ndef create(h):\n    while True:\n        try:\n            return post(h).json()\n        except Exception:\n            ${wait}\n`,
    'except Exception',
  ],
  [
    'without a handler',
    `import requests\n\ndef create(h):\n    while True:\n        try:\n            r = ${send}\n            r.raise_for_status()\n            return r\n        finally:\n            count()\n`,
  ],
]

table('catch-alls', 'python', python, catchAlls)
