import { said } from '../said'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { openDocument } from '../../src/engine'
import { tokenManagerSources } from '../../src/fixes/helperSources'
import { snippetArtifacts, toVsCodeSnippets } from '../../src/generator/snippets'
import type { SnippetFile } from '../../src/generator/snippets'
import { startersIn } from '../../src/generator/starters'
import { startFakeKling, testCredentials } from '../fake-api'
import { runPython } from '../snippets/pythonDriver'

const root = join(__dirname, '../..')

function read(folder: string): SnippetFile[] {
  const paths = readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

const snippet = (text: string) => Object.values(toVsCodeSnippets([{ path: 'snippets/x', text }]))[0]

const escaped = /\\(?<char>[\\$}])/
const placeholder = /\$\{(?<number>\d+)(?::(?<value>(?:\\.|[^}\\])*)|\|(?<options>(?:\\.|[^|\\])*)\|)\}/
const mirror = /\$(?<mirrored>\d+)/
const syntax = new RegExp([escaped, placeholder, mirror].map(({ source }) => source).join('|'), 'g')

/** What the editor inserts for a body, with the given choice wherever there is one. */
function insert(body: readonly string[], indent: string, choice = 0): string {
  const values: Record<string, string> = {}
  const text = body.map((line) => line.replace(/^\t+/, (tabs) => indent.repeat(tabs.length))).join('\n')
  const parts: string[] = []
  let end = 0
  for (const { 0: whole, index, groups: { char, number, value, options, mirrored } = {} } of text.matchAll(syntax)) {
    const chosen = (value ?? options?.split(/(?<!\\),/)[choice] ?? '').replace(/\\(.)/g, '$1')
    if (number) values[number] = chosen
    parts.push(text.slice(end, index), char ?? (mirrored ? (values[mirrored] ?? '') : chosen))
    end = index + whole.length
  }
  return parts.join('') + text.slice(end)
}

