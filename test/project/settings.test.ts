import assert from 'node:assert/strict'
import { openProject } from '../../src/engine'
import { filesApprovedToo } from '../analysis/approved'
import { hostsIn, isSettingsFile, onlyAddresses } from '../../src/project/settings'
import { type Files, filesOf, foundIn } from './files'

const official = 'https://api-singapore.klingai.com'

const python = (base: string) => `import os
import requests

BASE = ${base}

def film(prompt, headers):
    return requests.post(f"{BASE}/v1/videos/text2video", headers=headers, json={"prompt": prompt, "mode": "best"})
`
const typescript = (base: string) => `const base = ${base}

export const film = (prompt: string, headers: HeadersInit) =>
  fetch(\`\${base}/v1/videos/text2video\`, { method: 'POST', headers, body: JSON.stringify({ prompt, mode: 'best' }) })
`
const inPython = 'client.py:7 error invalid-value'
const inTypescript = 'film.ts:4 error invalid-value'

/** What the code in both languages gets, and whether it is the official API's. */
const rows: readonly (readonly [situation: string, files: Files, isOfficial: boolean])[] = [
  ['nothing', {}, false],
  ['the API, in .env', { '.env': `KLING_BASE_URL=${official}` }, true],
  [
    'the API, in an example with quotes, a path and a comment',
    { '.env.example': `export KLING_BASE_URL="${official}/v1" # base` },
    true,
  ],
  ['a bare host', { '.env': 'KLING_BASE_URL=api-singapore.klingai.com\n' }, true],
  [
    'the API, for a container',
    { 'docker-compose.yml': `services:\n  app:\n    environment:\n      KLING_BASE_URL: ${official}\n` },
    true,
  ],
  [
    'the API, in a list for a container',
    { 'docker-compose.prod.yaml': `    environment:\n      - KLING_BASE_URL=\${KLING_BASE_URL:-${official}}\n` },
    true,
  ],
  ['the API, for a worker', { 'wrangler.toml': `[vars]\nKLING_BASE_URL = "${official}"\n` }, true],
  ['a gateway', { '.env': 'KLING_BASE_URL=https://queue.fal.run' }, false],
  ["another service's host", { '.env': 'KLING_BASE_URL=https://films.example.com' }, false],
  ['another variable', { '.env': `HOME_URL=${official}` }, false],
  ['a commented-out line', { '.env': `# KLING_BASE_URL=${official}` }, false],
  [
    'two hosts of the API',
    { '.env': `KLING_BASE_URL=${official}`, '.env.example': 'KLING_BASE_URL=https://api-beijing.klingai.com' },
    true,
  ],
  [
    'the API here and a gateway there',
    { '.env': `KLING_BASE_URL=${official}`, '.env.example': 'KLING_BASE_URL=https://queue.fal.run' },
    false,
  ],
  [
    'the API here and another service there',
    { '.env': `KLING_BASE_URL=${official}`, '.env.local': 'KLING_BASE_URL=https://films.example.com' },
    false,
  ],
  ['the API, in another folder', { 'other/.env': `KLING_BASE_URL=${official}` }, false],
]

const ways: readonly (readonly [string, Files, string])[] = [
  ['os.environ', { 'client.py': python('os.environ["KLING_BASE_URL"]') }, inPython],
  ['os.getenv', { 'client.py': python('os.getenv("KLING_BASE_URL")') }, inPython],
  ['process.env', { 'film.ts': typescript('process.env.KLING_BASE_URL') }, inTypescript],
  ['import.meta.env', { 'film.ts': typescript('import.meta.env.KLING_BASE_URL') }, inTypescript],
]

