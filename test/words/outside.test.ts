import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { chinese } from '../../src/words/zh-CN'

const sources = join(__dirname, '../../src')

/** The code whose sentences people read. What programs, logs and language models read is always in English. */
const spoken = ['cli', 'configuration', 'disk', 'editor', 'features', 'lsp', 'probe', 'regions']
const silent = [
  'cli/formats/agent.ts',
  // The schema of the configuration, which editors show in English.
  'configuration/keys.ts',
  // Code, and what is searched for in messages.
  'features/example.ts',
  'features/explain/complaints',
  'features/explain/examples',
  'features/reference/samples.ts',
  // `npm start` shows the examples of this repository.
  'cli/start.ts',
  'editor/providers/languageModelTools.ts',
  // A style sheet.
  'editor/pages/linkedPage.ts',
  'features/agent',
]

/** Three consecutive words; shorter texts are not sentences. */
const sentence = /[A-Za-z]+,? [a-z]+,? [a-z]+/

describe('sentences', () => {
  it('are in the catalogue and nowhere else', () => {
    const found = spoken.flatMap((folder) => filesIn(join(sources, folder))).flatMap(sentencesIn)
    assert.equal(found.join('\n'), '')
  })
})

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (silent.includes(relative(sources, path).replaceAll('\\', '/'))) return []
    return entry.isDirectory() ? filesIn(path) : [path]
  })
}

function sentencesIn(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || isForProgrammers(node)) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node))
      if (sentence.test(node.text) && !isKnown(node.text)) found.push(`${relative(sources, path)}: ${node.text}`)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** A sentence of the knowledge, or an example of a command. */
function isKnown(text: string): boolean {
  return text in chinese.facts || /^(?:klint|tail) /.test(text)
}

/** Text that is thrown or logged. */
function isForProgrammers(node: ts.Node): boolean {
  if (ts.isThrowStatement(node) || (ts.isNewExpression(node) && node.expression.getText() === 'Error')) return true
  return ts.isCallExpression(node) && /\b(?:log|console)\.\w+$|\blisteners\.failed$/.test(node.expression.getText())
}
