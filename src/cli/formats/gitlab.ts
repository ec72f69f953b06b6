import { createHash } from 'node:crypto'
import type { Level } from '../../findings/finding'
import { linesOf } from '../../features/shown/lines'
import { fullId } from '../report'
import { json } from '../terminal'
import { fingerprint } from './fingerprint'
import type { Formatter } from './format'
import { couldNotCheck } from './couldNotCheck'
import { repositoryPath } from './repositoryPath'

const severities: Readonly<Record<Level, 'info' | 'minor' | 'major'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
  hint: 'info',
}

/** A report for GitLab Code Quality. */
export const gitlab: Formatter = (reports, { io, words }) =>
  json(
    reports.flatMap(({ path, text, findings, failure }) => {
      const lines = linesOf(text ?? '')
      const file = repositoryPath(path, io)
      const seen = new Map<string, number>()
      const digest = (of: string): string => createHash('sha256').update(`${file}\n${of}`).digest('hex')
      if (failure !== undefined)
        return [
          {
            description: couldNotCheck(failure, words),
            check_name: 'klint',
            fingerprint: digest('failure'),
            severity: 'blocker',
            location: { path: file, lines: { begin: 1 } },
          },
        ]
      return findings.map((finding) => ({
        description: words.line(finding),
        check_name: fullId(finding.ruleId),
        fingerprint: digest(fingerprint(finding, lines, seen)),
        severity: severities[finding.level],
        location: {
          path: file,
          lines: {
            begin: lines.position(finding.span.start).line,
            end: lines.position(finding.span.end).line,
          },
        },
      }))
    }),
  )
