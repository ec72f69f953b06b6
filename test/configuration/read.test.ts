import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  configurationFiles,
  ignoredIn,
  noConfiguration,
  readConfiguration,
  type Configuration,
  type ConfigurationFile,
} from '../../src/configuration'
import { lineNumber } from '../../src/syntax/lines'
import { written } from '../said'

const toml = (...lines: string[]): string => ['[project]', 'name = "clips"', '', ...lines, ''].join('\n')

describe('a configuration', () => {
  for (const [situation, file, text, expected] of [
    ['an empty file', 'klint.config.json', '', {}],
    ['levels', 'klint.config.json', '{ "rules": { "int-duration": "error" } }', { rules: { 'int-duration': 'error' } }],
    [
      'a rule with its prefix',
      '.klintrc.json',
      '{ "rules": { "kling/int-duration": "off" } }',
      { rules: { 'int-duration': 'off' } },
    ],
    [
      "Klint's reports on its own work",
      '.klintrc.json',
      '{ "rules": { "unused-ignore": "warning" } }',
      { rules: { 'unused-ignore': 'warning' } },
    ],
    ['comments and trailing commas', 'klint.config.json', '{\n// why\n"language": "json", }', { language: 'json' }],
    [
      'patterns',
      'klint.config.json',
      '{ "ignore": { "*.json": ["invalid-value"], "old/": ["*"] } }',
      { ignore: { '*.json': ['invalid-value'], 'old/': ['*'] } },
    ],
    [
      'hosts',
      'klint.config.json',
      '{ "hosts": { "official": ["Proxy.example.com"], "gateway": ["r.example.com"] } }',
      { hosts: { official: ['proxy.example.com'], gateway: ['r.example.com'] } },
    ],
    [
      'models',
      'klint.config.json',
      '{ "models": [{ "id": "kling-v9", "like": "kling-v3" }] }',
      { models: [{ id: 'kling-v9', like: 'kling-v3' }] },
    ],
    [
      'a schema and a baseline',
      'klint.config.json',
      '{ "$schema": "x", "baseline": "old.json" }',
      { baseline: 'old.json' },
    ],
    [
      'a key of package.json',
      'package.json',
      '{ "name": "x", "klint": { "language": "typescript" } }',
      { language: 'typescript' },
    ],
    [
      'a table of pyproject.toml',
      'pyproject.toml',
      toml(
        '[tool.klint]',
        'language = "python"',
        '[tool.klint.rules]',
        'int-duration = "off"',
        '"kling/stale-token" = "hint"',
      ),
      { language: 'python', rules: { 'int-duration': 'off', 'stale-token': 'hint' } },
    ],
    [
      'dotted keys and inline tables',
      'pyproject.toml',
      toml('[tool]', 'klint.rules.int-duration = "off"', 'klint.hosts = { official = ["a.example.com"] }'),
      { rules: { 'int-duration': 'off' }, hosts: { official: ['a.example.com'], gateway: [] } },
    ],
    [
      'an inline table of pyproject.toml',
      'pyproject.toml',
      toml('[tool]', 'klint = { language = "python", rules = { int-duration = "off" } }'),
      { language: 'python', rules: { 'int-duration': 'off' } },
    ],
    [
      'a list of tables',
      'pyproject.toml',
      toml(
        '[[tool.klint.models]]',
        'id = "kling-v9"',
        'like = "kling-v3"',
        '[[tool.klint.models]]',
        'id = "kling-v8"',
        'like = "kling-v3"',
      ),
      {
        models: [
          { id: 'kling-v9', like: 'kling-v3' },
          { id: 'kling-v8', like: 'kling-v3' },
        ],
      },
    ],
  ] as readonly (readonly [string, ConfigurationFile, string, Partial<Configuration>])[]) {
    it(`is read from ${situation}`, () => {
      const read = readConfiguration(file, text)
      assert.deepEqual(read?.problems, [])
      assert.deepEqual(read.configuration, { ...noConfiguration, ...expected })
    })
  }

  for (const [situation, file, text] of [
    ['a package without the key', 'package.json', '{ "name": "x" }'],
    ['a project without the table', 'pyproject.toml', toml('[tool.ruff]', 'line-length = 100')],
    ['a broken package.json without the key', 'package.json', '{ "name": '],
    ['a broken pyproject.toml without the table', 'pyproject.toml', '[project'],
  ] as const) {
    it(`is not in ${situation}`, () => {
      assert.equal(readConfiguration(file, text), null)
    })
  }
})

