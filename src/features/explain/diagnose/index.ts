import { findServiceError } from '../../lookup'
import type { Reading } from '../recognise'
import type { Diagnosis } from './diagnosis'
import { diagnoseGateway, relayNote } from './gateway'
import { diagnoseHttpStatus } from './httpStatus'
import { diagnoseMessage, diagnoseServiceCode } from './serviceCode'
import { diagnoseFailedTask, diagnoseSuccess } from './task'
import { diagnoseNetwork, diagnoseNonexistentCode, diagnoseUnknown } from './unknown'

export type { Diagnosis }

/** The most that a reading says, from the surest sign to the weakest. */
export function diagnose(reading: Reading): Diagnosis {
  const { code, httpStatus, gateway, taskStatus, taskMessage, observed } = reading
  const error = code === null || code === 0 ? undefined : findServiceError(code)
  const failedTask = taskStatus === 'failed' || taskMessage !== null || observed?.place === 'task'
  // A gateway may pass on what Kling says; then that is explained.
  const saidByKling = error !== undefined || observed !== null || (failedTask && reading.klingTask)

  if (gateway && !saidByKling) return diagnoseGateway(gateway, reading)
  if (error) {
    const diagnosis = diagnoseServiceCode(error, reading)
    const relayed = gateway && gateway.by !== 'shape' ? relayNote(gateway, error.code) : null
    return relayed ? { ...diagnosis, notes: [relayed, ...(diagnosis.notes ?? [])] } : diagnosis
  }
  if (failedTask) return diagnoseFailedTask(reading)
  const byMessage = diagnoseMessage(reading)
  if (byMessage) return byMessage
  if (code !== null && code !== 0) return diagnoseNonexistentCode(code, reading)
  if (code === 0 || (taskStatus !== null && httpStatus === null)) return diagnoseSuccess(reading)
  if (httpStatus !== null) return diagnoseHttpStatus(httpStatus)
  return reading.network ? diagnoseNetwork(reading) : diagnoseUnknown(reading)
}
