import type { Span } from '../../syntax/model'
import { sourceSpan } from '../../syntax/offsets'
import type { Program } from '../../analysis/program/program'
import { readUrl } from '../../analysis/requests/url'
import { isUsed } from './uses'

/** A host in code, in a URL or alone. */
export interface Address {
  /** Lower case, without port. */
  readonly host: string
  /** The span of the host. */
  readonly span: Span
  /** True if an API path follows. */
  readonly isApi: boolean
}

/** The hosts that a program uses. Prose, comparisons, log lines and lists of hosts only mention one. */
export function findAddresses(program: Program): readonly Address[] {
  return program.texts.flatMap((text) => {
    const [piece] = text.parts
    if (
      piece?.kind !== 'piece' ||
      !piece.value.includes('.') ||
      text.parts.some((part) => part.kind === 'piece' && /\s/.test(part.value.replace(/\{\{[^{}]*\}\}/g, '')))
    )
      return []
    // n8n expressions begin with `=`.
    const [, before = '', host] =
      /^(=?(?:https?:\/\/)?)([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:$|[:/?#])/.exec(piece.value.toLowerCase()) ?? []
    if (host === undefined || !isUsed(program, text)) return []
    const span = sourceSpan(piece, before.length, before.length + host.length)
    return [{ host, span, isApi: readUrl(piece.value.replace(/^=/, '')).endpoints.length > 0 }]
  })
}
