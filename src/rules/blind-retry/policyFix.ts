import type { Evaluator } from '../../analysis/values/evaluator'
import type { FixPlan } from '../../findings/rule'
import type { RetryPolicy } from '../../analysis/answers/retries/retryPolicies'
import type { Expected } from '../../analysis/answers/statuses/statusChecks'
import type { CallValue } from '../../syntax/model'
import type { Repair } from '../../syntax/repair'
import { clientOf } from '../shared/repairing/client'
import { passing } from './codes'
import { list, sent, titled } from '../shared/saying/wording'

/** Removes 429 from urllib3's list, or adds a predicate for temporary errors to a decorator. */
export function policyFix(evaluator: Evaluator, policy: RetryPolicy): FixPlan[] {
  if (policy.kind === 'adapter') return takeOut(evaluator, policy.status, true)
  if (policy.kind === 'unclear-adapter' || policy.kind === 'client') return []
  const [callee] = evaluator.evaluate(policy.at.kind === 'call' ? policy.at.callee : policy.at)
  const client = clientOf(evaluator, policy.answer)
  if (policy.at.kind !== 'call' || callee?.kind !== 'import' || (client !== 'requests' && client !== 'httpx')) return []
  const predicate = predicates[callee.module]
  const repairs = predicate?.(policy.at)
  return repairs ? [{ title: titled('retry-only', { codes: list(passing, 'or') }), safety: 'review', repairs }] : []
}

/** Removes a code or status from its list; with `all`, the list may become empty. */
export function takeOut({ program }: Evaluator, { value, literal }: Expected, all = false): FixPlan[] {
  const from = literal && program.parents.get(literal)
  if (!literal || from?.kind !== 'list' || (from.items.length === 1 && !all)) return []
  return [
    {
      title: titled('remove-item', { item: sent(value) }),
      safety: 'review',
      repairs: [{ do: 'remove-item', from, item: literal }],
    },
  ]
}

/** How each library is configured to retry only some errors. */
const predicates: Readonly<Record<string, (call: CallValue) => readonly Repair[]>> = {
  tenacity: (call) => [
    helper('from tenacity import retry_if_exception'),
    argument(call, 'retry', 'retry_if_exception(is_kling_busy)'),
  ],
  backoff: (call) => [helper(), argument(call, 'giveup', 'lambda error: not is_kling_busy(error)')],
  retrying: (call) => [helper(), argument(call, 'retry_on_exception', 'is_kling_busy')],
}

function argument(call: CallValue, name: string, code: string): Repair {
  return { do: 'add-argument', call, name, value: { code } }
}

/** The errors of `requests` and `httpx` have the response. */
function helper(...imports: readonly string[]): Repair {
  return {
    do: 'add-helper',
    imports,
    source: `def is_kling_busy(error):
    """Says whether a refusal passes by itself; the other codes under HTTP 429 stay until the account changes."""
    response = getattr(error, "response", None)
    if response is None or response.status_code != 429:
        return False
    try:
        return response.json().get("code") in (${passing.join(', ')})
    except ValueError:
        return False`,
  }
}
