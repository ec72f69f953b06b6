import { openDocument } from '../../src/engine'
import { readFile } from '../../src/features/checklist'
import { unworded } from '../said'
import { hosts } from './checklist/hosts'
import { digestOf } from './digest'

/** Host texts with mistakes in their code, by what they are. */
export const wrongHosts: readonly string[] = hosts.map(([what]) => what)

/** What features make of the code in a host text with mistakes, by the mistake. */
export function shownInHost(what: string): readonly (readonly [what: string, shown: string])[] {
  const [, format, write] = hosts.find(([each]) => each === what) ?? hosts[0]!
  const right = write('A boat at dawn')
  const texts: readonly (readonly [mistake: string, text: string])[] = [
    ['none', right],
    ['a number', right.replace(/\\*"5\\*"/, '5')],
    ['two mistakes', right.replace(/\\*"5\\*"/, '5').replace('kling-v3', 'kling-v2.6')],
    ['a value', right.replace('pro', 'ultra')],
    ['a missing prompt', right.replace('prompt', 'promt')],
    ['twice', right.replace(/\\*"5\\*"/, '5') + right],
  ]
  return texts.map(([mistake, text]) => {
    const checked = openDocument(format).check(text)
    const { findings } = checked
    const words = [...text.matchAll(/\w+|(?<=["'])(?=["'])/g)]
    const features = {
      findings: findings.map(({ fixes, related, span }) => [span, related, fixes]),
      actions: findings.flatMap(({ span }) =>
        [span, { start: 0, end: text.length }].map((at) => checked.codeActions(at)),
      ),
      hover: words.map(({ index }) => checked.hover(index, unworded)),
      completions: words
        .filter((_, index) => index % 4 === 0)
        .map(({ index }) => checked.completions(index + 1, unworded)),
      others: [checked.codeLenses(unworded), checked.costs(unworded), checked.recognised(), checked.fixAll()],
      unfinished: words.map(({ index }) => checked.unfinishedAt(index).map(({ ruleId }) => ruleId)),
      facts: readFile('src/case', checked),
    }
    const shown = Object.entries(features).map(([feature, each]) => `${feature} ${digestOf(each)}`)
    return [mistake, `${findings.map(({ ruleId }) => ruleId).join(' ')}: ${shown.join(', ')}`]
  })
}
