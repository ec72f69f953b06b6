import type { Token } from '../../analysis/tokens/token'
import { calledSpan } from '../../analysis/program/pointing'
import type { FixPlan } from '../../findings/rule'
import { tokenRecipe } from '../../knowledge'
import { createRule } from '../rule'
import { planManager } from './managerPlan'
import { managerFix } from './managerFix'
import { code, lasting, noted } from '../shared/saying/wording'

export const importTimeToken = createRule({
  id: 'import-time-token',
  summary: 'A Kling token is created once, at import or in a constructor, and used long after.',
  level: 'warning',
  fixable: 'review',
  facts: ['tokenLifetime', 'expiredTokenCode'],
  kind: 'token',
  check(token: Token, report, { program, evaluator }) {
    for (const lifetime of token.lifetimes) {
      const [first] = lifetime.uses
      const plan = planManager(evaluator, token, lifetime)
      const fixes: FixPlan[] = plan ? managerFix(program, token, plan) : []
      report({
        at: calledSpan(lifetime.at),
        message: lifetime.oneShot ? 'script' : 'kept',
        level: lifetime.oneShot ? 'info' : 'warning',
        data: { where: lifetime.where, life: lasting(tokenRecipe.lifetime) },
        confidence: lifetime.where === 'constructor' ? 'likely' : 'certain',
        related: first ? [{ span: first, message: noted('used-later', { name: code(lifetime.holder.name) }) }] : [],
        fixes,
      })
    }
  },
})
