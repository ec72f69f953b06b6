import { readSending } from '../../../src/analysis/requests/sending'
import { keysOf } from '../../../src/analysis/values/recordObject'
import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'

/** The calls that send: method, path, keys of the body, and whether the body is sent unchanged. */
function sendings(code: string, language: Language): readonly string[] {
  const { evaluator, program } = meaningOf(code, language)
  return program.calls.flatMap((call) => {
    const sending = readSending(evaluator, call, null)
    if (!sending) return []
    const paths = sending.urls.map(({ segments }) => `/${segments.join('/')}`)
    const bodies = sending.bodies.map((body) => `{${[...keysOf(body)].join(' ')}}`)
    return [[sending.method ?? 'any', ...paths, ...bodies, ...(sending.isDirect ? ['direct'] : [])].join(' ')]
  })
}

const url = 'https://api-singapore.klingai.com/v1/videos/text2video'

const python: readonly Row[] = [
  ['requests.post', `requests.post("${url}", json={"prompt": p})`, 'POST /v1/videos/text2video {prompt} direct'],
  ['requests.get', `requests.get("${url}")`, 'GET /v1/videos/text2video'],
  [
    'requests.request',
    `requests.request("POST", "${url}", json={"prompt": p})`,
    'POST /v1/videos/text2video {prompt} direct',
  ],
  ['a url by keyword', `requests.post(url="${url}", json={"prompt": p})`, 'POST /v1/videos/text2video {prompt} direct'],
  ['JSON text', `requests.post("${url}", data=json.dumps({"prompt": p}))`, 'POST /v1/videos/text2video direct'],
  [
    'JSON text of the module',
    `import json\nrequests.post("${url}", data=json.dumps({"prompt": p}))`,
    'POST /v1/videos/text2video {prompt} direct',
  ],
  [
    'headers in addition to the body',
    `post(f"${url}", {"Authorization": t}, {"prompt": p})`,
    'POST /v1/videos/text2video {prompt} direct',
  ],
  ['headers alone', `get_json("${url}", {"Authorization": t})`, 'any /v1/videos/text2video'],
  ['a wrapper', `create("${url}", {"prompt": p})`, 'POST /v1/videos/text2video {prompt}'],
  [
    'a wrapper with a parameter named body',
    `create("${url}", body={"prompt": p})`,
    'POST /v1/videos/text2video {prompt} direct',
  ],
  [
    'a base of the client',
    'import httpx\nclient = httpx.Client(base_url="https://api-singapore.klingai.com")\nclient.post("/v1/videos/text2video", json={"prompt": p})',
    'POST /v1/videos/text2video {prompt} direct',
  ],
  [
    'a method before the path, after a base of the client',
    'import httpx\nclient = httpx.Client(base_url="https://api-singapore.klingai.com/v1")\nclient.request("POST", "/videos/text2video", json={"prompt": p})',
    'POST /v1/videos/text2video {prompt} direct',
  ],
  [
    'a method in a variable',
    'import httpx\nclient = httpx.Client(base_url="https://api-singapore.klingai.com/v1")\nverb = "POST" if p else "put"\nclient.request(verb, "/videos/text2video", json={"prompt": p})',
    'POST /v1/videos/text2video {prompt} direct',
  ],
  [
    'a path that is called like a method',
    'import httpx\nclient = httpx.Client(base_url="https://api-singapore.klingai.com/v1")\nclient.post("delete", json={"prompt": p})',
    'POST /v1/delete {prompt} direct',
  ],
  [
    'urlopen of a request',
    `import urllib.request\nurllib.request.urlopen("${url}")`,
    'GET /v1/videos/text2video direct',
  ],
  ['no URL', 'requests.post(address, json={"prompt": p})'],
]

const typescript: readonly Row[] = [
  [
    'fetch',
    `fetch('${url}', { method: 'POST', body: JSON.stringify({ prompt }) })`,
    'POST /v1/videos/text2video {prompt} direct',
  ],
  ['fetch without a method', `fetch('${url}', { headers })`, 'GET /v1/videos/text2video direct'],
  ['fetch with unknown options', `fetch('${url}', options)`, 'any /v1/videos/text2video direct'],
  ['axios.post', `axios.post('${url}', { prompt }, { headers })`, 'POST /v1/videos/text2video {prompt} direct'],
  [
    'axios with one object',
    `axios({ method: 'post', url: '${url}', data: { prompt } })`,
    'POST /v1/videos/text2video {prompt} direct',
  ],
  [
    'host and path',
    "https.request({ hostname: 'api-singapore.klingai.com', path: '/v1/videos/text2video', method: 'POST' })",
    'POST /v1/videos/text2video direct',
  ],
  [
    'what an open request writes',
    `const r = request.post('${url}')\nr.send({ prompt })`,
    'POST /v1/videos/text2video direct',
    'POST /v1/videos/text2video {prompt} direct',
  ],
  [
    'a base of axios',
    "import axios from 'axios'\nconst api = axios.create({ baseURL: 'https://api-singapore.klingai.com' })\napi.post('/v1/videos/text2video', { prompt })",
    'POST /v1/videos/text2video {prompt} direct',
  ],
  [
    'a method before the path, after a base of axios',
    "import axios from 'axios'\nconst api = axios.create({ baseURL: 'https://api-singapore.klingai.com/v1' })\napi.request('POST', '/videos/text2video', { prompt })",
    'POST /v1/videos/text2video {prompt} direct',
  ],
  [
    'a base without its slash',
    "const base = 'https://api-singapore.klingai.com/'.replace(/\\/+$/, '')\nfetch(`${base}/v1/videos/text2video`)",
    'GET /v1/videos/text2video direct',
  ],
]

table('calls that send', 'python', python, sendings)
table('calls that send', 'typescript', typescript, sendings)
