import assert from 'node:assert/strict'
import { fenced, wrongBody } from '../../regions/texts'
import { choose, closeAll, findings, lightbulb, open } from './support'

describe('Markdown pages', () => {
  afterEach(closeAll)

  it('show findings in their code blocks, and are fixed there', async () => {
    const text = fenced('json', wrongBody, { prefix: '  ' })
    const { document } = await open('markdown', text)
    const [finding] = await findings(document, 1)
    assert.ok(finding)
    assert.equal(document.getText(finding.range), '5')
    const [fix] = await lightbulb(document, finding.range)
    assert.ok(fix)
    await choose(fix)
    await findings(document, 0)
    assert.equal(document.getText(), text.replace(': 5', ': "5"'))
  })
})
