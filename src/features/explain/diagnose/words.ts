import type { ObservedMessage } from '../../../knowledge'
import { readComplaint, type Complaint } from '../complaints'
import { knownIn } from '../read'
import type { Reading } from '../read'
import { diagnoseComplaint } from './complaint'
import { sayModel } from './model'
import type { Said } from './said'
import { fact, factsOf } from '../say'

/** What Kling's message says, independent of its code. */
export interface WordsSay extends Said {
  readonly value: string | null
  readonly known: ObservedMessage | null
  readonly complaint: Complaint | null
}

/** Tries known messages first, then forms of complaints; null if neither matches. */
export function wordsSay(text: string | null, reading: Reading): WordsSay | null {
  if (text === null || text.trim() === '') return null
  const known = knownIn(text)
  if (known) return sayKnown(known, text, reading)
  const complaint = readComplaint(text)
  const said = complaint && diagnoseComplaint(complaint, reading)
  return said ? { ...said, value: complaint.value, known: null, complaint } : null
}

function sayKnown(known: ObservedMessage, text: string, reading: Reading): WordsSay {
  const { title, meaning, causes, remedy, parameters = [], pattern } = known
  const groups = pattern.exec(text)?.groups
  const model = groups?.['model']
  // A message about a model is explained with what is known about that model.
  if (parameters[0] === 'model_name' && model !== undefined)
    return {
      ...sayModel({ value: model, subject: '', parameters }, reading, known.switchedOff),
      value: model,
      known,
      complaint: null,
    }
  const named = groups?.['parameter'] === undefined ? parameters : [groups['parameter']]
  return {
    title: fact(title),
    happened: fact(meaning),
    causes: factsOf(causes),
    action: fact(remedy),
    parameters: named,
    value: null,
    known,
    complaint: null,
  }
}
