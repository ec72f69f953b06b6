import { findServiceError } from '../lookup'
import { blocks, bulletList, fence, inlineCode, numberedList, page, table, type Markdown, markdown } from '../markdown'
import { citations } from '../provenance'
import { retryInShort, retryVerdict } from '../retry'
import type { Language } from '../../findings/finding'
import type { Diagnosis } from './diagnose'
import { codeFor } from './examples'
import { excerpt } from './redact'
import type { Reading } from './recognise'

const unknownVerdict = '**It depends.** `code` in the response decides whether a retry helps.'

/** A diagnosis as CommonMark. What is quoted from the input holds no secrets. */
export function render(diagnosis: Diagnosis, reading: Reading, language: Language): Markdown {
  const { fence: languageId, code } = codeFor(diagnosis.example, language)
  const verdict = diagnosis.verdict ?? (diagnosis.retry === 'unknown' ? unknownVerdict : retryVerdict[diagnosis.retry])
  return markdown`${page([
    `# ${diagnosis.title}`,
    identity(diagnosis, reading),
    diagnosis.happened,
    quote(diagnosis, reading),
    diagnosis.choices ? codeTable(diagnosis.choices) : null,
    '## Likely causes',
    numberedList(diagnosis.causes),
    '## How to fix it',
    diagnosis.fixes.length === 1 ? diagnosis.fixes[0] : bulletList(diagnosis.fixes),
    diagnosis.example.title,
    fence(code, languageId),
    '## Retry?',
    verdict,
    ...(diagnosis.notes?.length ? ['## Good to know', bulletList(diagnosis.notes)] : []),
    related(diagnosis),
    '## Source',
    bulletList(citations(diagnosis.sources)),
  ])}\n`
}

/** One line: HTTP status, code and the id that support needs. */
function identity({ code, httpStatus }: Diagnosis, { requestId }: Reading): string {
  return [
    ...(httpStatus === null ? [] : [`HTTP ${httpStatus}`]),
    ...(code === null ? [] : [`code ${code}`]),
    ...(requestId === null ? [] : [`request_id ${inlineCode(requestId)} (quote it to the support)`]),
  ].join(' · ')
}

/** What the service said, unless the paragraph above says it. */
function quote({ kind, happened }: Diagnosis, { message, code }: Reading): string | null {
  if (message === null || code === 0 || kind === 'gateway' || kind === 'unknown') return null
  const shown = inlineCode(excerpt(message, 300))
  return happened.includes(shown) ? null : `The service said: ${shown}`
}

function codeTable(codes: readonly number[]): string {
  const rows = codes.flatMap((code) => {
    const error = findServiceError(code)
    return error ? [[`\`${code}\``, `HTTP ${error.http}`, error.name, retryInShort[error.retry], error.remedy]] : []
  })
  return table(['Code', 'Status', 'Meaning', 'Retry?', 'What to do'], rows)
}

function related({ related: codes, choices, code }: Diagnosis): string | null {
  const lines = [...new Set(codes)].flatMap((other) => {
    const error = findServiceError(other)
    return error && other !== code ? [`\`${other}\` ${error.name} (HTTP ${error.http}). Retry: ${retryInShort[error.retry]}.`] : []
  })
  return lines.length === 0 || choices ? null : blocks(['## Related codes', bulletList(lines)])
}
