import type { Evaluator } from '../values/evaluator'
import { knownModel } from '../program/additions'
import type { RecordObject, Values } from '../values/possibility'
import type { AnyNode } from '../../syntax/visit'

/** What a body may name as its model, with models that the project adds as those that they are like. */
export function modelsIn(evaluator: Evaluator, body: RecordObject, at: AnyNode, key = 'model_name'): Values {
  return asKnown(evaluator, evaluator.property([body], key, at))
}

/** Names of models as those of models that are known. */
export function asKnown({ program: { additions } }: Evaluator, models: Values): Values {
  if (additions.models.length === 0) return models
  return models.map((model) =>
    model.kind === 'exact' && typeof model.value === 'string'
      ? { ...model, value: knownModel(additions, model.value) }
      : model,
  )
}
