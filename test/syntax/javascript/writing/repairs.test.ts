import assert from 'node:assert/strict'
import fc from 'fast-check'
import { javascriptFrontEnd } from '../../../../src/syntax/javascript'
import type { SourceModel } from '../../../../src/syntax/model'
import type { Repair } from '../../../../src/syntax/repair'
import { walk } from '../../../../src/syntax/visit'
import { applyEdits } from '../../apply'
import { chooseRepair, repairChoice } from '../../repairs'
import { javascriptSamples } from '../samples'

const read = ({ language, text }: Pick<SourceModel, 'language' | 'text'>) =>
  javascriptFrontEnd.createReader(language).read(text)
const models = javascriptSamples.map(read)
const windowsModels = javascriptSamples.map(({ language, text }) =>
  read({ language, text: text.replaceAll('\n', '\r\n') }),
)

const helper: Repair = {
  do: 'add-helper',
  imports: ["import { createHmac } from 'node:crypto'"],
  source: 'function sign(x) {\n  return createHmac(x)\n}\n',
}

/** The repairs that nodes of JavaScript models allow in addition to those of all languages. */
function moreRepairs(model: SourceModel): Repair[] {
  const repairs: Repair[] = [helper]
  for (const node of walk(model.body)) {
    switch (node.kind) {
      case 'member':
        repairs.push({ do: 'rename-key', at: node, to: 'new-key' }, { do: 'rename-key', at: node, to: 'key' })
        break
      case 'positional':
        repairs.push({ do: 'remove', at: node }, { do: 'convert', at: node.value, to: 'text' })
        break
      case 'entry':
        repairs.push({ do: 'replace', at: node.value, by: { record: [['a-b', 1]] } })
        break
      case 'class-step':
      case 'export':
      case 'type':
      case 'block':
        if (node !== model.body) repairs.push({ do: 'remove', at: node })
        break
      default:
    }
  }
  return repairs
}

function repairOf(
  model: SourceModel,
  choice: typeof repairChoice extends fc.Arbitrary<infer T> ? T : never,
  more: boolean,
): Repair {
  const others = moreRepairs(model)
  const shared = chooseRepair(model, choice)
  return !more && shared.do !== 'add-helper' ? shared : (others[choice.index % others.length] ?? helper)
}

const writeTo = (model: SourceModel, repair: Repair): string =>
  applyEdits(model.text, javascriptFrontEnd.writer.write(model, repair))

describe('Any repair to JavaScript', () => {
  it('does not introduce syntax errors', () => {
    fc.assert(
      fc.property(fc.constantFrom(...models.keys()), repairChoice, fc.boolean(), (sample, choice, more) => {
        const model = models[sample]!
        const repair = repairOf(model, choice, more)
        const after = read({ language: model.language, text: writeTo(model, repair) })
        assert.equal(after.damaged, model.damaged, `${JSON.stringify(repair).slice(0, 200)}\n${after.text}`)
      }),
      { numRuns: 600 },
    )
  })

  it('or comment does not change the rest of the code', () => {
    for (const model of models) {
      for (let offset = 0; offset < model.text.length; offset += 29) {
        const edit = javascriptFrontEnd.writer.commentAbove(model, offset, 'note')
        if (!edit) continue
        const after = read({ language: model.language, text: applyEdits(model.text, [edit]) })
        assert.deepEqual(
          [after.damaged, ...[...walk(after.body)].map((node) => node.kind)],
          [model.damaged, ...[...walk(model.body)].map((node) => node.kind)],
        )
        assert.equal(after.comments.length, model.comments.length + 1)
      }
    }
  })

  it('keeps Windows line breaks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...windowsModels.keys()), repairChoice, fc.boolean(), (sample, choice, more) => {
        const model = windowsModels[sample]!
        assert.doesNotMatch(writeTo(model, repairOf(model, choice, more)), /(?<!\r)\n|\r(?!\n)/)
      }),
      { numRuns: 300 },
    )
  })
})
