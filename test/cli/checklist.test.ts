import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { ChecklistReport } from '../../src/features/checklist'
import type { Surroundings } from '../../src/probe'
import { startFakeKling, testCredentials, type FakeKling } from '../fake-api'
import { withFolder } from './folder'
import { klint, rightPython, wrongPython, type RunOptions } from './support'

const { accessKey, secretKey, apiKey } = testCredentials
const keys = { KLING_ACCESS_KEY: accessKey, KLING_SECRET_KEY: secretKey }

const checklist = (
  files: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
  options: RunOptions = {},
) => withFolder(files, (cwd) => klint(['checklist', ...parameters], { cwd, ...options }))

describe('klint checklist', () => {
  it('answers from the code alone, and sends nothing', async () => {
    const { code, stdout, stderr } = await checklist({ 'a.py': rightPython }, [], { env: keys })
    assert.equal(code, 0)
    assert.match(stdout, /\| ✔ \| 4\. Are the parameters valid\? \| Yes \|/)
    assert.match(stdout, /\| \? \| 1\. .* \| Not answered \|/)
    assert.match(stdout, /KLING_API_KEY, or KLING_ACCESS_KEY and KLING_SECRET_KEY/)
    assert.equal(stderr, '')
  })

  it('exits with 1 if there is a problem, and links to the line', async () => {
    const { code, stdout } = await checklist({ 'src/my client.py': wrongPython })
    assert.equal(code, 1)
    assert.match(stdout, /\[src\/my client\.py:6:\d+\]\(src\/my%20client\.py#L6\)/)
  })

  it('writes the report to a file, with links relative to it', async () => {
    await withFolder({ 'a.py': wrongPython, 'reports/x': '' }, async (cwd) => {
      const { code, stdout, stderr } = await klint(['checklist', 'a.py', '--output', 'reports/kling.md'], { cwd })
      assert.deepEqual([code, stdout, stderr], [1, '', 'klint: wrote the report to reports/kling.md.\n'])
      const report = readFileSync(join(cwd, 'reports/kling.md'), 'utf8')
      assert.match(report, /\[a\.py:6:84\]\(\.\.\/a\.py#L6\)/)
      assert.match(report, /\[More\]\(https:\/\/\S+int-duration\/rule\.md\)/)
    })
  })

  it('prints the report as data', async () => {
    const { stdout } = await checklist({ 'a.py': wrongPython }, ['--format', 'json'])
    const report = JSON.parse(stdout) as ChecklistReport
    assert.deepEqual([report.answers.length, report.files, report.requests, report.host], [7, 1, 1, null])
  })

  for (const [what, parameters] of [
    ['a missing path', ['missing.py']],
    ['a report path that is a folder', ['--output', '.']],
    ['a report that cannot be written', ['--output', 'missing/report.md']],
    ['a host without encryption', ['--online', '--host', 'http://api-singapore.klingai.com']],
    ['an unknown format', ['--format', 'html']],
  ] as const) {
    it(`exits with 2 for ${what}`, async () => {
      const { code, stderr } = await checklist({ 'a.py': rightPython }, parameters)
      assert.equal(code, 2)
      assert.notEqual(stderr, '')
    })
  }

  it('exits with 2 without credentials', async () => {
    const { code, stderr } = await checklist({ 'a.py': rightPython }, ['--online'])
    assert.equal(code, 2)
    assert.match(stderr, /Set KLING_API_KEY/)
  })

  it('exits with 2 if the host is unreachable, and the report says why', async () => {
    const { code, stdout, stderr } = await checklist({ 'a.py': rightPython }, ['--online'], { env: keys })
    assert.equal(code, 2)
    assert.match(stderr, /api-singapore\.klingai\.com` could not be asked/)
    assert.match(stdout, /could not be reached/)
  })

  describe('with --online', () => {
    let fake: FakeKling
    beforeEach(async () => {
      fake = await startFakeKling({
        packs: [
          {
            resource_pack_name: 'Video',
            status: 'online',
            total_quantity: 9,
            remaining_quantity: 9,
            invalid_time: 4e12,
          },
        ],
      })
    })
    afterEach(() => fake.close())

    const wait = (): Promise<void> => {
      fake.advance(1)
      return Promise.resolve()
    }

    const online = (options: RunOptions & { python?: string } = {}) =>
      checklist({ 'a.py': options.python ?? rightPython }, ['--online', '--host', fake.url], {
        ...options,
        surroundings: { fetch, wait, ...options.surroundings },
      })

    for (const [what, env] of [
      ['an API key', { KLING_API_KEY: apiKey }],
      ['access key and secret key', keys],
    ] as const) {
      it(`queries the host with ${what}`, async () => {
        const { code, stdout } = await online({ env })
        assert.equal(code, 0)
        assert.match(stdout, /\| ✔ \| 1\./)
        assert.match(stdout, /\| ✔ \| 2\./)
        assert.match(stdout, /Asked over the network: `http:\/\/127/)
      })
    }

    it('exits with 1 if a key is refused', async () => {
      const { code, stdout } = await online({ env: { KLING_API_KEY: 'api-key-kling-unknown' } })
      assert.equal(code, 1)
      assert.match(stdout, /\*\*Error:\*\* HTTP 401, code 1002/)
    })

    it('shows its progress on a terminal, and erases it', async () => {
      const { stderr } = await online({ env: keys, terminal: true })
      assert.match(stderr, /Trying the credentials.*Asking for credits.*\r\u001b\[K$/s)
    })

    it('prints no secret, whatever the server says and wherever the code contains it', async () => {
      const characters = fc.stringMatching(/^[A-Za-z0-9_-]{24,48}$/).filter((text) => /\d.*\d/.test(text))
      await fc.assert(
        fc.asyncProperty(
          characters,
          characters,
          characters,
          fc.constantFrom(200, 401, 429, 500),
          fc.constantFrom(0, 1002, 1004, 1101, 1303, 77),
          fc.constantFrom('markdown', 'json'),
          fc.boolean(),
          async (access, secret, key, status, code, format, isSaved) => {
            const sent: string[] = []
            const echo: Surroundings['fetch'] = (address, options) => {
              const authorization = new Headers(options.headers).get('authorization') ?? ''
              sent.push(authorization.replace(/^Bearer /, ''))
              const message = `${authorization} of ${access} signed with ${secret} or ${key} is bad at ${address}`
              const pack = { resource_pack_name: authorization, status: key, remaining_quantity: 1 }
              return Promise.resolve(
                Response.json(
                  { code, message, request_id: key, data: { resource_pack_subscribe_infos: [pack] } },
                  { status, headers: { location: key } },
                ),
              )
            }
            const python = wrongPython
              .replace('make_token()', `sign("${access}", "${secret}")`)
              .replace('"duration": 5', `"duration": 5, "image": "https://h.test/${key}/a.png?sig=${secret}"`)
            const output = await withFolder({ 'a.py': python, saved: '' }, async (cwd) => {
              const { stdout, stderr } = await klint(
                ['checklist', '--online', '--format', format, ...(isSaved ? ['--output', 'saved'] : [])],
                {
                  cwd,
                  env: { KLING_ACCESS_KEY: access, KLING_SECRET_KEY: secret, KLING_API_KEY: key },
                  surroundings: { fetch: echo, wait: () => Promise.resolve() },
                },
              )
              const saved = readFileSync(join(cwd, 'saved'), 'utf8')
              assert.equal(saved !== '', isSaved)
              return stdout + stderr + saved
            })
            const signed = sent.filter((text) => text.startsWith('eyJ'))
            assert.ok(sent.includes(key) && signed.length > 0)
            for (const part of [access, secret, key, ...signed.flatMap((text) => text.split('.'))])
              assert.ok(!output.includes(part), `${part}\n${output}`)
          },
        ),
        { numRuns: 25 },
      )
    })
  })
})
