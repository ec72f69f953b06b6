import { findServiceError } from '../../lookup'
import type { Decision } from '../decide'
import { knownIn, type Evidence, type Reading } from '../read'
import { diagnoseClient } from './client'
import type { Diagnosis } from './diagnosis'
import { diagnoseGateway, relayNote } from './gateway'
import { diagnoseHttpStatus } from './httpStatus'
import { diagnoseOvercome, diagnoseSuccess } from './success'
import { diagnoseServiceCode } from './serviceCode'
import { diagnoseSymptom } from './symptom'
import { diagnoseFailedTask } from './task'
import { diagnoseNonexistentCode, diagnoseOtherService, diagnoseUnknown } from './unknown'
import { diagnoseKnown, diagnoseWords, statusWordIn } from './message'

export type { Diagnosis }

/** Diagnoses a text, from the most to the least reliable sign. */
export function diagnose(reading: Reading, decision: Decision): Diagnosis {
  const { chosen, overcomeBy } = decision
  if (chosen && overcomeBy) return diagnoseOvercome(chosen, overcomeBy)
  const { gateway } = reading
  if (gateway && !isSaidByKling(chosen)) return diagnoseGateway(gateway, chosen, reading)
  const diagnosis = chosen ? diagnoseEvidence(chosen, reading, decision) : diagnoseText(reading)
  const relayed = gateway && chosen?.code ? relayNote(gateway, chosen.code) : null
  return relayed ? { ...diagnosis, notes: [relayed, ...diagnosis.notes] } : diagnosis
}

/** Whether a gateway passed on Kling's own error, which is explained then. */
function isSaidByKling(chosen: Evidence | null): boolean {
  if (chosen === null) return false
  if (chosen.code !== null && chosen.code !== 0) return findServiceError(chosen.code) !== undefined
  return (
    (chosen.kind === 'task' && chosen.form === 'kling') ||
    (chosen.failure !== null && chosen.failure.sent !== 'answered')
  )
}

function diagnoseEvidence(chosen: Evidence, reading: Reading, decision: Decision): Diagnosis {
  const { kind, code, failure, task } = chosen
  if (chosen.form === 'other' || (reading.otherService !== null && chosen.form !== 'kling'))
    return diagnoseOtherService(reading, chosen)
  if (failure) return diagnoseClient(failure, chosen, reading)
  if (kind === 'task' && task?.status === 'failed') return diagnoseFailedTask(chosen, reading, decision)
  const error = code === null || code === 0 ? undefined : findServiceError(code)
  if (error) return diagnoseServiceCode(error, chosen, reading)
  if (code !== null && code !== 0) return diagnoseNonexistentCode(code, chosen)
  // Clients put the reason of a failed task beside the code 0 of the response.
  const known = code === 0 && task === null && knownIn(chosen.message) !== null ? diagnoseKnown(reading) : null
  if (known) return known
  if (code === 0 || kind === 'task') return statusWordIn(reading) ?? diagnoseSuccess(chosen)
  return diagnoseHttpStatus(chosen.httpStatus ?? 0, chosen, reading)
}

/** A text with nothing but words. */
function diagnoseText(reading: Reading): Diagnosis {
  if (reading.otherService !== null) return diagnoseOtherService(reading, null)
  return (
    statusWordIn(reading) ??
    diagnoseKnown(reading) ??
    diagnoseSymptom(reading) ??
    diagnoseWords(reading) ??
    diagnoseUnknown(reading)
  )
}
