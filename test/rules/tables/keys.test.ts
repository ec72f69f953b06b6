import { type Row, table } from '../table'

const api = 'https://api-singapore.klingai.com'
const js = (options: string, keys = '', more = '') =>
  `const jwt = require('jsonwebtoken')\nconst now = () => Math.floor(Date.now() / 1000)\n${more}\nconst sign = () => jwt.sign({ iss: process.env.KLING_ACCESS_KEY, exp: now() + 1800, nbf: now() - 5 }, process.env.KLING_SECRET_KEY${options})\n${keys === '' ? `fetch('${api}/v1/videos/text2video', { method: 'POST', headers: { Authorization: \`Bearer \${sign()}\` }, body })` : keys}\n`
const headers: readonly Row[] = [
  ['both', js(", { header: { alg: 'HS256', typ: 'JWT' } }")],
  [
    'none',
    js(''),
    "4 hint likely: jsonwebtoken adds `alg` and `typ` to the header. | Add `alg` and `typ` to the header of the token (safe): ∅ → , { header: { alg: 'HS256', typ: 'JWT' } }",
  ],
  [
    'no header in options',
    js(', {}'),
    "4 hint likely: jsonwebtoken adds `alg` and `typ` to the header. | Add `alg` and `typ` to the header of the token (safe): ∅ → header: { alg: 'HS256', typ: 'JWT' }",
  ],
  [
    'an algorithm in options',
    js(", { algorithm: 'HS256' }"),
    "4 hint likely: jsonwebtoken adds `typ` to the header. | Add `typ` to the header of the token (safe): ∅ → , header: { alg: 'HS256', typ: 'JWT' }",
  ],
  ['an empty header', js(', { header: {} }'), '4 hint likely: jsonwebtoken adds `alg` and `typ` to the header.'],
  [
    'only the algorithm',
    js(", { header: { alg: 'HS256' } }"),
    "4 hint likely: jsonwebtoken adds `typ` to the header. | Add `typ` to the header of the token (safe): ∅ → , typ: 'JWT'",
  ],
  [
    'only the type',
    js(", { header: { typ: 'JWT' } }"),
    "4 hint likely: jsonwebtoken adds `alg` to the header. | Add `alg` to the header of the token (safe): ∅ → , alg: 'HS256'",
  ],
  ['unknown options', js(', options')],
  ['open options', js(', { ...options }')],
  ['an open header', js(', { header: { ...header } }')],
  [
    'a header in a variable',
    js(', { header }', '', "const header = { alg: 'HS256' }"),
    "3 hint likely: jsonwebtoken adds `typ` to the header. | Add `typ` to the header of the token (safe): ∅ → , typ: 'JWT'",
  ],
  ['more arguments', js(', undefined, done')],
]

const asked = (first: string, second = '') =>
  js(
    ", { header: { alg: 'HS256', typ: 'JWT' } }",
    `const headers = { Authorization: \`Bearer \${sign()}\` }\n${first}\n${second}`,
  )
const newCall = `fetch('${api}/text-to-video/kling-3.0', { method: 'POST', headers, body: JSON.stringify({ prompt: 'a' }) })`
const oldCall = `fetch('${api}/v1/videos/text2video', { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v3', prompt: 'a' }) })`
const newApi: readonly Row[] = [
  ['an old path', asked(oldCall)],
  [
    'a new path',
    asked(newCall),
    '5 error certain: `/text-to-video/kling-3.0` does not accept signed tokens. | Send the API key in `KLING_API_KEY` (review): `Bearer ${sign()}` → `Bearer ${process.env.KLING_API_KEY}`',
  ],
  [
    'a new and an old path',
    asked(newCall, oldCall),
    '5 error certain: `/text-to-video/kling-3.0` does not accept signed tokens.',
  ],
  [
    'two new paths',
    asked(newCall, newCall),
    '5 error certain: `/text-to-video/kling-3.0` does not accept signed tokens. | Send the API key in `KLING_API_KEY` (review): `Bearer ${sign()}` → `Bearer ${process.env.KLING_API_KEY}`',
  ],
  ['a key', `const headers = { Authorization: \`Bearer \${process.env.KLING_API_KEY}\` }\n${newCall}\n`],
  [
    'a key or a token',
    js(
      ", { header: { alg: 'HS256', typ: 'JWT' } }",
      `const headers = { Authorization: \`Bearer \${process.env.KLING_API_KEY ?? sign()}\` }\n${newCall}`,
    ),
  ],
  [
    'another header',
    js(", { header: { alg: 'HS256', typ: 'JWT' } }", `const headers = { 'X-Token': sign() }\n${newCall}`),
  ],
]

const packages: readonly Row[] = [
  ['an invented package', 'import klingai\n', '1 info possible: PyPI has no package `klingai`.'],
  ['a module of an invented package', 'import klingai.video\n', '1 info possible: PyPI has no package `klingai`.'],
  ['a name of an invented package', 'from klingai import Client\n', '1 info possible: PyPI has no package `klingai`.'],
  ['a name that only begins alike', 'import klingaiutils\n'],
  ['another package', 'import requests\n'],
]
const npmPackages: readonly Row[] = [
  ['an invented package', "import Kling from '@klingai/sdk'\n", '1 warning likely: npm has no package `@klingai/sdk`.'],
  [
    'a part of an invented package',
    "import Kling from '@klingai/sdk/video'\n",
    '1 warning likely: npm has no package `@klingai/sdk`.',
  ],
  ['a name that only begins alike', "import Kling from '@klingai/sdks'\n"],
  ['a file of the project', "import Kling from './klingai'\n"],
]

const defined = (entry: string, more = '') =>
  `import { defineConfig } from 'vite'\nexport default defineConfig(({ env }) => ({ ${more}define: {\n${entry} } }))\n`
const exposed: readonly Row[] = [
  [
    'a secret key',
    'const key = process.env.NEXT_PUBLIC_KLING_SECRET_KEY\n',
    '1 error certain: `NEXT_PUBLIC_` makes this secret key public.',
  ],
  [
    'a secret key on a server',
    "import fs from 'fs'\nconst key = process.env.NEXT_PUBLIC_KLING_SECRET_KEY\nfs.writeFileSync('a', key)\n",
    '2 warning likely: `NEXT_PUBLIC_` makes this secret key public. | Read `KLING_SECRET_KEY` (review): NEXT_PUBLIC_ → ∅',
  ],
  [
    'a secret key on a server, twice',
    "import fs from 'fs'\nconst key = process.env.NEXT_PUBLIC_KLING_SECRET_KEY\nconst other = process.env.NEXT_PUBLIC_KLING_SECRET_KEY\nfs.writeFileSync('a', key + other)\n",
    '2 warning likely: `NEXT_PUBLIC_` makes this secret key public. | Read `KLING_SECRET_KEY` (review): NEXT_PUBLIC_ → ∅; NEXT_PUBLIC_ → ∅',
  ],
  [
    'an access key',
    'const key = process.env.NEXT_PUBLIC_KLING_ACCESS_KEY\n',
    '1 info certain: `NEXT_PUBLIC_` makes this access key public.',
  ],
  [
    'an API key',
    'const key = import.meta.env.VITE_KLING_API_KEY\n',
    '1 error certain: `VITE_` makes this API key public.',
  ],
  ['a secret key without a prefix', 'const key = process.env.KLING_SECRET_KEY\n'],
  ['an address', 'const url = process.env.NEXT_PUBLIC_KLING_URL\n'],
  [
    'a secret key that Vite writes into the pages',
    defined("'process.env.KLING_SECRET_KEY': JSON.stringify(env.KLING_SECRET_KEY || '')"),
    '3 warning likely: `define` makes this secret key public.',
  ],
  [
    'an API key that webpack writes into the pages',
    "import webpack from 'webpack'\nexport default { plugins: [new webpack.DefinePlugin({ 'process.env.KLING_API_KEY': JSON.stringify(process.env.KLING_API_KEY) })] }\n",
    '2 warning likely: `define` makes this API key public.',
  ],
  [
    'an access key that is written into the pages',
    defined("'process.env.KLING_ACCESS_KEY': JSON.stringify(env.KLING_ACCESS_KEY)"),
  ],
  ['whether a key is set', defined("'process.env.KLING_SECRET_KEY': JSON.stringify(!!env.KLING_SECRET_KEY)")],
  ['the name of a variable', defined("'process.env.KLING_SECRET_KEY': JSON.stringify('server only')")],
  [
    'the variable of another service',
    defined("'process.env.GEMINI_SECRET_KEY': JSON.stringify(env.GEMINI_SECRET_KEY)"),
  ],
  [
    'a key in code for Node.js',
    defined("'process.env.KLING_SECRET_KEY': JSON.stringify(env.KLING_SECRET_KEY)", "build: { target: 'node' }, "),
  ],
  [
    'a key in code of another bundler',
    "import { build } from 'esbuild'\nbuild({ define: { 'process.env.KLING_SECRET_KEY': JSON.stringify(process.env.KLING_SECRET_KEY) } })\n",
  ],
  [
    'signing in a component',
    "'use client'\nimport jwt from 'jsonwebtoken'\nexport function Film() {\n  const token = jwt.sign({ iss: process.env.KLING_ACCESS_KEY }, process.env.KLING_SECRET_KEY)\n  return <p>{token}</p>\n}\n",
    '4 error certain: A Kling token is signed in a file with "use client".',
  ],
  [
    'signing in an effect of another function',
    "import { useEffect } from 'react'\nimport jwt from 'jsonwebtoken'\nexport function Film() {\n  useEffect(() => { send(jwt.sign({ iss: ak }, process.env.KLING_SECRET_KEY)) }, [])\n  return <p></p>\n}\n",
  ],
  [
    'signing in a function',
    "import jwt from 'jsonwebtoken'\nexport const sign = () => jwt.sign({ iss: process.env.KLING_ACCESS_KEY }, process.env.KLING_SECRET_KEY)\n",
  ],
]

table('missing-jwt-headers', 'javascript', headers)
table('jwt-on-new-api', 'javascript', newApi)
table('unknown-package', 'python', packages)
table('unknown-package', 'javascript', npmPackages)
table('exposed-secret', 'javascript', exposed)
