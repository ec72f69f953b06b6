import assert from 'node:assert/strict'
import ts from 'typescript'
import type { Finding, Language } from '../../src/findings/finding'
import { rules } from '../../src/rules'
import { runPython } from '../snippets/pythonDriver'
import { casesOf } from './cases'
import { check, edited } from './check'
import { titleOf } from '../said'

/** A program before and after a finding in it was ignored. */
interface Pair {
  readonly label: string
  readonly before: string
  readonly after: string
}

const create = "fetch('https://api-singapore.klingai.com/v1/videos/text2video', "
const call = `${create}{ method: 'POST', headers: h, body: JSON.stringify({ model_name: 'kling-v2-6', prompt: 'a', duration: 5 }) })`
const broken = `${create}{
        method: 'POST',
        headers: h,
        body: JSON.stringify({
          model_name: 'kling-v2-6',
          prompt: 'a',
          duration: 5,
        }),
      })`
const request = (body: string): string =>
  `requests.post("https://api-singapore.klingai.com/v1/videos/text2video", headers=h, json=${body}, timeout=9)`
const payload = '{"model_name": "kling-v2-6", "prompt": "a", "duration": 5}'

type Shape = readonly [situation: string, language: Language, text: string]

const jsx: readonly (readonly [situation: string, children: string])[] = [
  ['words above', `\n    hello\n    world {${call}}\n  `],
  ['words above, and nothing before it', `\n    hello\n    {${call}}\n  `],
  ['nothing above, words before it', `\n    world {${call}}\n  `],
  ['a tag above, words before it', `\n    <b>hello</b>\n    world {${call}}\n  `],
  ['a value above, words before it', `\n    {name}\n    world {${call}}\n  `],
  ['words after a value above', `\n    {name} hello\n    world {${call}}\n  `],
  ['an empty line between words', `\n    hello\n\n    world {${call}}\n  `],
  ['a hard space above', `\n    {name}&nbsp;\n    \u00a0\n    {${call}}\n  `],
  ['words before a tag with it in an attribute', `\n    hello\n    dear <b title={${call}}>world</b>\n  `],
  ['several lines of it', `\n    hello\n    world {${broken}}\n  `],
  ['a text in braces', `\n    hello{' '}\n    {${call}}\n  `],
]

const shapes: readonly Shape[] = [
  ...jsx.flatMap(([situation, children]): Shape[] => [
    [`in JSX: ${situation}`, 'typescriptreact', `const A = () => (\n  <div>${children}</div>\n)\n`],
    [`in a fragment: ${situation}`, 'javascriptreact', `const A = () => (\n  <>${children}</>\n)\n`],
    [`in JSX with CRLF: ${situation}`, 'javascriptreact', `let a = <p>${children}</p>\n`.replaceAll('\n', '\r\n')],
  ]),
  ['in an attribute on its own line', 'javascriptreact', `let a = (\n  <b\n    c={${call}}\n  />\n)\n`],
  ['in an attribute after a text of two lines', 'javascriptreact', `let a = <b d="x\n  y" c={${call}} />\n`],
  ['in a template', 'typescript', `const a = \`x\n  y \${${call}} z\n\`\n`],
  ['in a template of several lines', 'typescript', `const a = \`x\n  y \${${broken}} z\n\`\n`],
  ['in a template within a template', 'javascript', `let a = \`x\n\${\`y\n\${${call}}\`}\`\n`],
  ['after a comment that ends on its line', 'javascript', `/* a\n b */ ${call}\n`],
  ['after a slash', 'javascript', `let a = \`x\n\${1/${call}}\`\n`],
  ['after return', 'javascript', `function f() {\n  return ${call}\n}\n`],
  ['after a line that could go on', 'javascript', `let a = b\n${call}\n`],
  ['in a decorator', 'typescript', `class A {\n  @d(${call})\n  m() {}\n}\n`],
  ['in a chain', 'javascript', `const a = p\n  .then(() => ${call})\n  .then(b)\n`],
  ['after a shebang', 'javascript', `#!/usr/bin/env node\n${call}\n`],
  ['after a directive', 'javascript', `'use strict'\n${call}\n`],
  ['after a backslash', 'python', `import requests\nx = 1 + \\\n    ${request(payload)}\n`],
  ['after a backslash, with CRLF', 'python', `import requests\r\nx = 1 + \\\r\n    ${request(payload)}\r\n`],
  ['between backslashes', 'python', `import requests\nx = 1 + \\\n    ${request(payload)} \\\n    .json()\n`],
  ['after a long string', 'python', `import requests\nx = """a\nb""", ${request(payload)}\n`],
  ['in a long f-string', 'python', `import requests\nx = f"""a\n{${request(payload).replaceAll('"', "'")}} b\n"""\n`],
  ['before a comment', 'python', `import requests\nx = 1 + \\\n    ${request(payload)}  # as ever\n`],
  ['in a decorator', 'python', `import requests\n@a\n@b(${request(payload)})\ndef f(): pass\n`],
  ['first in a block', 'python', `import requests\nif a:\n    ${request(payload)}\nelse:\n    pass\n`],
  ['in brackets', 'python', `import requests\n${request('{\n  "model_name": "kling-v2-6",\n\n  "duration": 5,\n}')}\n`],
]

