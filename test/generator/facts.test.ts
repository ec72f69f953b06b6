import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { daysBetween, freshFor, isDay, staleSources, unknownIn } from '../../src/generator/facts'
import { sources } from '../../src/knowledge'

describe('the age of facts', () => {
  it('counts days', () => {
    assert.equal(daysBetween('2026-09-20', '2026-09-20'), 0)
    assert.equal(daysBetween('2026-02-28', '2026-03-01'), 1)
    assert.equal(daysBetween('2026-09-20', '2026-12-19'), freshFor)
  })

  it('recognizes a day', () => {
    for (const day of ['2026-11-27', '2028-02-29']) assert.ok(isDay(day), day)
    for (const text of ['2026-02-30', '2026-1-1', 'today', '', '2026-11-27T00:00']) assert.ok(!isDay(text), text)
  })

  it('exceeds the limit if a source is older, oldest first', () => {
    const { seen } = sources.errorCodes
    assert.equal(seen, '2026-09-20')
    const due = (on: string) => staleSources(on).map(({ id }) => id)
    assert.ok(!due('2026-12-19').includes('errorCodes'))
    assert.ok(due('2026-12-20').includes('errorCodes'))
    const days = staleSources('2026-12-20').map((each) => each.days)
    assert.deepEqual(
      days,
      days.toSorted((a, b) => b - a),
    )
  })

  it('includes how many facts a source supports', () => {
    for (const { id, facts } of staleSources('2030-01-01')) assert.ok(facts > 0, id)
    assert.equal(staleSources('2030-01-01').length, Object.keys(sources).length)
  })
})

describe('what a page contains and no table has', () => {
  for (const [situation, page, expected] of [
    [
      'nothing new',
      'POST /v1/videos/text2video on https://api-singapore.klingai.com with kling-v3, never kling-v3.0, kling-v2-6; 1303',
      [],
    ],
    ['ids in paths', 'GET /v1/videos/text2video/{id}, GET /tasks?task_ids=1', []],
    ['a model', 'model_name: kling-v3-5 (new), kling-v3', ['model kling-v3-5']],
    [
      'a model of an endpoint with the model in the path',
      '`/text-to-video/kling-3.5`',
      ['model kling-3.5', 'path /text-to-video/kling-3.5'],
    ],
    ['a path', 'POST /v1/videos/storyboard', ['path /v1/videos/storyboard']],
    ['a host', 'https://api-tokyo.klingai.com/v1/videos/text2video', ['host api-tokyo.klingai.com']],
    ['a code', '| 1305 | 429 | …', ['code 1305']],
    ['the same twice', 'kling-v9, kling-v9', ['model kling-v9']],
  ] as const)
    it(situation, () => {
      assert.deepEqual(
        unknownIn(page).map(({ kind, name }) => `${kind} ${name}`),
        expected,
      )
    })
})

describe('npm run facts', () => {
  let folder = ''
  before(() => (folder = mkdtempSync(join(tmpdir(), 'klint-facts-'))))
  after(() => rmSync(folder, { recursive: true, force: true }))

  const run = (...args: readonly string[]) => {
    const root = join(__dirname, '../..')
    const command = join(root, 'src/generator/factsCommand.ts')
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', command, ...args], {
      cwd: root,
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }

  it('lists stale sources', () => {
    const { status, stdout } = run('--on', '2026-12-20')
    assert.equal(status, 0)
    assert.match(stdout, /^2026-09-20 \(91 days\) errorCodes: .*, \d+ facts, https:/m)
    assert.match(stdout, /sources are older than 90 days on 2026-12-20\.$/m)
  })

  it('fails if a page contains something new, and lists it', () => {
    const [old, fresh] = [join(folder, 'old.md'), join(folder, 'new.md')]
    writeFileSync(old, 'kling-v3 on /v1/videos/text2video')
    writeFileSync(fresh, 'kling-v3-5 on /v1/videos/text2video')
    assert.equal(run('--check', old).status, 0)
    const { status, stdout } = run('--check', old, fresh)
    assert.equal(status, 1)
    assert.match(stdout, /new\.md: model kling-v3-5 is in no table/)
  })

  it('reports invalid arguments', () => {
    for (const [args, said] of [
      [['--on', '2026-02-30'], /--on takes a day such as 2026-11-27, not "2026-02-30"/],
      [['--check'], /--check takes the files/],
      [['page.md'], /Files are compared with --check/],
      [['--check', join(folder, 'none.md')], /none\.md cannot be read/],
      [['--since'], /Usage: npm run facts/],
    ] as const) {
      const { status, stderr } = run(...args)
      assert.equal(status, 2, args.join(' '))
      assert.match(stderr, said)
    }
  })
})
