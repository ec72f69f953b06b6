import assert from 'node:assert/strict'
import { Families } from '../../src/project/families'
import { filesOf } from './files'

type Row = readonly [situation: string, paths: readonly string[], from: string, specifier: string, found: string | null]

const python: readonly Row[] = [
  ['a module in the same folder', ['a.py', 'b.py'], 'a.py', 'b', 'b.py'],
  ['a relative import', ['p/a.py', 'p/b.py'], 'p/a.py', '.b', 'p/b.py'],
  ['a module of the parent package', ['p/q/a.py', 'p/b.py'], 'p/q/a.py', '..b', 'p/b.py'],
  ['the package itself', ['p/__init__.py', 'p/a.py'], 'p/a.py', '.', 'p/__init__.py'],
  ['an absolute import', ['p/q/a.py', 'p/b.py'], 'p/q/a.py', 'p.b', 'p/b.py'],
  ['a module below src', ['src/p/a.py', 'src/p/b.py', 'main.py'], 'main.py', 'p.b', 'src/p/b.py'],
  ['a namespace package', ['p/a.py', 'q/b.py'], 'p/a.py', 'q.b', 'q/b.py'],
  ['a library', ['a.py'], 'a.py', 'requests', null],
  ['itself', ['jwt.py'], 'jwt.py', 'jwt', null],
  ['nothing outside the project', ['a.py'], 'a.py', '..b', null],
]

const script: readonly Row[] = [
  ['a file in the same folder', ['a.ts', 'b.ts'], 'a.ts', './b', 'b.ts'],
  ['a folder with an index', ['a.ts', 'b/index.ts'], 'a.ts', './b', 'b/index.ts'],
  ['.js that means .ts', ['a.ts', 'b.ts'], 'a.ts', './b.js', 'b.ts'],
  ['.js that is there', ['a.js', 'b.js', 'b.ts'], 'a.js', './b.js', 'b.js'],
  ['.mjs that means .mts', ['a.mts', 'b.mts'], 'a.mts', './b.mjs', 'b.mts'],
  ['JSON', ['a.ts', 'b.json'], 'a.ts', './b.json', 'b.json'],
  ['a file in the parent folder', ['x/a.ts', 'b.ts'], 'x/a.ts', '../b', 'b.ts'],
  ['a library', ['a.ts'], 'a.ts', 'axios', null],
  ['nothing outside the project', ['a.ts'], 'a.ts', '../../b', null],
]

function check(rows: readonly Row[]): void {
  for (const [situation, paths, from, specifier, found] of rows)
    it(situation, () => {
      const files = Object.fromEntries(paths.map((path) => [path, '']))
      assert.equal(new Families(filesOf(files)).resolve(from, specifier), found)
    })
}

describe('an import of Python means', () => check(python))
describe('an import of TypeScript means', () => check(script))

describe('an import by configuration means', () => {
  const resolve = (files: Readonly<Record<string, string>>, from: string, specifier: string) =>
    new Families(filesOf(files)).resolve(from, specifier)

  it('what `paths` maps it to, including comments and extends', () => {
    const files = {
      'tsconfig.base.json': '{ // shared\n "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
      'app/tsconfig.json': '{ "extends": "../tsconfig.base.json" }',
      'app/a.ts': '',
      'src/lib/b.ts': '',
    }
    assert.equal(resolve(files, 'app/a.ts', '@/lib/b'), 'src/lib/b.ts')
  })

  it('a file below `baseUrl`', () => {
    const files = { 'tsconfig.json': '{ "compilerOptions": { "baseUrl": "src" } }', 'src/a.ts': '', 'src/lib/b.ts': '' }
    assert.equal(resolve(files, 'src/a.ts', 'lib/b'), 'src/lib/b.ts')
  })

  it('a package of the same workspace, through its exports or its source', () => {
    const files = {
      'apps/site/server.ts': '',
      'packages/clips/package.json': '{ "name": "@studio/clips", "main": "dist/index.js" }',
      'packages/clips/src/index.ts': '',
      'packages/keys/package.json':
        '{ "name": "@studio/keys", "exports": { ".": { "import": "./lib/main.ts" }, "./*": "./lib/*.ts" } }',
      'packages/keys/lib/main.ts': '',
      'packages/keys/lib/read.ts': '',
    }
    assert.equal(resolve(files, 'apps/site/server.ts', '@studio/clips'), 'packages/clips/src/index.ts')
    assert.equal(resolve(files, 'apps/site/server.ts', '@studio/keys'), 'packages/keys/lib/main.ts')
    assert.equal(resolve(files, 'apps/site/server.ts', '@studio/keys/read'), 'packages/keys/lib/read.ts')
  })

  it("a target of the package's `imports`", () => {
    const files = {
      'package.json': '{ "imports": { "#config": "./src/config.js" } }',
      'src/a.js': '',
      'src/config.js': '',
    }
    assert.equal(resolve(files, 'src/a.js', '#config'), 'src/config.js')
  })

  it('nothing if the configuration is broken', () => {
    for (const text of ['{', '[]', '{ "compilerOptions": 5 }', '{ "extends": "./tsconfig.json" }'])
      assert.equal(resolve({ 'tsconfig.json': text, 'a.ts': '' }, 'a.ts', '@/b'), null)
  })
})

describe('files are read together', () => {
  const together = (files: Readonly<Record<string, string>>, path: string) => new Families(filesOf(files)).groupOf(path)

  it('in the order of their imports', () => {
    const files = {
      'a.py': 'import b\nimport c',
      'b.py': 'import c',
      'c.py': 'HOST = "https://api-singapore.klingai.com"',
    }
    assert.deepEqual(together(files, 'b.py'), ['c.py', 'b.py', 'a.py'])
  })

  it('even in a cycle', () => {
    const files = { 'a.py': 'import b  # kling', 'b.py': 'import a' }
    assert.deepEqual(together(files, 'a.py'), ['b.py', 'a.py'])
  })

  it('within two imports of one that mentions Kling', () => {
    const files = { 'a.py': 'import b', 'b.py': 'import c', 'c.py': 'import d', 'd.py': 'kling = 1' }
    assert.deepEqual(together(files, 'd.py'), ['d.py', 'c.py', 'b.py'])
    assert.deepEqual(together(files, 'a.py'), ['a.py'])
  })

  it('unless nothing mentions Kling, and never with tests', () => {
    assert.deepEqual(together({ 'a.py': 'import b', 'b.py': '' }, 'a.py'), ['a.py'])
    assert.deepEqual(together({ 'kling.py': 'kling = 1', 'tests/test_kling.py': 'import kling' }, 'kling.py'), [
      'kling.py',
    ])
  })

  it('up to a hundred', () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`m${index}.py`, 'import kling']))
    assert.deepEqual(together({ ...many, 'kling.py': '' }, 'kling.py'), ['kling.py'])
  })

  it('without a look at files of other languages', () => {
    const files = filesOf({ 'a.py': 'import kling', 'kling.py': '', 'a.ts': '', 'package.json': '{}', 'kling.ts': '' })
    const seen = new Set<string>()
    const look: typeof files.look = (path) => {
      seen.add(path)
      return files.look(path)
    }
    assert.deepEqual(new Families({ ...files, look }).groupOf('a.py'), ['kling.py', 'a.py'])
    assert.deepEqual([...seen].sort(), ['a.py', 'kling.py'])
  })
})
