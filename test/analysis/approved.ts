import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { languageOfPath } from '../../src/features/languageOfPath'
import { analyse, type Meaning } from '../../src/analysis/meaning'
import { Project } from '../../src/project/project'
import { frontEndFor, type Language } from '../../src/syntax'
import { filesUnder } from '../mutants/files'
import { Suite } from '../mutants/suite'
import { type Files, filesOf } from '../project/files'
import { root } from '../rules/cases'
import { neighboursNamed, neighboursOf, type Neighbour, type Program } from '../rules/neighbours'
import { outcomeOf } from './outcome'

/** What the analysis reads from a program, and from some of its neighbours: digests. */
interface Approved {
  /** Of each part, in order. */
  readonly read: string
  readonly beside: Readonly<Record<string, string>>
}

/** A program, and how it is read. */
interface Subject extends Program {
  readonly meaningOf: (text: string) => Meaning
}

/** A program of a test, with its place in a table. */
export type Named = readonly [name: string, language: Language, text: string, ...rest: unknown[]]

const approvedPath = join(root, 'test/analysis/approved.json')
const approved = JSON.parse(readFileSync(approvedPath, 'utf8')) as Readonly<Record<string, Approved>>
const subjects = new Map<string, Subject>()

/** One test for each program: the whole of what is read there, and near it, is as approved (`npm run approve`). */
export function approvedToo(title: string, programs: readonly Named[]): void {
  describe(`${title}: all that is read, there and near it, is as approved (npm run approve):`, () => {
    for (const [name, language, text] of programs)
      declare(title, name, {
        ...{ language, text },
        meaningOf: (each) => analyse(frontEndFor(language).createReader(language).read(each)),
      })
  })
}

/** The same for the files of projects, each read together with the others. */
export function filesApprovedToo(title: string, projects: readonly (readonly [name: string, files: Files])[]): void {
  describe(`${title}: all that is read, there and near it, is as approved (npm run approve):`, () => {
    for (const [name, files] of projects)
      for (const [path, text] of Object.entries(files)) {
        const language = languageOfPath(path)
        if (language === null || language === 'json') continue
        const meaningOf = (each: string): Meaning => meaningTogether({ ...files, [path]: each }, path)
        declare(title, `${name} · ${path}`, { language, text, meaningOf })
      }
  })
}

/** What a file means together with the others of its project; what it means alone if it is not linked to any. */
export function meaningTogether(files: Files, path: string): Meaning {
  const language = languageOfPath(path)
  assert.ok(language, path)
  const model = frontEndFor(language)
    .createReader(language)
    .read(files[path] ?? '')
  const project = new Project(filesOf(files))
  return project.together(path, model)?.meaning ?? analyse(model, { settings: project.settingsOf(path) })
}

function declare(title: string, name: string, subject: Subject): void {
  const full = `${title} · ${name}`
  assert.ok(!subjects.has(full), `two programs have the name ${full}`)
  subjects.set(full, subject)
  it(name, () => {
    const names = Object.keys(approved[full]?.beside ?? {})
    const outcome = outcomeOf(subject.meaningOf(subject.text))
    const wanted = (approved[full]?.read ?? '').split(' ')
    assert.deepEqual(outcome, Object.fromEntries(Object.keys(outcome).map((part, index) => [part, wanted[index]])))
    assert.deepEqual(besideOf(subject, neighboursNamed(subject, names)), approved[full]?.beside)
  })
}

function readIn(subject: Subject, neighbours: readonly Neighbour[]): Approved {
  return { read: whole(subject.meaningOf(subject.text)), beside: besideOf(subject, neighbours) }
}

function besideOf({ meaningOf }: Subject, neighbours: readonly Neighbour[]): Approved['beside'] {
  const beside = neighbours.map(({ name, text }) => [name, digestOf(whole(meaningOf(text)))])
  return Object.fromEntries(beside) as Approved['beside']
}

function whole(meaning: Meaning): string {
  return Object.values(outcomeOf(meaning)).join(' ')
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}

/** How many neighbours of a program are approved. */
const mostNeighbours = 4

/** The neighbours in which most different things are read. */
function tellingNeighbours(program: Subject): readonly Neighbour[] {
  const own = whole(program.meaningOf(program.text)).split(' ')
  const telling = new Map<string, Neighbour>()
  for (const neighbour of neighboursOf(program)) {
    const parts = whole(program.meaningOf(neighbour.text)).split(' ')
    const changed = parts.map((part, index) => (part === own[index] ? '' : index)).join()
    if (!telling.has(changed)) telling.set(changed, neighbour)
    if (telling.size === mostNeighbours) break
  }
  return [...telling.values()]
}

/** The neighbours that are approved as far as they still are, or those that tell most. */
function keptNeighbours(program: Subject, { beside }: Approved = { read: '', beside: {} }): readonly Neighbour[] {
  const names = Object.keys(beside)
  const kept = neighboursNamed(program, names)
  return kept.length > 0 && kept.length === names.length ? kept : tellingNeighbours(program)
}

/** `npm run approve`: after a change that is meant, what the analysis reads now. */
export function approve(): void {
  const load = createRequire(__filename)
  const suite = new Suite()
  suite.install(globalThis)
  for (const file of filesUnder('test', ['analysis', 'project', 'rules/tables']))
    suite.load(file, () => load(resolve(file)) as unknown)
  const all = [...subjects].map(([name, program]) => [name, readIn(program, keptNeighbours(program, approved[name]))])
  writeFileSync(approvedPath, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`)
}
