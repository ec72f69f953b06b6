import assert from 'node:assert/strict'
import fc from 'fast-check'
import { pythonFrontEnd } from '../../../../src/syntax/python'
import type { SourceModel } from '../../../../src/syntax/model'
import { walk } from '../../../../src/syntax/visit'
import { applyEdits } from '../../apply'
import { chooseRepair, repairChoice } from '../../repairs'
import { pythonSamples } from '../samples'

const read = (text: string) => pythonFrontEnd.createReader('python').read(text)

const kindsOf = (model: SourceModel) => [model.damaged, ...[...walk(model.body)].map((node) => node.kind)]

describe('Any repair to Python', () => {
  it('does not introduce syntax errors', () => {
    const models = pythonSamples.map(read)
    fc.assert(
      fc.property(fc.constantFrom(...models.keys()), repairChoice, (sample, choice) => {
        const model = models[sample] ?? read('')
        const after = applyEdits(model.text, pythonFrontEnd.writer.write(model, chooseRepair(model, choice)))
        assert.equal(read(after).damaged, model.damaged, after)
      }),
      { numRuns: 600 },
    )
  })

  it('or comment does not change the rest of the code', () => {
    for (const sample of pythonSamples) {
      const model = read(sample)
      for (let offset = 0; offset < sample.length; offset += 29) {
        const edit = pythonFrontEnd.writer.commentAbove(model, offset, 'note')
        if (!edit) continue
        const after = read(applyEdits(sample, [edit]))
        assert.deepEqual(kindsOf(after), kindsOf(model))
      }
    }
  })
})
