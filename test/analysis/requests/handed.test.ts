import type { Language } from '../../../src/syntax'
import { meaningOf, type Row, table } from '../table'

/** The keys of each query of each request, and whether there are others. */
function queries(code: string, language: Language): readonly string[] {
  return meaningOf(code, language).requests.flatMap((request) =>
    request.queries.map(({ keys, isWhole }) =>
      [
        ...keys.map(({ name, presence }) => (presence === 'always' ? name : `${name}?`)),
        ...(isWhole ? [] : ['…']),
      ].join(' '),
    ),
  )
}

const url = 'https://api-singapore.klingai.com/tasks'
const py = (code: string) => `import requests\nimport httpx\n${code}\n`
const python: readonly Row[] = [
  ['no query', py(`requests.get("${url}", headers=h)`), ''],
  ['a query in the URL', py(`requests.get("${url}?a=1&b=2", headers=h)`), 'a b'],
  ['a query by a keyword', py(`requests.get("${url}", params={"a": 1}, headers=h)`), 'a'],
  ['a query by its place', py(`requests.get("${url}", {"a": 1}, headers=h)`), 'a'],
  ['a query by its place, in another client', py(`httpx.get("${url}", {"a": 1}, headers=h)`), '…'],
  ['a query by its place, of a post', py(`requests.post("${url}", {"a": 1}, headers=h)`), '…'],
  ['a query in both', py(`requests.get("${url}?a=1", params={"b": 1}, headers=h)`), 'a b'],
  ['an unknown query', py(`requests.get("${url}", params=params, headers=h)`), '…'],
  ['a query that is none', py(`requests.get("${url}", params=None, headers=h)`), ''],
  ['a query as a text', py(`requests.get("${url}", params="a=1&b=2", headers=h)`), 'a b'],
  ['one of two queries', py(`requests.get("${url}", params={"a": 1} if x else {"b": 1}, headers=h)`), 'a? b?', 'a? b?'],
  ['one of two queries as texts', py(`requests.get("${url}", params="a=1" if x else "b=1", headers=h)`), 'a? b?'],
  [
    'one of a known and an unknown query',
    py(`requests.get("${url}", params="a=1" if x else other, headers=h)`),
    'a? …',
  ],
  ['a query with a spread', py(`requests.get("${url}", params={"a": 1, **more}, headers=h)`), 'a …'],
  [
    'a query with a key for some',
    py(`params = {"a": 1}\nif x:\n    params["b"] = 1\nrequests.get("${url}", params=params, headers=h)`),
    'a b?',
  ],
  ['spread arguments', py(`requests.get("${url}", **more)`), '…'],
  ['spread positions', py(`requests.get("${url}", *more)`), '…'],
  ['a session', py(`s = requests.Session()\ns.get("${url}", headers=h)`), ''],
  ['a session with a query', py(`s = requests.Session()\ns.params = {"a": 1}\ns.get("${url}", headers=h)`), '…'],
  [
    'a session with a query that is added',
    py(`s = requests.Session()\ns.params.update({"a": 1})\ns.get("${url}", headers=h)`),
    '…',
  ],
  ['a session whose query is read', py(`s = requests.Session()\nprint(s.params)\ns.get("${url}", headers=h)`), ''],
  ['a client with a query', py(`c = httpx.Client(params={"a": 1})\nc.get("${url}", headers=h)`), '…'],
  ['a client with other options', py(`c = httpx.Client(timeout=5)\nc.get("${url}", headers=h)`), ''],
  ['a client with spread options', py(`c = httpx.Client(**more)\nc.get("${url}", headers=h)`), '…'],
  ['a client with an unknown option', py(`c = httpx.Client(timeout=t)\nc.get("${url}", headers=h)`), ''],
  ['an unknown client', py(`client.get("${url}", headers=h)`), '…'],
  ['one of two clients', py(`c = requests if x else httpx\nc.get("${url}", headers=h)`), ''],
  ['one of a known and an unknown client', py(`c = requests if x else other\nc.get("${url}", headers=h)`), '…'],
]

const js = (code: string) => `import axios from 'axios'\nimport got from 'got'\n${code}\n`
const javascript: readonly Row[] = [
  ['fetch', js(`fetch('${url}', { headers })`), ''],
  ['fetch with a query', js(`fetch('${url}?a=1', { headers })`), 'a'],
  ['fetch with unknown options', js(`fetch('${url}', options)`), ''],
  ['axios', js(`axios.get('${url}', { headers })`), ''],
  ['axios with a query', js(`axios.get('${url}', { headers, params: { a: 1 } })`), 'a'],
  ['axios with unknown options', js(`axios.get('${url}', options)`), '…'],
  ['axios with open options', js(`axios.get('${url}', { headers, ...more })`), '…'],
  ['axios with options that may be unknown', js(`axios.get('${url}', x ? { headers } : more)`), '…'],
  ['axios by one argument', js(`axios({ method: 'get', url: '${url}', headers, params: { a: 1 } })`), 'a'],
  [
    'a client of axios with a query',
    js(`const c = axios.create({ params: { a: 1 } })\nc.get('${url}', { headers })`),
    '…',
  ],
  ['a client of axios with others', js(`const c = axios.create({ timeout: 5 })\nc.get('${url}', { headers })`), ''],
  ['a client of axios with unknown options', js(`const c = axios.create(options)\nc.get('${url}', { headers })`), '…'],
  [
    'a client of axios with open options',
    js(`const c = axios.create({ timeout: 5, ...more })\nc.get('${url}', { headers })`),
    '…',
  ],
  ['got with a query', js(`got('${url}', { headers, searchParams: { a: 1 } })`), 'a'],
  [
    'an address with a query',
    js(`const u = new URL('${url}')\nu.searchParams.set('a', '1')\nfetch(u, { headers })`),
    '…',
    '…',
  ],
  ['a text of search parameters', js(`fetch('${url}?' + new URLSearchParams({ a: 1, b: 2 }), { headers })`), 'a b'],
  [
    'a text of search parameters that grow',
    js(`const q = new URLSearchParams({ a: 1 })\nq.append('b', '2')\nfetch(\`${url}?\${q}\`, { headers })`),
    'a b?',
  ],
  [
    'a text of search parameters that grow by an unknown key',
    js(`const q = new URLSearchParams({ a: 1 })\nq.append(key, '2')\nfetch(\`${url}?\${q}\`, { headers })`),
    'a …',
  ],
]

table('handed queries', 'python', python, queries)
table('handed queries', 'javascript', javascript, queries)
