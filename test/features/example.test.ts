import assert from 'node:assert/strict'
import { openDocument } from '../../src/engine'
import { exampleClient } from '../../src/features/example'

describe('the example for trying Klint', () => {
  const checked = openDocument('python').check(exampleClient)

  it('has several kinds of mistakes, one with a safe fix', () => {
    const rules = checked.findings.map(({ ruleId }) => ruleId)
    for (const wanted of ['int-duration', 'unknown-model', 'missing-bearer', 'wrong-task-status', 'unchecked-result'])
      assert.ok(rules.includes(wanted), wanted)
    assert.equal(checked.findings.filter(({ fixes: [first] }) => first?.safety === 'safe').length, 1)
  })

  it('is correct after the first fix of each problem', () => {
    let text = exampleClient
    for (let round = 0; round < 10; round += 1) {
      const [fix] = openDocument('python')
        .check(text)
        .findings.flatMap(({ fixes }) => fixes.slice(0, 1))
      if (!fix) break
      for (const { span, newText } of fix.edits.toSorted((a, b) => b.span.start - a.span.start))
        text = text.slice(0, span.start) + newText + text.slice(span.end)
    }
    assert.deepEqual(
      openDocument('python')
        .check(text)
        .findings.map(({ ruleId }) => ruleId),
      [],
    )
  })
})
