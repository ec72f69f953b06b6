import { type Contract, pathsOf } from '../../analysis/contract/contract'
import { all, any, not } from '../../analysis/contract/outcome'
import { nonZeroFields } from '../../analysis/contract/requirement'
import type { Meaning } from '../../analysis/meaning'
import { recordsOf } from '../../analysis/values/possibility'
import type { Constraint, EndpointParameter } from '../../knowledge'
import { createRule, type StatedReport } from '../rule'
import { camera, isAboutCamera } from '../shared/judging/camera'
import { believable, certaintyOf } from '../shared/judging/certainty'
import { contractsOf } from '../shared/judging/contracts'
import { confidenceOf, levelOf } from '../shared/judging/judgement'
import { outcomeOf } from '../shared/judging/trouble'
import { addFixes, axisFixes, presetFixes } from './fixes'
import { code, codes, fact, list, noted, pair, sent, term } from '../shared/saying/wording'
import type { Datum } from '../../findings/message'

type ReportOne = (finding: StatedReport<'missing' | 'broken'>) => void

export const cameraControl = createRule({
  id: 'camera-control',
  summary:
    '`camera_control` whose `type` and `config` do not go together, or whose `config` does not set exactly one axis.',
  level: 'error',
  fixable: 'review',
  facts: ['cameraConfig', 'emptyIsAbsent'],
  kind: 'request',
  check(request, report, meaning) {
    const [contract, ...others] = contractsOf(request)
    const fields = contract?.parameterAt(camera)?.fields
    if (!contract || !fields || others.some((other) => !other.parameterAt(camera))) return
    for (const field of fields) checkField(contract, field, report, meaning)
    for (const constraint of contract.endpoint.constraints ?? [])
      if (isAboutCamera(constraint)) checkConstraint(contract, constraint, report, meaning)
  },
})

/** Reports a missing `type` or `config`. */
function checkField(contract: Contract, field: EndpointParameter, report: ReportOne, meaning: Meaning): void {
  const path = `${camera}.${field.name}`
  const conditions = field.requiredWhen ?? []
  const [condition] = conditions
  const needed = field.required ? contract.isPresent(camera) : any(conditions.map((each) => contract.check(each)))
  const paths = new Set([camera, path, ...conditions.flatMap(pathsOf)])
  const certainty = certaintyOf(
    all([contract.isPresent(camera), needed, not(contract.isPresent(path))]),
    contract,
    [...paths],
    meaning,
  )
  const reasons = condition ? contract.settingsOf(condition) : []
  const [setting] = reasons.length > 0 ? reasons : contract.effective(camera).settings
  const level = levelOf(field.missing ?? 'error', certainty === 'certain')
  if (!certainty || !level || !setting) return
  const values = Object.entries(condition?.values ?? {}).map(([key, allowed]) =>
    pair(key.split('.').at(-1) ?? key, allowed),
  )
  report({
    at: reasons.length > 0 ? setting.span : setting.write.keySpan,
    message: 'missing',
    level,
    data: {
      path: code(path),
      situation: values.length > 0 ? list(values, 'and') : null,
    },
    confidence: confidenceOf(contract.request, certainty === 'certain'),
    fixes: addFixes(contract, field),
  })
}

function checkConstraint(contract: Contract, constraint: Constraint, report: ReportOne, meaning: Meaning): void {
  const { when, then, statement } = constraint
  const config =
    then.kind === 'one-non-zero' ? then.object : then.kind === 'holds' ? then.condition.absent?.[0] : undefined
  if (config === undefined) return
  const certainty = certaintyOf(
    outcomeOf(contract, constraint),
    contract,
    [...new Set([camera, config, ...(when ? pathsOf(when) : [])])],
    meaning,
  )
  const level = levelOf(believable(constraint.severity, constraint), certainty === 'certain')
  const [setting] = contract.effective(config).settings
  if (!certainty || !level || !setting) return
  report({
    at: setting.write.keySpan,
    message: 'broken',
    level,
    data: { found: foundIn(contract, constraint), statement: fact(statement) },
    about: [camera],
    confidence: confidenceOf(contract.request, certainty === 'certain'),
    related: when ? contract.settingsOf(when).map(({ span }) => ({ span, message: noted('type') })) : [],
    fixes: then.kind === 'one-non-zero' ? axisFixes(contract, config, then.fields) : presetFixes(contract, config),
  })
}

function foundIn(contract: Contract, { when, then }: Constraint): Datum {
  if (then.kind !== 'one-non-zero') {
    const [value] = when ? Object.keys(when.values ?? {}).flatMap((path) => contract.effective(path).values) : []
    const type = value?.kind === 'exact' && value.value !== null ? sent(value.value) : null
    return term('camera-config', { type })
  }
  const axes = recordsOf(contract.effective(then.object).values).flatMap(
    (object) => nonZeroFields(contract, object, then.fields) ?? [],
  )
  return term('camera-axes', { axes: axes.length === 0 ? null : codes(axes, 'and') })
}
