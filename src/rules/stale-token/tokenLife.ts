import { tokenRecipe } from '../../knowledge'
import { claimsOf } from '../../analysis/tokens/claims'
import type { Evaluator } from '../../analysis/values/evaluator'
import { timesOf } from '../../analysis/values/libraries/timeValue'
import type { Token } from '../../analysis/tokens/token'

/** A token's lifetime in seconds: by its `exp`, or else the documented one. */
export function lifeOf(evaluator: Evaluator, token: Token): number {
  const lives = claimsOf(evaluator, token)
    .settings.filter(({ name }) => name === 'exp')
    .flatMap(({ value, context, by }) =>
      timesOf(evaluator, value, context).map((time) =>
        time?.scale === (by === 'option' ? 0 : 1) ? time.offset : null,
      ),
    )
  const known = lives.flatMap((life) => (life !== null && life > 0 ? [life] : []))
  return known.length > 0 ? Math.max(...known) : tokenRecipe.lifetime
}
