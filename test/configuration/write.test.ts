import assert from 'node:assert/strict'
import {
  ignoredIn,
  patternOf,
  readConfiguration,
  withIgnored,
  withLevel,
  type ConfigurationFile,
} from '../../src/configuration'

describe('setting a level in a configuration', () => {
  for (const [situation, file, before, after] of [
    ['an empty file', 'klint.config.json', '{}\n', '{\n  "rules": {\n    "int-duration": "off"\n  }\n}\n'],
    [
      'a file with comments',
      '.klintrc.json',
      '{\n  // mine\n  "language": "json"\n}\n',
      '{\n  // mine\n  "language": "json",\n  "rules": {\n    "int-duration": "off"\n  }\n}\n',
    ],
    [
      'a file with another level',
      'klint.config.json',
      '{ "rules": { "int-duration": "error" } }',
      '{ "rules": { "int-duration": "off" } }',
    ],
    [
      'a package.json',
      'package.json',
      '{\n\t"name": "x",\n\t"klint": {}\n}\n',
      '{\n\t"name": "x",\n\t"klint": {\n\t\t"rules": {\n\t\t\t"int-duration": "off"\n\t\t}\n\t}\n}\n',
    ],
    [
      'a pyproject.toml',
      'pyproject.toml',
      '[project]\nname = "x"\n',
      '[project]\nname = "x"\n\n[tool.klint.rules]\nint-duration = "off"\n',
    ],
    [
      'an existing table',
      'pyproject.toml',
      '[tool.klint.rules] # mine\nstale-token = "off"\n\n[tool.ruff]\n',
      '[tool.klint.rules] # mine\nint-duration = "off"\nstale-token = "off"\n\n[tool.ruff]\n',
    ],
    [
      'an existing entry',
      'pyproject.toml',
      '[tool.klint]\nrules.int-duration = "error"\n',
      '[tool.klint]\nrules.int-duration = "off"\n',
    ],
    [
      'a table of dotted keys',
      'pyproject.toml',
      '[tool.klint]\nrules.stale-token = "error"\n',
      '[tool.klint]\nrules.int-duration = "off"\nrules.stale-token = "error"\n',
    ],
    [
      'an inline table',
      'pyproject.toml',
      '[tool.klint]\nrules = { stale-token = "error" }\n',
      '[tool.klint]\nrules = { int-duration = "off", stale-token = "error" }\n',
    ],
    [
      'an empty inline table',
      'pyproject.toml',
      '[tool.klint]\nrules = {}\n',
      '[tool.klint]\nrules = { int-duration = "off" }\n',
    ],
  ] as readonly (readonly [string, ConfigurationFile, string, string])[]) {
    it(`changes nothing else in ${situation}`, () => {
      const written = withLevel(file, before, 'int-duration', 'off')
      assert.equal(written, after)
      assert.equal(readConfiguration(file, written)?.configuration.rules['int-duration'], 'off')
      assert.equal(withLevel(file, written, 'int-duration', 'off'), written)
    })
  }
})

describe('ignoring a rule for a file in a configuration', () => {
  for (const path of ['a.json', 'flows/[id].json', 'flows/#1 !x*.json', 'üb er/a.json']) {
    for (const file of ['klint.config.json', 'pyproject.toml'] as const) {
      it(`affects only that file: ${path} in ${file}`, () => {
        const written = withIgnored(file, '', patternOf(path), ['int-duration'])
        const read = readConfiguration(file, written)
        assert.deepEqual(read?.problems, [])
        assert.deepEqual(ignoredIn(read.configuration, path), ['int-duration'])
        for (const other of ['b.json', `x/${path}`, 'flows/i.json'])
          assert.deepEqual(ignoredIn(read.configuration, other), [])
      })

      it(`replaces the entry of a file that has one: ${path} in ${file}`, () => {
        const once = withIgnored(file, '', patternOf(path), ['int-duration'])
        const read = readConfiguration(file, withIgnored(file, once, patternOf(path), ['int-duration', 'stale-token']))
        assert.deepEqual(read?.problems, [])
        assert.deepEqual(ignoredIn(read.configuration, path), ['int-duration', 'stale-token'])
      })
    }
  }
})
