import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { choose, closeAll, findings, klings, lightbulb, until } from './support'

const { NotebookCellData, NotebookCellKind, NotebookData, NotebookEdit, NotebookRange } = vscode

const setUp = '%pip install requests\nimport os, requests\nHOST = "https://api-singapore.klingai.com"'
const body = 'payload = {"model_name": "kling-v2-6", "prompt": "A boat", "duration": 5}'
const send = 'requests.post(HOST + "/v1/videos/text2video", json=payload)'

async function openNotebook(...cells: string[]): Promise<vscode.NotebookDocument> {
  const data = new NotebookData(cells.map((text) => new NotebookCellData(NotebookCellKind.Code, text, 'python')))
  const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', data)
  await vscode.window.showNotebookDocument(notebook)
  return notebook
}

describe('notebooks', () => {
  afterEach(closeAll)

  it('show a finding in its cell, based on the other cells', async () => {
    const notebook = await openNotebook(setUp, body, send)
    const cell = notebook.cellAt(1).document
    const [finding] = await findings(cell, 1)
    assert.ok(finding)
    assert.equal(cell.getText(finding.range), '5')
    assert.deepEqual(klings(notebook.cellAt(0).document), [])
    assert.deepEqual(klings(notebook.cellAt(2).document), [])
  })

  it('are fixed in the cell', async () => {
    const notebook = await openNotebook(setUp, body, send)
    const cell = notebook.cellAt(1).document
    const [finding] = await findings(cell, 1)
    assert.ok(finding)
    const [fix] = await lightbulb(cell, finding.range)
    assert.ok(fix)
    await choose(fix)
    await findings(cell, 0)
    assert.equal(cell.getText(), body.replace('5}', '"5"}'))
    assert.equal(notebook.cellAt(0).document.getText(), setUp)
  })

  it('follow cells that are added and deleted', async () => {
    const notebook = await openNotebook(setUp, body, send)
    const cell = notebook.cellAt(1).document
    await findings(cell, 1)
    const edit = new vscode.WorkspaceEdit()
    edit.set(notebook.uri, [
      NotebookEdit.deleteCells(new NotebookRange(2, 3)),
      NotebookEdit.deleteCells(new NotebookRange(0, 1)),
    ])
    await vscode.workspace.applyEdit(edit)
    await until(() => notebook.cellCount === 1 && klings(cell).length === 0, 'nothing left that is known to be Kling')
  })
})
