import type { Contract } from '../../../analysis/contract/contract'
import { isCertain, type Outcome } from '../../../analysis/contract/outcome'
import type { Meaning } from '../../../analysis/meaning'
import { type Provenance, type Severity, sources } from '../../../knowledge'
import { quietest } from './judgement'
import { isPlaceholder } from './placeholder'

type Certainty = 'certain' | 'possible'

/**
 * How certain a conflict of several parameters is; null if it must not be reported: a placeholder stands for
 * one of them, more than one of the decisive ones varies (they may vary together), or the file checks them.
 */
export function certaintyOf(
  wrong: Outcome,
  contract: Contract,
  paths: readonly string[],
  meaning: Meaning,
  decisive = paths,
): Certainty | null {
  if (!wrong.yes || paths.some((path) => contract.effective(path).values.some(isPlaceholder))) return null
  if (isCertain(wrong)) return 'certain'
  return contract.varying(decisive) > 1 || areGuarded(meaning, paths) ? null : 'possible'
}

function areGuarded(meaning: Meaning, paths: readonly string[]): boolean {
  const keys = paths.map((path) => path.split('.').at(-1) ?? path)
  return meaning.guards.some(({ names }) => keys.filter((key) => names.has(key)).length >= Math.min(2, keys.length))
}

/** Inferred facts give at most an info. */
export function believable(severity: Severity, { source, confidence }: Partial<Provenance>): Severity {
  const believed = confidence ?? (source && sources[source].confidence)
  return believed === 'inference' ? quietest(severity, 'info') : severity
}
