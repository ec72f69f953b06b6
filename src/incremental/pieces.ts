import { isQuiet } from './comments'
import type { ClassValue, FunctionValue, SourceModel, Span, Step } from '../syntax/model'

/** A part of a text that can change by itself and that most other parts do not need: a function, a method, a statement. */
export interface Piece {
  readonly span: Span
  /** The names by which other code refers to it; null if unknown. */
  readonly names: readonly string[] | null
  /** Whether it may be left out. */
  readonly isOptional: boolean
  /** Its step of the module, by its index. */
  readonly step: number
  /** Whether it is a member of the class that the step declares. */
  readonly isMember: boolean
  /** True if only comments separate it from the previous piece. */
  readonly isNext: boolean
}

type Cut = Omit<Piece, 'isNext' | 'step'>

/** Shorter statements are never left out, because modules consist of them. In UTF-16 units. */
const shortest = 200

/** The pieces of a text, in order and without overlaps. Everything between them is always read. */
export function piecesOf(model: SourceModel): readonly Piece[] {
  const cuts = model.body.steps.flatMap((step, index) => cutsIn(step).map((cut) => ({ ...cut, step: index })))
  return cuts.map((cut, index) => {
    const end = cuts[index - 1]?.span.end
    return { ...cut, isNext: end !== undefined && isQuiet(model, { start: end, end: cut.span.start }) }
  })
}

function cutsIn(step: Step): readonly Cut[] {
  const { kind, span } = step
  const declared = classIn(step)
  if (declared !== null) return membersOf(declared)
  const inner = kind === 'export' && step.steps.length === 1 ? step.steps[0] : undefined
  if (inner) return cutsIn(inner).map((cut) => ({ ...cut, span }))
  const whole = { span, isMember: false }
  if (kind === 'function-step') return [{ ...whole, names: namesOf(step.value), isOptional: true }]
  if (kind === 'import') return []
  return [{ ...whole, names: namesIn(step), isOptional: kind === 'type' || span.end - span.start >= shortest }]
}

/** The class that a step declares, if it does nothing else. */
export function classIn(step: Step | undefined): ClassValue | null {
  if (step?.kind === 'export' && step.steps.length === 1) return classIn(step.steps[0])
  return step?.kind === 'class-step' ? step.value : null
}

/** The members of a class. Its fields and its constructor are always read. */
function membersOf({ methods, fields }: ClassValue): readonly Cut[] {
  const ofMethods = methods.map((method) => ({
    span: decorated(method),
    names: namesOf(method),
    isMember: true,
    isOptional: method.name !== '__init__' && method.name !== 'constructor',
  }))
  const ofFields = fields.map(({ span, name }) => ({ span, names: [name], isMember: true, isOptional: false }))
  return [...ofMethods, ...ofFields].sort((a, b) => a.span.start - b.span.start)
}

/** Decorators precede their method, each after an `@`. */
function decorated({ span, decorators }: FunctionValue): Span {
  return { start: Math.min(span.start, ...decorators.map((each) => each.span.start - 1)), end: span.end }
}

function namesOf({ name }: FunctionValue): readonly string[] {
  return name === null ? [] : [name]
}

function namesIn(step: Step): readonly string[] | null {
  if (step.kind === 'expression') return []
  if (step.kind === 'type') return [step.name]
  if (step.kind !== 'assign') return null
  const names = step.targets.flatMap((target) => (target.kind === 'name' ? [target.name] : []))
  return names.length === step.targets.length ? names : null
}
