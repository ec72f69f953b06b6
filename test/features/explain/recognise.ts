import assert from 'node:assert/strict'
import type { Explanation } from '../../../src/features/explain/explanation'
import { explained } from './explained'
import { fitsOneScreen } from './oneScreen'

export interface Case {
  readonly shape: string
  readonly input: string
  readonly kind: Explanation['kind']
  readonly code: number | null
  readonly httpStatus: number | null
  readonly retry: Explanation['retry']
  /** What the explanation must contain in addition. */
  readonly says?: readonly RegExp[]
  /** What the explanation must not contain. */
  readonly never?: readonly RegExp[]
}

/** The response to a create call that exceeded the limit of parallel tasks. */
export const limit =
  '{"code":1303,"message":"parallel task over resource pack limit","request_id":"5b1d9c0e-77aa-4d43-8a0e-2f6f2a1c9e10"}'

/** Declares one test for each case. */
export function recognises(cases: readonly Case[]): void {
  for (const { shape, input, kind, code, httpStatus, retry, says = [], never = [] } of cases) {
    it(shape, () => {
      const explanation = explained(input)
      const { markdown, title, ...found } = explanation
      fitsOneScreen(explanation)
      assert.deepEqual(
        { kind: found.kind, code: found.code, httpStatus: found.httpStatus, retry: found.retry },
        { kind, code, httpStatus, retry },
        title,
      )
      for (const pattern of says) assert.match(markdown, pattern)
      for (const pattern of never) assert.doesNotMatch(markdown, pattern)
    })
  }
}
