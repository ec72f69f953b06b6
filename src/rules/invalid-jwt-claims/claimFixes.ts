import type { Claims, ClaimSetting } from '../../analysis/tokens/claims'
import type { FixPlan } from '../../findings/rule'
import type { Meaning, Token } from '../../analysis/meaning'
import type { Program } from '../../analysis/program/program'
import { timesOf } from '../../analysis/values/libraries/timeValue'
import { environmentVariables, tokenRecipe } from '../../knowledge'
import type { Span, Value } from '../../syntax/model'
import type { Code } from '../../syntax/idioms'
import type { Repair } from '../../syntax/repair'
import { withImports } from '../shared/repairing/environmentLookup'
import type { TimeProblem } from './timeProblem'
import { code, codes, lasting, titled } from '../shared/saying/wording'

const accessKey = environmentVariables.find((each) => each.holds === 'access-key' && 'preferred' in each)?.name ?? ''

/** Adds the missing claims to the payload, if it is a literal. */
export function claimsFix(
  meaning: Meaning,
  token: Token,
  claims: Claims,
  names: readonly ClaimSetting['name'][],
): readonly FixPlan[] {
  const record = token.claims?.at
  if (record?.kind !== 'record') return []
  const { program } = meaning
  const { environment, time } = program.dialect.idioms
  const now = nowBeside(meaning, claims) ?? time.now
  const written = {
    iss: environment.lookUpText(accessKey),
    exp: { ...now, code: `${now.code} + ${tokenRecipe.lifetime}` },
    nbf: { ...now, code: `${now.code} - ${tokenRecipe.notBeforeMargin}` },
  } as const satisfies Record<ClaimSetting['name'], unknown>
  const repairs: readonly Repair[] = [
    ...names.map(
      (name) => ({ do: 'insert-entry', into: record, key: name, value: { code: written[name].code } }) as const,
    ),
    ...withImports(program, { modules: [...new Set(names.flatMap((name) => written[name].modules))] }),
  ]
  return [{ title: titled('add-claims', { claims: codes(names, 'and') }), safety: 'review', repairs }]
}

/** The variable that another claim uses as the current time: `now` in `now + 1800`. */
function nowBeside({ evaluator }: Meaning, { settings }: Claims): Code | null {
  for (const { value, context, by } of settings) {
    const left = value.kind === 'binary' ? value.left : value
    if (by === 'option' || left.kind !== 'name') continue
    const [time, ...more] = timesOf(evaluator, left, context)
    if (time?.scale === 1 && time.offset === 0 && time.form === 'number' && time.zone === 'aware' && more.length === 0)
      return { code: left.name, modules: [] }
  }
  return null
}

/** Swaps access key and secret key, if both are plain expressions. */
export function swapFix({ program }: Meaning, { secretKey }: Token, { value, span }: ClaimSetting): readonly FixPlan[] {
  if (!secretKey || !isPlain(value) || !isPlain(secretKey)) return []
  if (program.sourceOf(value) === program.sourceOf(secretKey)) return []
  const repairs: Repair[] = [
    { do: 'code', at: span, by: program.sourceOf(secretKey) },
    { do: 'code', at: secretKey.span, by: program.sourceOf(value) },
  ]
  return [{ title: titled('swap-keys'), safety: 'review', repairs }]
}

function isPlain(value: Value): boolean {
  return value.kind === 'name' || value.kind === 'member'
}

/** Corrects a time. */
export function timeFixes(meaning: Meaning, setting: ClaimSetting, problem: TimeProblem): readonly FixPlan[] {
  const { value } = setting
  switch (problem.message) {
    case 'unit':
      return unitFixes(meaning, setting)
    case 'long':
      return lifeFixes(meaning, setting)
    case 'past':
      return isPastByUnit(problem) && (value.kind === 'number' || value.kind === 'binary')
        ? [countFromNow(meaning.program, value)]
        : []
    case 'margin':
      return marginFixes(meaning, setting)
    case 'zone':
      return zoneFixes(meaning, value)
    case 'millisecondText':
      return [numberFix(value)]
    case 'text':
      return value.kind === 'text' || value.kind === 'call' ? [numberFix(value)] : []
    case 'clock':
      return clockFixes(meaning, value)
    default:
      return []
  }
}

function unitFixes(meaning: Meaning, setting: ClaimSetting): readonly FixPlan[] {
  const { name } = setting
  const repairs = toSeconds(meaning, setting)
  return [{ title: titled('in-seconds', { claim: code(name) }), safety: name === 'nbf' ? 'safe' : 'review', repairs }]
}

