import { distance } from 'fastest-levenshtein'
import { nonexistentServiceCodes, serviceErrors } from '../../../knowledge'
import { readMessage, showAnswer } from '../examples'
import { excerpt } from '../../redact'
import type { Evidence, Reading } from '../read'
import { plain, stating, type Diagnosis } from './diagnosis'
import { codes, quoted, say, text } from '../say'

/** A number in the place of a code that is not in the table. */
export function diagnoseNonexistentCode(code: number, evidence: Evidence): Diagnosis {
  const meant = nonexistentServiceCodes.find((entry) => entry.code === code)?.instead
  const near = meant ?? nearestCodes(code)
  const { statements, sources } = stating('no402')
  return {
    ...plain,
    kind: 'service-code',
    title: say('explain.no-code', { code }),
    code,
    httpStatus: evidence.httpStatus,
    happened: say('explain.no-code-happened', {
      count: serviceErrors.length,
      code,
      meant: meant !== undefined,
      near: { list: near, join: 'plain' },
    }),
    action: say('explain.no-code-action'),
    retry: 'unknown',
    reason: say('explain.no-code-reason'),
    choices: near,
    causes: [say('explain.no-code-made-up'), say('explain.no-code-gateway'), say('explain.no-code-newer')],
    steps: [say('explain.handle-codes', { codes: codes(near.map(String), 'plain') }), say('explain.what-to-copy')],
    said: evidence.message,
    requestId: evidence.requestId,
    example: readMessage,
    notes: code === 1104 ? statements : [],
    related: near,
    sources: [serviceErrors[0], ...(code === 1104 ? sources : [])],
    suspects: ['nonexistent-error-code'],
  }
}

/** Another service's error, whose numbers look like Kling's. */
export function diagnoseOtherService({ otherService, input }: Reading, evidence: Evidence | null): Diagnosis {
  const service = otherService === null ? say('explain.some-service') : { name: otherService }
  return {
    ...plain,
    kind: 'unknown',
    title: say('explain.other-service', { service }),
    happened: say('explain.other-service-happened', {
      service,
      number: evidence?.code ?? evidence?.httpStatus ?? null,
    }),
    action: say('explain.other-service-action', { service }),
    retry: 'unknown',
    reason: say('explain.other-service-reason', { service }),
    causes: [say('explain.other-service-cause', { service })],
    said: evidence?.message ?? excerpt(input, 200),
    example: showAnswer,
    sources: [serviceErrors[0]],
  }
}

/** A text in which nothing was recognized. */
export function diagnoseUnknown(reading: Reading): Diagnosis {
  const isEmpty = reading.input.trim() === ''
  return {
    ...plain,
    kind: 'unknown',
    title: isEmpty ? say('explain.empty') : say('explain.unknown'),
    happened: isEmpty
      ? say('explain.empty-happened')
      : text(say('explain.unknown-happened'), say('explain.begins-with', { words: quoted(reading.input) })),
    action: say('explain.what-to-copy'),
    retry: 'unknown',
    reason: say('explain.unknown-reason-to-wait'),
    causes: [...(reading.body ? [say('explain.unknown-body')] : []), say('explain.unknown-cause')],
    steps: [say('explain.reading-order'), say('explain.print-body')],
    example: showAnswer,
    sources: [serviceErrors[0]],
  }
}

function nearestCodes(code: number): readonly (typeof serviceErrors)[number]['code'][] {
  const misspelled = (other: number) => distance(String(other), String(code))
  return serviceErrors
    .map((error) => error.code)
    .filter((other) => other !== 0)
    .sort((a, b) => misspelled(a) - misspelled(b) || Math.abs(a - code) - Math.abs(b - code))
    .slice(0, 3)
}
