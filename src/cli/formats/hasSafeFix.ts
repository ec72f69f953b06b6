import type { Finding } from '../../findings/finding'

/** Whether `--fix` repairs the finding. */
export function hasSafeFix({ fixes }: Finding): boolean {
  return fixes.some(({ safety }) => safety === 'safe')
}
