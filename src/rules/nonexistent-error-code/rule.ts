import type { CodeSet } from '../../analysis/answers/statuses/codeSets'
import type { Meaning } from '../../analysis/meaning'
import type { Expected, StatusCheck } from '../../analysis/answers/statuses/statusChecks'
import { httpStatuses, nonexistentServiceCodes, serviceErrors } from '../../knowledge'
import type { Program } from '../../analysis/program/program'
import { createRule, type StatedReport } from '../rule'
import { fact, list, proper, titled } from '../shared/saying/wording'
import type { Datum } from '../../findings/message'

const codes = new Set<number>(serviceErrors.map(({ code }) => code))

export const nonexistentErrorCode = createRule({
  id: 'nonexistent-error-code',
  summary: 'The code expects an HTTP status or a service code that the Kling API never returns.',
  level: 'warning',
  fixable: 'review',
  facts: ['no402', 'permanent429'],
  kind: 'file',
  check({ answers, evidence, program }: Meaning, report) {
    for (const check of answers.statusChecks) {
      for (const expected of check.expected) {
        const number = Number(expected.value)
        if (!Number.isInteger(number) || number <= 0) continue
        const alone = isAlone(program, check)
        if (check.of === 'http-status') checkStatus(alone, expected, number, report)
        else if (check.of === 'code' && !codes.has(number))
          checkCode(answers.statusChecks, check, alone, expected, report)
      }
    }
    const named = answers.codeSets.filter(({ name }) => evidence.at(name).gateways.length === 0)
    checkNamed(named, report)
  },
})

type ReportOne = (finding: StatedReport<'http' | 'code' | 'success' | 'named'>) => void

/** Whether nothing else leads to the branch: `status === 402`, not `status === 402 || status === 429`. */
function isAlone(program: Program, { node, expected, negated }: StatusCheck): boolean {
  const parent = program.parents.get(node)
  return expected.length === 1 && (parent?.kind !== 'logical' || (parent.operator === 'and') !== negated)
}

function checkStatus(alone: boolean, { span }: Expected, number: number, report: ReportOne): void {
  const unused = httpStatuses.find(({ status, used }) => status === number && !used)
  // Inferred statuses may come from a proxy.
  if (!unused || 'confidence' in unused) return
  report({
    at: span,
    message: 'http',
    level: alone ? 'warning' : 'info',
    data: { status: number, alone, note: fact(unused.note) },
    confidence: 'likely',
  })
}

/** A code that the table does not have. */
function checkCode(
  checks: readonly StatusCheck[],
  check: StatusCheck,
  alone: boolean,
  { value, span, literal }: Expected,
  report: ReportOne,
): void {
  const number = Number(value)
  if (accepts(checks, check, 0) && number < 1000) return
  const isSuccess = number === 200
  report({
    at: span,
    message: isSuccess ? 'success' : 'code',
    data: isSuccess ? { code: number } : { code: number, alone, instead: meant(number) },
    confidence: 'likely',
    fixes:
      isSuccess && literal
        ? [{ title: titled('compare', { to: 0 }), safety: 'review', repairs: [{ do: 'replace', at: literal, by: 0 }] }]
        : [],
  })
}

function checkNamed(sets: readonly CodeSet[], report: ReportOne): void {
  for (const { namesKling, codes: named } of sets) {
    // A set named after Kling without any real code is invented.
    if (!namesKling || named.some(({ value }) => codes.has(Number(value)))) continue
    for (const { value, span } of named)
      report({
        at: span,
        message: 'named',
        level: 'info',
        data: { code: typeof value === 'number' ? value : proper(value), instead: meant(Number(value)) },
        confidence: 'possible',
      })
  }
}

function accepts(checks: readonly StatusCheck[], check: StatusCheck, code: number): boolean {
  return checks.some(
    (other) =>
      other.of === 'code' &&
      other.function === check.function &&
      other.expected.some(({ value }) => Number(value) === code),
  )
}

/** The codes that were probably meant: known replacements, or those of the same hundred; null if there are none. */
function meant(code: number): Datum {
  const known: readonly number[] = nonexistentServiceCodes.find((each) => each.code === code)?.instead ?? []
  const near = known.length > 0 ? known : [...codes].filter((each) => Math.floor(each / 100) === Math.floor(code / 100))
  return near.length > 0 ? list(near) : null
}
