import assert from 'node:assert/strict'
import { readStatement } from '../../../src/analysis/answers/results/statements'

const column = (name: string | null, as: unknown) => ({ name, as })

const rows: readonly (readonly [text: string, table: string | null, ...columns: unknown[]])[] = [
  ['INSERT INTO clips (task, url) VALUES (?, ?)', 'clips', column('task', { index: 0 }), column('url', { index: 1 })],
  ['insert into "clips" ("url") values ($2::text)', 'clips', column('url', { index: 1 })],
  [
    'INSERT INTO public.clips (url, at) VALUES (:url, now())',
    'public.clips',
    column('url', { name: 'url' }),
    column('at', null),
  ],
  [
    'INSERT OR REPLACE INTO clips (a, url) VALUES (lower(?), %s)',
    'clips',
    column('a', null),
    column('url', { index: 1 }),
  ],
  [
    'UPDATE clips SET url = %(url)s, at = now() WHERE id = %(id)s',
    'clips',
    column('url', { name: 'url' }),
    column('at', null),
  ],
  [
    'UPDATE clips SET state = ?, url = ? WHERE task = ?',
    'clips',
    column('state', { index: 0 }),
    column('url', { index: 1 }),
  ],
  ['SELECT task, c.url AS clip FROM clips c WHERE id = ?', 'clips', column('task', 'task'), column('url', 'clip')],
  ['SELECT * FROM clips', 'clips', column('*', '*')],
  ['SELECT count(*), url FROM clips', 'clips', column(null, null), column('url', 'url')],
  ['SELECT url FROM clips JOIN users ON users.id = clips.owner', null],
  ['SELECT url FROM clips, users', null],
  ['DELETE FROM clips WHERE url = ?', null],
  ['INSERT INTO clips SELECT * FROM old', null],
  ['Select a clip', null],
  ['', null],
]

describe('SQL statements', () => {
  for (const [text, table, ...columns] of rows)
    it(`are parsed, or ignored: ${text}`, () => {
      const statement = readStatement(text)
      assert.equal(statement?.table ?? null, table)
      assert.deepEqual(statement?.columns ?? [], columns)
    })
})