describe('a mistake in a configuration', () => {
  for (const [situation, file, text, line, message] of [
    ['no JSON', 'klint.config.json', '{\n  "rules": {\n', 3, /^This is not JSON: close brace expected\.$/],
    ['not an object', 'klint.config.json', '[]', 1, /^A configuration is an object with keys\.$/],
    [
      'an unknown key',
      'klint.config.json',
      '{\n  "rule": {}\n}',
      2,
      /^There is no key `rule`\. Did you mean `rules`\?$/,
    ],
    [
      'a key that resembles none',
      'klint.config.json',
      '{ "x": {} }',
      1,
      /Allowed: `rules`, `ignore`, `hosts`, `models`, `language` or `baseline`\.$/,
    ],
    [
      'an unknown rule',
      'klint.config.json',
      '{ "rules": {\n "int-duratoin": "off" } }',
      2,
      /^There is no rule `int-duratoin`\. Did you mean `int-duration`\?$/,
    ],
    [
      'an unknown level',
      'klint.config.json',
      '{ "rules": { "int-duration":\n "loud" } }',
      2,
      /^`"loud"` is not a level\. Allowed: `error`, `warning`, `info`, `hint` or `off`\.$/,
    ],
    ['a level that is a number', 'klint.config.json', '{ "rules": { "int-duration": 2 } }', 1, /^`2` is not a level/],
    ['levels in a list', 'klint.config.json', '{ "rules": [] }', 1, /^`rules` is an object with keys\.$/],
    [
      'an unknown rule to ignore',
      'klint.config.json',
      '{ "ignore": { "*.json": [\n "nope"] } }',
      2,
      /^There is no rule `nope`\.$/,
    ],
    [
      'a rule without a list',
      'klint.config.json',
      '{ "ignore": { "*.json": "int-duration" } }',
      1,
      /^Give a list of rules, or `\["\*"\]` for all\.$/,
    ],
    [
      'a pattern outside the folder',
      'klint.config.json',
      '{ "ignore": { "../x": ["*"] } }',
      1,
      /^`\.\.\/x` is not a pattern\. Write it as in \.gitignore/,
    ],
    [
      'a URL for a host',
      'klint.config.json',
      '{ "hosts": { "official": ["https://a.example.com/v1"] } }',
      1,
      /Remove scheme, port and path: `a\.example\.com`\.$/,
    ],
    ['an unknown kind of host', 'klint.config.json', '{ "hosts": { "gateways": [] } }', 1, /Did you mean `gateway`\?$/],
    [
      'a model that resembles none',
      'klint.config.json',
      '{ "models": [{ "id": "kling-v9", "like": "kling-v33" }] }',
      1,
      /^`"kling-v33"` is not a model that Klint knows\. Did you mean `kling-v3`\?$/,
    ],
    [
      'an incomplete model',
      'klint.config.json',
      '{ "models": [{ "id": "kling-v9" }] }',
      1,
      /^A model needs `id` and `like`/,
    ],
    [
      'an unknown language',
      'klint.config.json',
      '{ "language": "go" }',
      1,
      /^`"go"` is not a language\. Allowed: `python`, /,
    ],
    [
      'a baseline that is not a path',
      'klint.config.json',
      '{ "baseline": true }',
      1,
      /^`baseline` is the path of a file, in quotes\.$/,
    ],
    ['no TOML', 'pyproject.toml', toml('[tool.klint]', 'language ='), 5, /^This is not TOML: /],
    ['a rule in TOML', 'pyproject.toml', toml('[tool.klint.rules]', 'nope = "off"'), 5, /^There is no rule `nope`/],
    [
      'a level in package.json',
      'package.json',
      '{\n "klint": {\n "rules": { "int-duration": "on" } } }',
      3,
      /^`"on"` is not a level/,
    ],
  ] as const) {
    it(`is reported with its line: ${situation}`, () => {
      const read = readConfiguration(file, text)
      const problems = read?.problems ?? []
      assert.ok(problems[0])
      assert.match(written(problems[0].message), message)
      assert.equal(lineNumber(text, problems[0].span.start), line)
    })
  }

  it('does not affect other settings', () => {
    const read = readConfiguration(
      'klint.config.json',
      '{ "rules": { "nope": "off", "int-duration": "error" }, "x": 1 }',
    )
    assert.deepEqual(read?.configuration.rules, { 'int-duration': 'error' })
    assert.equal(read.problems.length, 2)
  })

  it('never throws', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('rules', 'int-duration', '*', '../', 'error', 1, null, true, '__proto__'),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom(
            'rules',
            'ignore',
            'hosts',
            'official',
            'models',
            'id',
            'like',
            'language',
            'int-duration',
            '!x',
            '__proto__',
            'klint',
          ),
          tie('any'),
          { maxKeys: 4 },
        ),
      ),
    })).any
    fc.assert(
      fc.property(
        fc.constantFrom(...configurationFiles),
        fc.oneof(
          fc.string(),
          value.map((each) => JSON.stringify(each)),
        ),
        (file, text) => {
          const read = readConfiguration(file, text)
          for (const { span } of read?.problems ?? []) assert.ok(span.start <= span.end)
        },
      ),
    )
    for (const file of configurationFiles)
      for (const text of ['['.repeat(50_000), '{"klint":'.repeat(50_000), `tool.klint = ${'['.repeat(50_000)}`])
        readConfiguration(file, text)
  })
})

describe('file patterns', () => {
  for (const [pattern, path, isMeant] of [
    ['*.json', 'a.json', true],
    ['*.json', 'flows/deep/a.json', true],
    ['*.json', 'a.py', false],
    ['/a.json', 'flows/a.json', false],
    ['tests/', 'tests/unit/a.py', true],
    ['tests/', 'src/tests.py', false],
    ['src/**/old_*.py', 'src/a/b/old_c.py', true],
  ] as const) {
    it(`${isMeant ? 'match' : 'do not match'}: ${pattern}, ${path}`, () => {
      const ignored = ignoredIn({ ...noConfiguration, ignore: { [pattern]: ['int-duration'] } }, path)
      assert.deepEqual(ignored, isMeant ? ['int-duration'] : [])
    })
  }
})