function lifeFixes(meaning: Meaning, setting: ClaimSetting): readonly FixPlan[] {
  const { value, by } = setting
  // Builders treat a number as a point in time, and a string as a duration.
  const minutes = tokenRecipe.lifetime / 60
  if (by === 'method' && value.kind === 'text') {
    const repair = { do: 'replace', at: value, by: `${minutes}m` } as const
    return [{ title: titled('sign-for', { life: lasting(tokenRecipe.lifetime) }), safety: 'review', repairs: [repair] }]
  }
  const at = lifeIn(meaning, setting)
  if (!at) return []
  const repair = { do: 'code', at, by: String(tokenRecipe.lifetime) } as const
  return [{ title: titled('sign-for', { life: lasting(tokenRecipe.lifetime) }), safety: 'review', repairs: [repair] }]
}

function marginFixes(meaning: Meaning, setting: ClaimSetting): readonly FixPlan[] {
  const { value } = setting
  if (!/^(?:name|call)$/.test(value.kind) || isDatetime(meaning, setting)) return []
  const margin = tokenRecipe.notBeforeMargin
  return [
    { title: titled('subtract', { time: lasting(margin) }), safety: 'safe', repairs: [after(value, ` - ${margin}`)] },
  ]
}

function zoneFixes(meaning: Meaning, value: Value): readonly FixPlan[] {
  const at = methodIn(meaning, value, 'utcnow')
  if (!at) return []
  const repair = { do: 'code', at, by: 'now' } as const
  return [{ title: titled('use', { what: code('datetime.now()') }), safety: 'safe', repairs: [repair] }]
}

function numberFix(value: Value): FixPlan {
  return {
    title: titled('convert', { to: 'integer' }),
    safety: 'safe',
    repairs: [{ do: 'convert', at: value, to: 'integer' }],
  }
}

function clockFixes({ program }: Meaning, value: Value): readonly FixPlan[] {
  const call = program
    .callsWithin(value)
    .find(({ callee }) => callee.kind === 'member' && /^(?:now|today)$/.test(callee.property ?? ''))
  return call ? [{ title: titled('add-zone'), safety: 'safe', repairs: [after(call, '.astimezone()')] }] : []
}

function isPastByUnit({ data }: TimeProblem): boolean {
  return data.moment !== undefined && data.moment !== null
}

/** `1800` → `now + 1800`. */
function countFromNow(program: Program, { span: { start } }: Value): FixPlan {
  const { now } = program.dialect.idioms.time
  const repairs: Repair[] = [
    { do: 'code', at: { start, end: start }, by: `${now.code} + ` },
    ...withImports(program, now),
  ]
  return { title: titled('count-from-now'), safety: 'review', repairs }
}

function isDatetime({ evaluator }: Meaning, { value, context }: ClaimSetting): boolean {
  return timesOf(evaluator, value, context).some((time) => time?.form === 'datetime')
}

function after({ span: { end } }: Value, by: string): Repair {
  return { do: 'code', at: { start: end, end }, by }
}

/** The name of a method that is called inside an expression. */
function methodIn({ program }: Meaning, value: Value, name: string): Span | null {
  const member = program.within(value).find((node) => node.kind === 'member' && node.property === name)
  return member?.kind === 'member' ? member.propertySpan : null
}

/** The summand for the lifetime: `86400` in `now + 86400`, or the value of `expiresIn`. */
function lifeIn({ evaluator }: Meaning, { value, context, by }: ClaimSetting): Span | null {
  if (by === 'option') return value.span
  if (value.kind !== 'binary' || value.operator !== '+') return null
  const [now] = timesOf(evaluator, value.left, context)
  const [life] = timesOf(evaluator, value.right, context)
  return now?.scale === 1 && now.offset === 0 && now.form === 'number' && life?.scale === 0 && life.form === 'number'
    ? value.right.span
    : null
}

/** Summands of at least this size are in milliseconds: a lifetime of minutes, a margin of a second. */
const leastMargin = { iss: 0, exp: 60_000, nbf: 1000 } as const satisfies Record<ClaimSetting['name'], number>

/** Divides the whole expression if the lifetime is in milliseconds too, else only the current time. */
function toSeconds(meaning: Meaning, { name, value, context }: ClaimSetting): readonly Repair[] {
  const { evaluator, program } = meaning
  const [time] = timesOf(evaluator, value, context)
  if (!time || time.scale !== 1000) return []
  const inMilliseconds = time.offset === 0 || Math.abs(time.offset ?? 0) >= leastMargin[name]
  const at = inMilliseconds || value.kind !== 'binary' ? value : value.left
  const [clockTime] = timesOf(evaluator, at, context)
  if (clockTime?.scale !== 1000) return []
  const source = program.sourceOf(at)
  const operand = at.kind === 'name' || at.kind === 'call' || at.kind === 'member' ? source : `(${source})`
  return [{ do: 'replace', at, by: { code: program.dialect.idioms.expressions.wholeSeconds(operand) } }]
}