describe('an ignore comment changes no program', () => {
  for (const [situation, language, text] of shapes) {
    it(`${situation} (${language})`, () => {
      const pairs = pairsOf(situation, text, language)
      assert.ok(pairs.length > 0)
      assertSame(language, pairs)
    })
  }

  it('in any case of any rule', () => {
    const all = rules.flatMap(({ id }) => casesOf(id))
    for (const { text, language, place } of all.filter((each) => isScript(each.language)))
      assertSame(language, pairsOf(place, text, language))
    const python = all.filter(({ language }) => language === 'python')
    assertSame(
      'python',
      python.flatMap(({ text, place }) => pairsOf(place, text, 'python')),
    )
  })
})

describe('an ignore comment beside code', () => {
  for (const [situation, text, line] of [
    [
      'if words would be joined',
      `let a = (\n  <p>\n    hello\n    world {${call}}\n  </p>\n)\n`,
      /^ {4}world \{fetch.* \/\* kling-ignore-line int-duration -- {2}\*\/ /m,
    ],
    ['where a template goes on', `let a = \`x\n\${${call}}\`\n`, /\/\* kling-ignore-line int-duration -- {2}\*\/ /],
  ] as const) {
    it(situation, () => {
      const checked = check(text, 'javascriptreact')
      const [action] = checked.codeActions(spanOf(checked.findings)).filter(({ kind }) => kind === 'ignore')
      assert.match(edited(text, action?.edits ?? []), line)
    })
  }

  function spanOf(findings: readonly Finding[]): Finding['span'] {
    const duration = findings.find(({ ruleId }) => ruleId === 'int-duration')
    assert.ok(duration)
    return duration.span
  }
})

/** One pair for each comment that can ignore a finding. The comment must ignore it, and nothing else. */
function pairsOf(label: string, text: string, language: Language): Pair[] {
  const checked = check(text, language)
  return checked.findings.flatMap((finding) => {
    const actions = checked
      .codeActions(finding.span)
      .filter(({ kind, finding: own }) => kind.startsWith('ignore') && own === finding)
    assert.ok(actions.length > 0, label)
    return actions.map((action) => {
      const after = edited(text, action.edits)
      if (action.kind !== 'ignore-in-configuration') {
        const left = check(after, language).findings.filter(({ ruleId }) => ruleId !== 'unused-ignore')
        assert.ok(left.length < checked.findings.length, `${label}: "${titleOf(action)}" silences nothing:\n${after}`)
        const [edit] = action.edits
        assert.match(edit?.newText.slice(0, action.cursor) ?? '', /kling-ignore-[a-z-]+ [a-z-]+ -- $/)
      }
      return { label: `${label}: ${titleOf(action)}`, before: text, after }
    })
  })
}

function isScript(language: Language): boolean {
  return language.startsWith('javascript') || language.startsWith('typescript')
}

function assertSame(language: Language, pairs: readonly Pair[]): void {
  if (language === 'python') {
    const trees = treesOf(pairs.flatMap(({ before, after }) => [before, after]))
    pairs.forEach(({ label }, index) => assert.equal(trees[2 * index + 1], trees[2 * index], label))
  } else {
    for (const { label, before, after } of pairs) assert.equal(compiled(after), compiled(before), label)
  }
}

/** The program that runs, according to the TypeScript compiler. */
function compiled(text: string): string {
  return ts.transpileModule(text, {
    fileName: 'a.tsx',
    compilerOptions: {
      jsx: ts.JsxEmit.React,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
      experimentalDecorators: true,
    },
  }).outputText
}

/** How many programs fit into an environment variable. */
const fewTexts = 20

/** The syntax trees that Python itself creates of programs, or its errors. */
function treesOf(texts: readonly string[]): readonly string[] {
  const script = `
import ast, json, os
def tree(text):
    try:
        return ast.dump(ast.parse(text))
    except SyntaxError as error:
        return "no Python: " + error.msg
print(json.dumps([tree(text) for text in json.loads(os.environ["TEXTS"])]))
`
  const starts = texts.map((_, index) => index).filter((index) => index % fewTexts === 0)
  return starts.flatMap((start) => {
    const some = JSON.stringify(texts.slice(start, start + fewTexts))
    return JSON.parse(runPython(script, { TEXTS: some })) as string[]
  })
}
