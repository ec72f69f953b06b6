import { type Row, table } from '../table'

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'
const limited = ': This retries whatever goes wrong.'
const endless = ': This retries without a limit.'

const script = (body: string, parameters = ''): string =>
  `import axios from 'axios'
const send = (prompt: string) => axios.post('${url}', { model_name: 'kling-v3', prompt })
export async function film(prompt: string${parameters}) {
${body}
}
`
/** A create that a handler repeats. */
const attempt = (handler: string) => `  try {
    return (await send(prompt)).data
  } catch (error) {
    ${handler}
  }`

const inTypeScript: readonly Row[] = [
  [
    'a loop without an end',
    script(`  while (true) {\n${attempt('await wait(5000)')}\n  }`),
    `7 warning likely${endless}`,
  ],
  [
    'a number of rounds',
    script(`  for (let round = 0; round < 5; round++) {\n${attempt('')}\n  }`),
    `7 info likely${limited}`,
  ],
  [
    'a deadline',
    script(`  while (Date.now() < end) {\n${attempt('')}\n  }`, ', end: number'),
    `7 info likely${limited}`,
  ],
  ['the function again', script(attempt('return film(prompt)')), `6 warning likely${endless}`],
  [
    'the function again, with a count',
    script(attempt('return film(prompt, left - 1)'), ', left = 3'),
    `6 info likely${limited}`,
  ],
  [
    'the function again, within a limit',
    script(attempt('if (--left > 0) return film(prompt, left)'), ', left = 3'),
    `6 info likely${limited}`,
  ],
]

const python = (head: string, handler: string, parameters = ''): string => `import requests, time

def film(prompt, headers${parameters}):
    ${head}
        try:
            response = requests.post("${url}", headers=headers, json={"model_name": "kling-v3", "prompt": prompt})
            response.raise_for_status()
            return response.json()
        except Exception:
            ${handler}
`

const inPython: readonly Row[] = [
  ['a loop without an end', python('while True:', 'time.sleep(5)'), `9 warning likely${endless}`],
  ['a number of rounds', python('for _ in range(5):', 'time.sleep(5)'), `9 info likely${limited}`],
  ['the function again', python('if prompt:', 'return film(prompt, headers)'), `9 warning likely${endless}`],
  [
    'the function again, with a count',
    python('if prompt:', 'return film(prompt, headers, tries + 1)', ', tries=0'),
    `9 info likely${limited}`,
  ],
  [
    'a deadline in the loop',
    python('while True:', 'if time.monotonic() > deadline:\n                raise', ', deadline=0'),
    `9 info likely${limited}`,
  ],
]

table('blind-retry', 'typescript', inTypeScript, 'of whatever is thrown')
table('blind-retry', 'python', inPython, 'of whatever is thrown')