describe('a settings file determines the host in a variable:', () => {
  for (const [way, code, finding] of ways)
    for (const [situation, files, isOfficial] of rows)
      it(`${way}, with ${situation}`, () => {
        const found = foundIn({ ...code, ...files }).filter((each) => each.endsWith('invalid-value'))
        assert.deepEqual(found, isOfficial ? [finding] : [])
      })

  it('even if another module reads it', () => {
    const found = foundIn({
      '.env': `KLING_BASE_URL=${official}`,
      'config.py': 'import os\n\nBASE = os.environ["KLING_BASE_URL"]\n',
      'client.py': python('config.BASE').replace('import os', 'import config'),
    })
    assert.deepEqual(
      found.filter((each) => each.endsWith('invalid-value')),
      [inPython],
    )
  })

  it("in addition to the code's fallback", () => {
    const files = (fallback: string) => ({
      '.env': `KLING_BASE_URL=${official}`,
      'client.py': python(`os.environ.get("KLING_BASE_URL", "${fallback}")`),
    })
    const found = (fallback: string) => foundIn(files(fallback)).filter((each) => each.endsWith('invalid-value'))
    assert.deepEqual(found(official), [inPython])
    assert.deepEqual(found('https://queue.fal.run'), [])
  })

  it('and paths after it are distinguished by how they end', () => {
    const found = (query: string) =>
      foundIn({
        '.env': `KLING_BASE_URL=${official}/v1`,
        'client.py': `import os
import requests

BASE = os.environ.get("KLING_BASE_URL", "${official}/v1")

def film(prompt, headers):
    requests.post(f"{BASE}/videos/text2video", headers=headers, json={"prompt": prompt})
    requests.post(f"{BASE}/videos/image2video", headers=headers, json={"image": prompt})

def state(task_id, headers):
    return requests.get(${query}, headers=headers).json()["data"]
`,
      }).filter((each) => each.endsWith('unknown-endpoint'))
    assert.deepEqual(found('f"{BASE}/videos/text2video/{task_id}"'), ['client.py:11 info unknown-endpoint'])
    assert.deepEqual(found('f"{BASE}/videos/{product}/{task_id}"'), [])
  })
})

describe('a settings file', () => {
  it('contributes only names and hosts', () => {
    const text = [
      'KLING_ACCESS_KEY=AkCanary0123456789abcdefABCDEF01',
      'KLING_SECRET_KEY="sk-canary.0123456789.abcdef"',
      'kling_base_url=https://api-singapore.klingai.com',
      'TOKEN=eyJhbGciOiJIUzI1NiJ9.eyJjYW5hcnkiOjF9.c2lnbmF0dXJl',
      'DOTTED=canary.key.of.somebody',
      'DATABASE_URL=postgres://user:canary@db.example.com/films',
      'SENTRY_DSN=https://canary0123@o1.ingest.example.com/5',
      'LOGIN=https://first.last:12345@films.example.com/',
      'HOOK=https://hooks.example.com/services/T000/B000/canary',
      'PROXY=http://localhost:8080',
      'ADDRESS=http://127.0.0.1:8080',
      `KLING_BASE_URL=${official}/v1?key=canary`,
    ].join('\r\n')
    const found = [...hostsIn(text)]
    assert.deepEqual([...hostsIn(onlyAddresses(text))], found)
    assert.ok(!onlyAddresses(text).includes('anary'))
    assert.deepEqual(
      found.map(([name, hosts]) => [name, ...hosts.map(({ kind, name: host }) => `${kind} ${host}`.trim())]),
      [
        ['HOOK', 'other'],
        ['KLING_BASE_URL', 'official api-singapore.klingai.com'],
      ],
    )
  })

  it('contributes no key to a finding or to what is known about the code', () => {
    const canary = 'AkCanary0123456789abcdefABCDEF01'
    const text = python('os.environ["KLING_BASE_URL"]').replace(
      'headers=headers',
      'headers={"Authorization": os.environ["KLING_ACCESS_KEY"]}',
    )
    const project = openProject(
      filesOf({ '.env': `KLING_BASE_URL=${official}\nKLING_ACCESS_KEY=${canary}\n`, 'client.py': text }),
    )
    const { findings, meaning } = project.openDocument('client.py', 'python').check(text)
    assert.deepEqual(
      findings.map(({ ruleId }) => ruleId).filter((id) => id === 'missing-bearer' || id === 'invalid-value'),
      ['missing-bearer', 'invalid-value'],
    )
    const all = JSON.stringify([findings, meaning.evidence, [...meaning.program.settings]], (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'kind' in value && 'span' in value ? null : value,
    )
    assert.ok(!all.includes(canary))
  })

  it('is recognized by its name', () => {
    const yes = [
      '.env',
      'app/.env.local',
      '.env.example',
      'docker-compose.yml',
      'docker-compose.dev.yaml',
      'compose.yaml',
      'wrangler.toml',
    ]
    const no = ['env', 'x.env', '.envrc', 'environment.py', 'composer.yml', 'settings.toml', '.env/readme']
    assert.deepEqual([yes.filter((path) => !isSettingsFile(path)), no.filter(isSettingsFile)], [[], []])
  })
})

filesApprovedToo(
  'the host that a settings file determines',
  ways.flatMap(([way, code]) =>
    rows.map(([situation, files]) => [`${way}, ${situation}`, { ...code, ...files }] as const),
  ),
)
