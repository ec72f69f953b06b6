import type { Evaluator } from '../values/evaluator'
import type { Additions } from '../../knowledge/additions'
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

/** The model that a name is checked as. */
export function knownModel({ models }: Additions, name: string): string {
  return models.find(({ id }) => id === name)?.like ?? name
}
