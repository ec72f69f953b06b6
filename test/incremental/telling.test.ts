import assert from 'node:assert/strict'
import { openDocument } from '../../src/engine'
import { mayHaveFindings } from '../../src/features/telling'
import { Links } from '../../src/incremental/links'
import { piecesOf } from '../../src/incremental/pieces'
import { rules } from '../../src/rules'
import { casesOf } from '../rules/cases'

describe('a part of a text without a telling word', () => {
  for (const { id } of rules)
    it(`has no findings with all that it names, in each case of ${id}`, () => {
      for (const { language, text } of casesOf(id)) {
        const { meaning, findings } = openDocument(language).check(text)
        const { model } = meaning.program
        const pieces = piecesOf(model)
        const links = new Links(model, pieces)
        const textOf = (index: number): string => {
          const { start, end } = pieces[index]?.span ?? { start: 0, end: 0 }
          return text.slice(start, end)
        }
        for (const { span } of findings) {
          const index = pieces.findIndex((piece) => piece.span.start <= span.start && span.start < piece.span.end)
          if (index < 0 || pieces[index]?.isMember) continue
          const needed = links.neededBy(links.affectedBy(index), index, textOf(index))
          assert.ok(
            [...needed].some((each) => mayHaveFindings(textOf(each))),
            textOf(index),
          )
        }
      }
    })

  it('does not occur in code that has nothing to do with it', () => {
    assert.ok(!mayHaveFindings("def total(records):\n    return sum(record['size'] for record in records)\n"))
  })
})
