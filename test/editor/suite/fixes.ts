import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { showsFixed } from '../../rules/compare'
import type { FixedBlock } from '../../rules/page'
import { documentedRules, sampleOf } from './pages'
import { python } from './samples'
import {
  choose,
  closeAll,
  findings,
  klings,
  lightbulb,
  moveCursor,
  open,
  replaceAll,
  ruleOf,
  until,
  withSettings,
} from './support'

describe('quick fixes', () => {
  afterEach(closeAll)

  for (const [turn, rule] of documentedRules().entries()) {
    const { id } = rule
    for (const example of sampleOf(rule, turn, ({ fixed }) => fixed.length > 0)) {
      for (const block of example.fixed) {
        it(`give the result on the page of ${id}: ${block.title || 'the first one'} (${example.language})`, async () => {
          const { document } = await open(example.language, example.text)
          await fixOneByOne(document, id, block)
          if (!showsFixed(block.text, document.getText())) assert.equal(document.getText(), block.text)
        })
      }
    }
  }

  it("come first in the lightbulb, followed by fix all of the rule, ignore, and the rule's page", async () => {
    const { document } = await open('python', python() + python().replaceAll('create', 'again'))
    const [first] = await findings(document, 2)
    assert.ok(first)
    const actions = await lightbulb(document, first.range)
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => `${title}${isPreferred ? ' *' : ''}`),
      [
        'Quote the number *',
        'Fix all kling/int-duration in this file',
        'Ignore kling/int-duration on this line',
        'Ignore kling/int-duration in this file',
        'Turn kling/int-duration off everywhere (configuration)',
        'Open the page of kling/int-duration',
      ],
    )
    const [, fixAll] = actions
    assert.ok(fixAll)
    await choose(fixAll)
    await findings(document, 0)
    assert.equal(document.getText(), python('"5"') + python('"5"').replaceAll('create', 'again'))
  })

  it("are applied by the editor's auto fix at the cursor", async () => {
    const editor = await open('python', python())
    const [finding] = await findings(editor.document, 1)
    assert.ok(finding)
    await moveCursor(editor, finding.range.start)
    await vscode.commands.executeCommand('editor.action.codeAction', {
      kind: 'quickfix',
      apply: 'first',
      preferred: true,
    })
    await until(() => editor.document.getText() === python('"5"'), 'the fix')
  })
})

describe('source.fixAll.kling', () => {
  afterEach(closeAll)

  it('applies safe fixes on save to the current text', async () => {
    await withSettings({ 'editor.codeActionsOnSave': { 'source.fixAll.kling': 'explicit' } }, async () => {
      const editor = await open('python', python('"5"'))
      // Saved immediately, before the debounce time has passed.
      await replaceAll(editor, python('10') + python('5').replaceAll('create', 'again'))
      await editor.document.save()
      assert.equal(editor.document.getText(), python('"10"') + python('"5"').replaceAll('create', 'again'))
      assert.equal(editor.document.isDirty, false)
    })
  })

  it('leaves fixes to review to the user', async () => {
    const review = documentedRules().flatMap(({ cases }) =>
      cases.filter(({ fixed }) => fixed.length > 0 && fixed.every((block) => block.review)),
    )
    const [example] = review
    assert.ok(example)
    const { document } = await open(example.language, example.text)
    await until(() => klings(document).length > 0, 'a finding')
    assert.deepEqual(await fixAllOf(document), [])
  })

  it('changes nothing but the fixes, so that the cursor stays', async () => {
    const { document } = await open('python', python())
    const [finding] = await findings(document, 1)
    const [action] = await fixAllOf(document)
    assert.ok(finding && action?.edit)
    const [[, edits] = []] = action.edit.entries()
    assert.ok(edits?.every(({ range }) => finding.range.contains(range)))
  })
})

function fixAllOf({ uri }: vscode.TextDocument): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(0, 0, 0, 0),
    'source.fixAll.kling',
  )
}

/** Applies the fix of the first finding, waits for the next check, and repeats, like a user would. */
async function fixOneByOne(document: vscode.TextDocument, ruleId: string, { title }: FixedBlock): Promise<void> {
  const own = (): vscode.Diagnostic[] => klings(document).filter((diagnostic) => ruleOf(diagnostic) === ruleId)
  await until(() => own().length > 0, `a finding of ${ruleId}`)
  for (let left = own().length; left > 0; left = own().length) {
    const actions = (await Promise.all(own().map(({ range }) => lightbulb(document, range)))).flat()
    const action = actions.find(
      (each) => each.edit && each.title.includes(title) && !/^(Ignore|Fix all) /.test(each.title),
    )
    if (!action) return
    await choose(action)
    await until(() => own().length < left, `"${action.title}" to mend it`)
  }
}
