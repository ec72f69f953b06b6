import type { Contract } from '../../analysis/contract/contract'
import type { FixPlan } from '../../findings/rule'
import { nonZeroFields } from '../../analysis/contract/requirement'
import { recordsOf } from '../../analysis/values/possibility'
import type { EndpointParameter } from '../../knowledge'
import { camera } from '../shared/judging/camera'
import { change, insertion } from '../shared/repairing/changes'
import { removal } from '../shared/repairing/removal'
import { code, titled, titleOfChange } from '../shared/saying/wording'

/** Adds a missing field: a movement along the first axis, or each type that is valid with the existing fields. */
export function addFixes(contract: Contract, field: EndpointParameter): readonly FixPlan[] {
  const path = `${camera}.${field.name}`
  const [axis] = field.fields ?? []
  if (axis) {
    return [
      {
        title: titled('add', { what: code(field.name) }),
        safety: 'review',
        repairs: insertion(contract, `${path}.${axis.name}`, (axis.range?.max ?? 2) / 2),
      },
    ]
  }
  const types = (field.enum ?? []).filter((value) => fits(contract, path, value))
  return types.map((type) => ({
    title: titleOfChange(path, type),
    safety: 'review',
    repairs: insertion(contract, path, type),
  }))
}

/** Whether a type requires exactly the existing fields. */
function fits(contract: Contract, path: string, type: string | number | boolean): boolean {
  const assumed = contract.assuming(path, type)
  return (contract.parameterAt(camera)?.fields ?? []).every(({ name, requiredWhen = [] }) => {
    if (requiredWhen.length === 0) return true
    const isNeeded = requiredWhen.some((condition) => assumed.check(condition).yes)
    return isNeeded === contract.isPresent(`${camera}.${name}`).yes
  })
}

/** For a movement that accepts no config: remove the config, or set the type that accepts one. */
export function presetFixes(contract: Contract, config: string): readonly FixPlan[] {
  const axes = recordsOf(contract.effective(config).values).map((object) =>
    nonZeroFields(contract, object, axesOf(contract, config)),
  )
  const isUsable = axes.length === 1 && axes[0]?.length === 1
  const types = (contract.parameterAt(config)?.requiredWhen ?? []).flatMap(({ values = {} }) => Object.entries(values))
  return [
    { title: titled('remove', { what: code('config') }), safety: 'review', repairs: change(contract, config, null) },
    ...types.flatMap(([path, allowed]): FixPlan[] =>
      isUsable
        ? allowed.map((type) => ({
            title: titleOfChange(path, type),
            safety: 'review',
            repairs: change(contract, path, type),
          }))
        : [],
    ),
  ]
}

function axesOf(contract: Contract, config: string): readonly string[] {
  return (contract.parameterAt(config)?.fields ?? []).map(({ name }) => name)
}

/** One fix for each axis that is not 0: keep it, and remove the others. */
export function axisFixes(contract: Contract, config: string, fields: readonly string[]): readonly FixPlan[] {
  const [object, ...more] = recordsOf(contract.effective(config).values)
  if (!object || more.length > 0) return []
  const axes = nonZeroFields(contract, object, fields) ?? []
  return axes.map((kept) => ({
    title: titled('keep', { names: code(kept) }),
    safety: 'review',
    repairs: axes
      .filter((axis) => axis !== kept)
      .flatMap((axis) => contract.effectiveIn(object, axis).settings.flatMap(removal)),
  }))
}
