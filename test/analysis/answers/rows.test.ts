import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import type { Language } from '../../../src/findings/finding'
import { approvedToo } from '../approved'

const py = (write: string, read: string, head = '') => `import requests
${head}
BASE = "https://api-singapore.klingai.com/v1"

def keep(task, headers, db, session):
    body = requests.get(f"{BASE}/images/generations/{task}", headers=headers).json()
    if body["code"] != 0:
        raise RuntimeError(body["message"])
    if body["data"]["task_status"] == "succeed":
        url = body["data"]["task_result"]["images"][0]["url"]
        ${write}

def animate(prompt, headers, db, session, id):
    ${read}
    payload = {"model_name": "kling-v3", "image": frame, "prompt": prompt}
    return requests.post(f"{BASE}/videos/image2video", json=payload, headers=headers)
`
const js = (write: string, read: string, head = '') => `${head}
const base = 'https://api-singapore.klingai.com/v1'
export async function keep(db, id, headers) {
  const { code, message, data } = await (await fetch(\`\${base}/images/generations/\${id}\`, { headers })).json()
  if (code !== 0) throw new Error(message)
  if (data.task_status === 'succeed') { const url = data.task_result.images[0].url; ${write} }
}
export async function animate(db, id, prompt, headers) {
  ${read}
  return fetch(\`\${base}/videos/image2video\`, { method: 'POST', headers, body: JSON.stringify({ model_name: 'kling-v3', image: frame, prompt }) })
}
`
const alch = 'class Clip(Base):\n    url = Column(String)\n'
const dj = 'class Clip(models.Model):\n    url = models.TextField()\n'
const rows: readonly (readonly [situation: string, language: Language, code: string, isSent: boolean])[] = [
  [
    'a column by its index in the row',
    'python',
    py(
      'db.execute("INSERT INTO clips (task, url) VALUES (?, ?)", (task, url))',
      'frame = db.execute("SELECT url FROM clips WHERE task = ?", (id,)).fetchone()[0]',
    ),
    true,
  ],
  [
    'a column by its name',
    'python',
    py(
      'db.execute("UPDATE clips SET url = %s WHERE task = %s", (url, task))',
      'row = db.execute("SELECT task, url FROM clips").fetchone(); frame = row["url"]',
    ),
    true,
  ],
  [
    'a cursor that is read later',
    'python',
    py(
      'db.execute("INSERT INTO clips (task, url) VALUES (%(t)s, %(u)s)", {"t": task, "u": url})',
      'db.execute("SELECT url FROM clips WHERE task = %s", (id,)); (frame,) = db.fetchone()',
    ),
    true,
  ],
  [
    'all columns',
    'python',
    py(
      'db.execute("INSERT INTO clips (task, url) VALUES (?, ?)", [task, url])',
      'row = db.execute("SELECT * FROM clips").fetchall()[0]; frame = row["url"]',
    ),
    true,
  ],
  [
    'another column',
    'python',
    py(
      'db.execute("INSERT INTO clips (task, url) VALUES (?, ?)", (task, url))',
      'frame = db.execute("SELECT poster FROM clips WHERE task = ?", (id,)).fetchone()[0]',
    ),
    false,
  ],
  [
    'another table',
    'python',
    py(
      'db.execute("INSERT INTO clips (task, url) VALUES (?, ?)", (task, url))',
      'frame = db.execute("SELECT url FROM uploads").fetchone()["url"]',
    ),
    false,
  ],
  [
    'another place in the row',
    'python',
    py(
      'db.execute("INSERT INTO clips (task, url) VALUES (?, ?)", (task, url))',
      'frame = db.execute("SELECT poster, url FROM clips").fetchone()[0]',
    ),
    false,
  ],
  [
    'SQLAlchemy, an added object',
    'python',
    py('session.add(Clip(task=task, url=url))', 'frame = session.get(Clip, id).url', alch),
    true,
  ],
  [
    'SQLAlchemy, an object in a variable',
    'python',
    py(
      'clip = Clip(task=task, url=url); session.add(clip)',
      'frame = session.query(Clip).filter_by(id=id).first().url',
      'from models import Clip',
    ),
    true,
  ],
  [
    'SQLAlchemy, statements',
    'python',
    py(
      'session.execute(insert(Clip).values(url=url))',
      'clip = session.execute(select(Clip)).scalars().first(); frame = clip.url',
      alch,
    ),
    true,
  ],
  [
    'SQLAlchemy, another model',
    'python',
    py('session.add(Clip(task=task, url=url))', 'frame = session.get(Upload, id).url', alch),
    false,
  ],
  [
    'SQLAlchemy, another field',
    'python',
    py('session.add(Clip(task=task, url=url))', 'frame = session.get(Clip, id).poster', alch),
    false,
  ],
  [
    'Django, a created row',
    'python',
    py('Clip.objects.create(task=task, url=url)', 'frame = Clip.objects.get(id=id).url', dj),
    true,
  ],
  [
    'Django, updated rows',
    'python',
    py(
      'Clip.objects.filter(task=task).update(url=url)',
      'frame = Clip.objects.filter(id=id).first().url',
      'from .models import Clip',
    ),
    true,
  ],
  [
    'Django, a saved object',
    'python',
    py('Clip(task=task, url=url).save()', 'clip = Clip.objects.get(id=id); frame = clip.url', dj),
    true,
  ],
  [
    'an object of a class that is not a model',
    'python',
    py('Clip(task=task, url=url).save()', 'frame = Clip.get(id).url', 'class Clip:\n    pass'),
    false,
  ],
  ['an object in a set', 'python', py('seen = set(); seen.add(Clip(url=url))', 'frame = Clip.get(id).url', ''), false],
  [
    'pg',
    'javascript',
    js(
      "await db.query('INSERT INTO clips (task, url) VALUES ($1, $2)', [id, url])",
      "const { rows } = await db.query('SELECT url FROM clips WHERE task = $1', [id]); const frame = rows[0].url",
    ),
    true,
  ],
  [
    'better-sqlite3',
    'javascript',
    js(
      "db.prepare('INSERT INTO clips (task, url) VALUES (?, ?)').run(id, url)",
      "const frame = db.prepare('SELECT url FROM clips WHERE task = ?').get(id).url",
    ),
    true,
  ],
  [
    'mysql2, a column under another name',
    'javascript',
    js(
      "await db.execute('UPDATE clips SET url = ? WHERE task = ?', [url, id])",
      "const [rows] = await db.execute('SELECT url AS clip FROM clips'); const frame = rows[0].clip",
    ),
    true,
  ],
  [
    'pg, another column',
    'javascript',
    js(
      "await db.query('INSERT INTO clips (task, url) VALUES ($1, $2)', [id, url])",
      "const { rows } = await db.query('SELECT task FROM clips'); const frame = rows[0].task",
    ),
    false,
  ],
  [
    'Mongoose, a created document',
    'javascript',
    js(
      'await Clip.create({ task: id, url })',
      'const clip = await Clip.findById(id); const frame = clip.url',
      "const Clip = mongoose.model('Clip', schema)",
    ),
    true,
  ],
  [
    'Mongoose, a saved document',
    'javascript',
    js(
      'const clip = new Clip({ task: id, url }); await clip.save()',
      'const frame = (await Clip.findOne({ task: id })).url',
      "const Clip = mongoose.model('Clip', schema)",
    ),
    true,
  ],
  [
    'Mongoose, another model',
    'javascript',
    js(
      'await Clip.create({ task: id, url })',
      'const clip = await Upload.findById(id); const frame = clip.url',
      "const Clip = mongoose.model('Clip', schema)\nconst Upload = mongoose.model('Upload', schema)",
    ),
    false,
  ],
  [
    'Drizzle',
    'typescript',
    js(
      'await db.insert(clips).values({ task: id, url })',
      'const [row] = await db.select().from(clips).where(eq(clips.task, id)); const frame = row.url',
      "import { clips } from './schema'",
    ),
    true,
  ],
  [
    'Drizzle, updated rows',
    'typescript',
    js(
      'await db.update(clips).set({ url }).where(eq(clips.task, id))',
      'const rows = await db.select().from(clips); const frame = rows[0].url',
      "import { clips } from './schema'",
    ),
    true,
  ],
  [
    'Drizzle, another table',
    'typescript',
    js(
      'await db.insert(clips).values({ task: id, url })',
      'const [row] = await db.select().from(uploads); const frame = row.url',
      "import { clips, uploads } from './schema'",
    ),
    false,
  ],
  [
    'Prisma',
    'typescript',
    js(
      'await prisma.clip.create({ data: { task: id, url } })',
      'const frame = (await prisma.clip.findUnique({ where: { id } })).url',
      "import { prisma } from './p'",
    ),
    true,
  ],
  [
    'Prisma, another model',
    'typescript',
    js(
      'await prisma.clip.create({ data: { task: id, url } })',
      'const frame = (await prisma.upload.findUnique({ where: { id } })).url',
      "import { prisma } from './p'",
    ),
    false,
  ],
  [
    'TypeORM',
    'typescript',
    js(
      'await dataSource.getRepository(Clip).save({ task: id, url })',
      'const clip = await dataSource.getRepository(Clip).findOneBy({ id }); const frame = clip.url',
      "import { Clip } from './c'",
    ),
    true,
  ],
  [
    'TypeORM, another entity',
    'typescript',
    js(
      'await dataSource.getRepository(Clip).save({ task: id, url })',
      'const clip = await dataSource.getRepository(Upload).findOneBy({ id }); const frame = clip.url',
      "import { Clip, Upload } from './c'",
    ),
    false,
  ],
  [
    'TypeORM, a repository in a variable',
    'typescript',
    js(
      'await clipRepository.save({ task: id, url })',
      'const clip = await clipRepository.findOneBy({ id }); const frame = clip.url',
      "import { clipRepository } from './c'",
    ),
    true,
  ],
  [
    'Supabase',
    'typescript',
    js(
      "await supabase.from('clips').insert({ task: id, url })",
      "const { data: row } = await supabase.from('clips').select('url').single(); const frame = row.url",
      "import { supabase } from './c'",
    ),
    true,
  ],
  [
    'a column that other code writes too',
    'python',
    py(
      'db.execute("INSERT INTO clips (task, url) VALUES (?, ?)", (task, url))\n        db.execute("INSERT INTO clips (task, url) VALUES (?, ?)", (task, "https://cdn.example.com/own.png"))',
      'frame = db.execute("SELECT url FROM clips WHERE task = ?", (id,)).fetchone()[0]',
    ),
    false,
  ],
]

function levelsIn(language: Language, code: string): readonly string[] {
  return openDocument(language)
    .check(code)
    .findings.filter(({ ruleId }) => ruleId === 'expiring-result-url')
    .map(({ level }) => level)
}

describe('URLs of results in rows', () => {
  for (const [situation, language, code, isSent] of rows)
    it(`${isSent ? 'are followed' : 'are not confused with others'} in ${language}: ${situation}`, () => {
      assert.equal(levelsIn(language, code).includes('info'), isSent)
    })
})

approvedToo(
  'URLs of results in rows',
  rows.map(([situation, language, code]) => [`${situation}, ${language}`, language, code]),
)
