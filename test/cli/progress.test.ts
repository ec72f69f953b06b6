import assert from 'node:assert/strict'
import { createProgress } from '../../src/cli/progress'
import { english } from '../said'

function progressAt(times: readonly number[], isTTY: boolean): string {
  let text = ''
  const clock = [0, ...times].values()
  const stderr = { write: (part: string) => (text += part), isTTY }
  const progress = createProgress({ stderr, words: english }, 2000, () => clock.next().value ?? 0)
  times.forEach((_time, index) => {
    progress.step(index + 1)
  })
  progress.clear()
  return text
}

describe('progress', () => {
  it('is updated on a terminal once a run takes long', () => {
    assert.equal(
      progressAt([100, 600, 650, 720], true),
      '\r\u001b[KChecking: 2 of 2,000 files\r\u001b[KChecking: 4 of 2,000 files\r\u001b[K',
    )
  })

  it('is not shown in a short run', () => {
    assert.equal(progressAt([10, 499], true), '')
  })

  it('is not shown if the output is not a terminal', () => {
    assert.equal(progressAt([10, 5000], false), '')
  })
})
