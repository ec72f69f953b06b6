import type { Finding } from '../features/types'

/** Whether `--fix` repairs a finding. */
export function hasSafeFix({ fixes }: Finding): boolean {
  return fixes.some(({ safety }) => safety === 'safe')
}
