import type { Entry, Value } from '../../syntax/model'
import type { Literal, Repair } from '../../syntax/repair'
import type { Evaluator } from '../values/evaluator'
import { accepts, type Expected, expectedAt, type Given, keyIn } from '../values/expectedTypes'

/** Whether what the code declares accepts a repair. A word for a field that is declared as a boolean would break its type. */
export function keepsTypes(evaluator: Evaluator, repair: Repair): boolean {
  switch (repair.do) {
    case 'replace':
      return accepts(evaluator, expectedAt(evaluator, repair.at), givenBy(repair.by))
    case 'convert':
      return accepts(evaluator, expectedAt(evaluator, repair.at), converted(repair.at, repair.to))
    case 'rename-key': {
      const { at, to } = repair
      if (at.kind !== 'entry') return true
      return mayLack(evaluator, at) && keyIn(evaluator, ofHolder(evaluator, at), to).isDeclared
    }
    case 'remove':
      return repair.at.kind !== 'entry' || mayLack(evaluator, repair.at)
    case 'insert-entry':
      return keyIn(evaluator, expectedAt(evaluator, repair.into), repair.key).isDeclared
    default:
      return true
  }
}

function mayLack(evaluator: Evaluator, entry: Entry): boolean {
  return entry.key === null || keyIn(evaluator, ofHolder(evaluator, entry), entry.key).mayLack
}

/** What is declared for the object that an entry is in. */
function ofHolder(evaluator: Evaluator, entry: Entry): Expected {
  const record = evaluator.program.parents.get(entry)
  return record?.kind === 'record' ? expectedAt(evaluator, record) : null
}

function givenBy(literal: Literal): Given {
  switch (typeof literal) {
    case 'string':
      return { kind: 'text', exact: literal }
    case 'number':
      return { kind: 'number', exact: literal }
    case 'boolean':
      return { kind: 'boolean', exact: literal }
    default:
      return { kind: 'object' }
  }
}

/** A literal keeps its value; what anything else becomes is unknown. */
function converted(value: Value, to: 'text' | 'integer'): Given {
  if (to === 'integer')
    return value.kind === 'text' ? { kind: 'number', exact: Number(value.value) } : { kind: 'number' }
  return value.kind === 'number' ? { kind: 'text', exact: String(value.value) } : { kind: 'text' }
}
