import type { Token, TokenLifetime } from '../../analysis/tokens/token'
import type { FixPlan } from '../../findings/rule'
import { tokenRecipe } from '../../knowledge'
import { createRule } from '../rule'
import { planManager } from './managerPlan'
import { managerFix } from './managerFix'
import { code, prose, type Prose } from '../../text/prose'

const places = {
  module: prose`once, when the module is loaded`,
  class: prose`once, in the class body`,
  'default-argument': prose`once, when the function is defined (a default argument)`,
  constructor: prose`once, in the constructor`,
} as const satisfies Record<TokenLifetime['where'], Prose>

export const importTimeToken = createRule({
  id: 'import-time-token',
  summary: 'A Kling token is made once, at import or in a constructor, and used long after.',
  level: 'warning',
  fixable: 'review',
  facts: ['tokenLifetime', 'expiredTokenCode'],
  kind: 'token',
  messages: {
    kept: 'This Kling token is made {place} and used later: it is dead {minutes} minutes after, and every call then gets 401 with code 1004. Sign when a token is needed, or keep it in a manager that refreshes it before it expires.',
    script:
      'This Kling token is made {place}. That will do for a script that ends within {minutes} minutes; a longer run gets 401 with code 1004. Sign when a token is needed, or keep it in a manager that refreshes it.',
  },
  check(token: Token, report, { program, evaluator }) {
    for (const lifetime of token.lifetimes) {
      const [first] = lifetime.uses
      const plan = planManager(evaluator, token, lifetime)
      const fixes: FixPlan[] = plan ? managerFix(program, token, plan) : []
      report({
        at: lifetime.at.span,
        message: lifetime.oneShot ? 'script' : 'kept',
        level: lifetime.oneShot ? 'info' : 'warning',
        data: { place: places[lifetime.where], minutes: tokenRecipe.lifetime / 60 },
        confidence: lifetime.where === 'constructor' ? 'likely' : 'certain',
        related: first
          ? [{ span: first, message: prose`${code(lifetime.holder.name)} is used here, whenever that runs.` }]
          : [],
        fixes,
      })
    }
  },
})
