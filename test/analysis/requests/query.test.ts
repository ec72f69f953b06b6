import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import type { Language } from '../../../src/syntax'
import { approvedToo } from '../approved'

/** The keys of the only query; optional ones have `?`, and an ellipsis means that there may be others. */
function queryOf(text: string, language: Language): string {
  const { requests } = openDocument(language).check(text).meaning
  const [query, ...more] = requests.filter(({ method }) => method === 'GET').flatMap(({ queries }) => queries)
  if (!query || more.length > 0) return `${more.length === 0 ? 0 : more.length + 1} queries`
  const keys = query.keys.map(({ name, presence }) => (presence === 'always' ? name : `${name}?`))
  return [...keys, ...(query.isWhole ? [] : ['…'])].join(' ')
}

const tasks = 'https://api-singapore.klingai.com/tasks'

const rows: readonly (readonly [situation: string, language: Language, code: string, query: string])[] = [
  ['none', 'typescript', `fetch('${tasks}')`, ''],
  ['in the URL', 'typescript', `fetch('${tasks}?a=1&b=2#c=3')`, 'a b'],
  ['a hole for a value', 'typescript', `export const f = (x) => fetch(\`${tasks}?a=\${x}\`)`, 'a'],
  ['a hole for everything', 'typescript', `export const f = (x) => fetch(\`${tasks}?\${x}\`)`, '…'],
  ['a hole after the path', 'typescript', `export const f = (x) => fetch(\`${tasks}\${x}\`)`, '…'],
  ['a hole before the last segment', 'typescript', `export const f = (x) => fetch(\`${tasks}/\${x}/list\`)`, ''],
  [
    'one of two clients, one of which is unknown',
    'python',
    `import requests, other\nclient = requests if x else other\nclient.get("${tasks}", params={"a": 1})`,
    'a …',
  ],
  ['an object in the text', 'javascript', `fetch('${tasks}?' + new URLSearchParams({ a: 1, b: 2 }))`, 'a b'],
  ['as a string', 'javascript', `const q = new URLSearchParams({ a: 1 })\nfetch(\`${tasks}?\${q.toString()}\`)`, 'a'],
  ['appended', 'javascript', `const q = new URLSearchParams()\nq.set('a', '1')\nfetch(\`${tasks}?\${q}\`)`, 'a?'],
  ['a URL that is modified', 'javascript', `const u = new URL('${tasks}')\nu.searchParams.set('a', 1)\nfetch(u)`, '…'],
  ['params of axios', 'javascript', `import axios from 'axios'\naxios.get('${tasks}', { params: { a: 1 } })`, 'a'],
  [
    'params of a client',
    'javascript',
    `import axios from 'axios'\nconst c = axios.create({ params: { b: 1 } })\nc.get('${tasks}')`,
    '…',
  ],
  ['unknown options', 'javascript', `import axios from 'axios'\nexport const f = (o) => axios.get('${tasks}', o)`, '…'],
  ['in the URL and beside it', 'python', `import requests\nrequests.get("${tasks}?a=1", params={"b": 2})`, 'a b'],
  ['the second argument', 'python', `import requests\nrequests.get("${tasks}", {"a": 1})`, 'a'],
  ['text', 'python', `import requests\nrequests.get("${tasks}", params="a=1&b=2")`, 'a b'],
  [
    'encoded',
    'python',
    `from urllib.parse import urlencode\nfrom urllib.request import urlopen\nurlopen("${tasks}?" + urlencode({"a": 1}))`,
    'a',
  ],
  ['possibly none', 'python', `import requests\ndef f(x=None):\n    requests.get("${tasks}", params={"a": x})`, 'a?'],
  [
    'under a condition',
    'python',
    `import requests\ndef f(x):\n    q = {}\n    if x:\n        q["a"] = x\n    requests.get("${tasks}", params=q)`,
    'a?',
  ],
  ['unknown keywords', 'python', `import requests\ndef f(**o):\n    requests.get("${tasks}", **o)`, '…'],
  ['of a session', 'python', `import requests\ns = requests.Session()\ns.params = {"a": 1}\ns.get("${tasks}")`, '…'],
  [
    'a separate text',
    'javascript',
    `let q = new URLSearchParams()\nwhile (more()) q = new URLSearchParams(q)\nfetch('${tasks}?' + q)`,
    '2 queries',
  ],
  ['in JSON', 'json', `{ "method": "GET", "url": "${tasks}?a=1" }`, 'a …'],
]

describe('the keys of a query', () => {
  for (const [situation, language, code, query] of rows)
    it(situation, () => assert.equal(queryOf(code, language), query))
})

approvedToo('the keys of a query', rows)
