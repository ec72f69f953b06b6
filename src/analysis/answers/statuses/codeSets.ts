import { klingName } from '../../../knowledge'
import type { NameValue } from '../../../syntax/model'
import type { Evaluator } from '../../values/evaluator'
import { type Expected, members } from './statusChecks'

/** A list or set of service codes that has a name. */
export interface CodeSet {
  readonly name: NameValue
  /** According to its name: codes to retry, or never to retry; null if the name says neither. */
  readonly meant: 'retry' | 'give-up' | null
  readonly codes: readonly Expected[]
  /** Whether its name contains Kling. */
  readonly namesKling: boolean
}

const giveUp = /(?:non|no|not|never|un)_?retr|permanent|fatal|terminal|unrecoverable/i
const retry = /retr(?:y|ies|i?able)|transient|temporary/i

/** The named lists of whole numbers that may be service codes: all have four digits or more. */
export function findCodeSets(evaluator: Evaluator): readonly CodeSet[] {
  return evaluator.program.ofKind('assign').flatMap((node): CodeSet[] => {
    if (!node.value || (node.value.kind !== 'list' && node.value.kind !== 'call')) return []
    const [name] = node.targets
    if (name?.kind !== 'name') return []
    const codes = members(evaluator, node.value)
    if (
      codes.length === 0 ||
      !codes.every(({ value }) => typeof value === 'number' && Number.isInteger(value) && value >= 1000)
    )
      return []
    return [
      {
        name,
        codes,
        meant: giveUp.test(name.name) ? 'give-up' : retry.test(name.name) ? 'retry' : null,
        namesKling: klingName.test(name.name),
      },
    ]
  })
}