describe('The snippet generator', () => {
  it('turns a file into a snippet, with escapes, tab stops, mirrors and tabs', () => {
    const text = `# @snippet kling-x
# @name Kling: x
# @description Does x
# @tabstop KEY
import a

# @usage
if a:
    b = "\${KEY} \\\\ KEY"
    if b:
      odd
`
    assert.deepEqual(snippet(text), {
      prefix: 'kling-x',
      description: 'Does x',
      body: ['import a', '', 'if a:', '\tb = "\\${${1:KEY}\\} \\\\\\\\ $1"', '\tif b:', '\t  odd'],
    })
  })

  it('turns choices into choices, and omits exports', () => {
    const text = `// @snippet kling-x
// @name Kling: x
// @description Does x
// @choice import { a, b } from 'c' | require('c')
import { a, b } from 'c'
export const c = 1
`
    assert.deepEqual(snippet(text)?.body, ["${1|import { a\\, b \\} from 'c',require('c')|}", 'const c = 1'])
  })

  it('rejects a file without a name or with a missing tab stop', () => {
    assert.throws(() => snippet('# @snippet kling-x\n# @description x\n'), /has no @name/)
    assert.throws(() => snippet('# @snippet a\n# @name b\n# @description c\n# @tabstop KEY\nother\n'), /tab stop KEY/)
  })

  it('gives every language the same snippets, and Python one more', () => {
    const [python, ...others] = ['python', 'typescript', 'javascript'].map((language) => {
      return Object.values(toVsCodeSnippets(read(`snippets/${language}`))).map(({ prefix }) => prefix)
    })
    const all = ['kling-batch', 'kling-debug', 'kling-poll', 'kling-request', 'kling-token']
    for (const other of others) assert.deepEqual(other, all)
    // In JavaScript all requests are asynchronous.
    assert.deepEqual(
      python?.filter((prefix) => prefix !== 'kling-request-async'),
      all,
    )
  })

  it('produces the checked-in files', () => {
    for (const { path, content } of snippetArtifacts(read))
      assert.equal(readFileSync(join(root, path), 'utf8'), content, path)
  })

  it('inserts exactly the sources', () => {
    for (const language of ['python', 'typescript', 'javascript']) {
      const snippets = Object.values(toVsCodeSnippets(read(`snippets/${language}`)))
      for (const { text } of read(`snippets/${language}`)) {
        const body = snippets.find(({ prefix }) => text.includes(` @snippet ${prefix}\n`))?.body ?? []
        const source = text
          .replace(/^(?:#|\/\/) @.*\n/gm, '')
          .replace(/^export /gm, '')
          .trim()
        assert.equal(insert(body, language === 'python' ? '    ' : '  '), source)
      }
    }
  })

  it('inserts token managers that work in Python, TypeScript, and both kinds of JavaScript modules', async () => {
    const fake = await startFakeKling()
    const variables = { KLING_ACCESS_KEY: testCredentials.accessKey, KLING_SECRET_KEY: testCredentials.secretKey }
    const bodyOf = (language: string) =>
      toVsCodeSnippets(read(`snippets/${language}`))['Kling: token manager']?.body ?? []
    const env = { ...process.env, ...variables }
    const node = (code: string, kind: string) =>
      execFileSync(process.execPath, [`--input-type=${kind}`, '-e', code], { cwd: root, encoding: 'utf8', env })
    const print = '\nconsole.log(klingHeaders().Authorization)'
    const typescript = transformSync(insert(bodyOf('typescript'), '  ') + print, { loader: 'ts' }).code
    const printed = [
      runPython(`${insert(bodyOf('python'), '    ')}\nprint(kling_headers()["Authorization"])`, variables),
      node(typescript, 'module'),
      node(insert(bodyOf('javascript'), '  ', 0) + print, 'module'),
      node(insert(bodyOf('javascript'), '  ', 1) + print, 'commonjs'),
    ]
    for (const line of printed)
      await fetch(`${fake.url}/v1/videos/text2video`, { headers: { Authorization: line.trim() } })
    await fake.close()
    assert.deepEqual(
      fake.requests.map(({ status }) => status),
      [200, 200, 200, 200],
    )
  })

  it('gives fixes the token manager with exactly the imports that it needs', () => {
    assert.deepEqual(tokenManagerSources.python.imports, ['import threading', 'import time', 'import jwt'])
    for (const language of ['typescript', 'javascript'] as const) {
      assert.deepEqual(tokenManagerSources[language].imports, ["import jwt from 'jsonwebtoken'"])
    }
    for (const { imports, source } of Object.values(tokenManagerSources)) {
      assert.match(source, /class TokenManager/)
      assert.doesNotMatch(source, /^(?:import|from|export) |@usage|KLING_/m)
      assert.ok(imports.length > 0)
    }
  })
})

describe('the starter snippets', () => {
  for (const [language, indent] of [
    ['python', '    '],
    ['typescript', '  '],
    ['javascript', '  '],
    ['json', '  '],
  ] as const) {
    const all = Object.values(toVsCodeSnippets([], startersIn(language)))

    it(`exist in ${language}, with choices`, () => {
      const prefixes = all.map(({ prefix }) => prefix)
      for (const wanted of ['kling-text2video', 'kling-image2video', 'kling-omni']) assert.ok(prefixes.includes(wanted))
      assert.equal(prefixes.includes('kling-poll'), language === 'json')
      assert.match(all.find(({ prefix }) => prefix === 'kling-text2video')!.body.join('\n'), /\$\{1\|.kling-v3./)
    })

    it(`are requests in ${language} without findings`, () => {
      for (const { prefix, body } of all) {
        const { findings, meaning } = openDocument(language).check(insert(body, indent))
        assert.deepEqual(
          findings.map((finding) => `${prefix}: ${finding.ruleId}: ${said(finding)}`),
          [],
        )
        assert.ok(
          meaning.requests.some(({ evidence }) => evidence.verdict === 'official'),
          prefix,
        )
      }
    })
  }
})
