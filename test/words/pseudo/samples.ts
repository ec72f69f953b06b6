import { openDocument } from '../../../src/engine'
import { imageUrls, readFile, type Probes } from '../../../src/features/checklist'
import { conflictingJson, wrongPython } from '../../cli/support'

export const files = { 'a.py': wrongPython, 'b.json': conflictingJson }

/** Parts of a report that are code, or the same in all languages. */
export const ofReports = [
  /::(?:error|warning|notice) (?:file|line|endLine|col|endColumn)=\S*?title=/g,
  // Lines of code and diffs, with their gutters.
  /^ *\d* \|.*$/gm,
  /^[-+ ](?![-+]).*$/gm,
  /^@@.*$/gm,
  /[\w./-]+\.(?:py|json)\b[^\s]*/g,
  /kling\/[\w-]+/g,
  /--[a-z][a-z-]*/g,
  /\b(?:error|warning|info|hint)\b/g,
  // Part of the formats.
  /<\/?(?:testsuites|testsuite|testcase|failure)\b|(?:xml version|encoding|classname|name|tests|failures|errors|type|message)="?/g,
  /UTF-8|Klint|&(?:quot|apos|lt|gt|amp);/g,
  /"(?:description|check_name|fingerprint|severity|location|path|lines|begin|end)"|"(?:major|minor|info)"|"[0-9a-f]{64}"/g,
  /"baseline"/g,
]

/** Parts of the help that are the same in all languages. */
export const ofHelp = [
  /^.*\bklint [a-z-].*$/gm,
  // Names of arguments in the usage.
  /^ {2}(?:paths?|text|id|-) /gm,
  /-{1,2}[a-z][a-z-]*|<[^>]*>|\[[^\]]*\]|"[^"]*"/g,
  /\b(?:klint|check|explain|checklist|token|rules|config|lsp|mcp|help)\b(?= )/g,
]

export const brokenConfigurations = [
  ['klint.config.json', '[]'],
  ['klint.config.json', '{ "rules": '],
  ['klint.config.json', '{ "rule": {} }'],
  ['klint.config.json', '{ "rules": { "int-durations": "error", "int-duration": "on", "logged-secret": [] } }'],
  ['klint.config.json', '{ "rules": [], "ignore": { "!a": ["*"], "a": "*", "b": [1] }, "models": {} }'],
  ['klint.config.json', '{ "hosts": { "oficial": [], "gateway": "a", "official": ["https://a.test/v1", 1] } }'],
  ['klint.config.json', '{ "models": [1, { "id": "a" }, { "id": 1, "like": "b", "than": 1 }] }'],
  ['klint.config.json', '{ "language": "ruby", "baseline": 1 }'],
  ['pyproject.toml', '[tool.klint\nrules = '],
] as const

export const checked = [
  readFile('a.py', openDocument('python').check(wrongPython)),
  readFile('b.json', openDocument('json').check(conflictingJson)),
  readFile(
    'c.py',
    openDocument('python').check(
      wrongPython
        .replace('text2video', 'image2video')
        .replace('"prompt": "a boat"', '"prompt": "a\u200b boat", "image": "http://localhost/a.png"'),
    ),
  ),
]

const host = 'https://api-singapore.klingai.com'
const answered = { kind: 'answer', status: 200, code: 0, message: '', requestId: '', clockAhead: null } as const
const image = { format: 'gif', contentType: 'text/html', size: 99_999_999, width: 10, height: 9000 } as const

const [url = ''] = imageUrls(checked)

export const probed: Readonly<Record<string, Probes | null>> = {
  'nothing sent': null,
  'no credentials': { host, authentication: [], credits: null, images: [] },
  'all well': {
    host,
    authentication: [
      { use: 'token', outcome: answered },
      { use: 'api-key', outcome: answered },
    ],
    credits: {
      outcomes: [answered],
      packs: ['online', 'runOut', '', 'strange'].map((status) => ({
        ...{ name: 'Pack', status, total: 100, remaining: 50.5, expires: status === '' ? NaN : 1e12 },
      })),
      balance: { amount: 3, currency: 'USD', at: 1e12 },
    },
    images: [
      { url, outcome: { kind: 'image', image: { ...image, format: 'png', size: 1e6, width: 999, height: 999 } } },
    ],
  },
  'nothing works': {
    host,
    authentication: [
      { use: 'token', outcome: { ...answered, status: 401, code: 1003, message: 'no', requestId: 'r', clockAhead: 9 } },
      { use: 'api-key', outcome: { ...answered, status: 401, code: 1002 } },
      { use: 'api-key', outcome: { kind: 'malformed', defect: 'quotes' } },
      { use: 'api-key', outcome: { kind: 'failure', reason: 'network', detail: 'ENOTFOUND' } },
      { use: 'api-key', outcome: { ...answered, status: 404, code: null } },
    ],
    credits: null,
    images: [{ url, outcome: { kind: 'image', image } }],
  },
  'no credits': {
    host,
    authentication: [{ use: 'api-key', outcome: { ...answered, status: 429, code: 1102 } }],
    credits: { outcomes: [], packs: [], balance: null },
    images: [
      { url, outcome: { kind: 'private', what: 'private-name' } },
      { url, outcome: { kind: 'example' } },
      { url, outcome: { kind: 'refused', status: 404 } },
      ...(['timeout', 'network', 'redirects'] as const).map((reason) => ({
        ...{ url, outcome: { kind: 'failure', reason, detail: '' } as const },
      })),
    ],
  },
}
