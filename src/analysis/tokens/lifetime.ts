import { logObjectNames, respondingFunctions, showingFunctions } from '../../knowledge/libraries'
import type { AssignStep, ClassValue, FunctionValue, NameValue, Parameter, Span, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { constructorOf } from '../program/callGraph'
import { isSelf } from '../program/objects/heldClass'
import type { Evaluator } from '../values/evaluator'
import type { Binding, Program } from '../program/program'
import { isOneShot } from '../program/script'
import { isRenewed } from './renewals'
import type { SignedToken, Token, TokenLifetime } from './token'
import { lastName } from '../program/names'

/** Finds where each signed token is created once and used later. */
export function lifetimesOf(evaluator: Evaluator, tokens: readonly SignedToken[]): readonly Token[] {
  const { program } = evaluator
  const claimed = new Set<AnyNode>()
  return tokens.map((token) => {
    const signings = signingsOf(evaluator, token)
    const lifetimes: TokenLifetime[] = []
    for (const signing of signings) {
      if (claimed.has(signing)) continue
      const lifetime = lifetimeOf(program, signing, signings)
      if (lifetime) {
        claimed.add(signing)
        lifetimes.push(lifetime)
      }
    }
    return { ...token, lifetimes }
  })
}

/** The expressions that create a token: the signing call, and calls of functions that return a token, alone or in a header. */
export function signingsOf(evaluator: Evaluator, token: SignedToken): readonly Value[] {
  const { program, calls } = evaluator
  const signings: Value[] = token.library === 'hand-rolled' ? [] : [token.at]
  const owner = program.functionOf(token.at)
  const bearing: FunctionValue[] = owner && calls.returnsOf(owner).length > 0 ? [owner] : []
  for (let index = 0; index < bearing.length && index < 12; index++) {
    const target = bearing[index]
    if (!target) break
    for (const call of calls.callersOf(target)) {
      signings.push(call)
      const around = program.functionOf(call)
      if (
        around &&
        !bearing.includes(around) &&
        constructorless(program, around) &&
        returnsCarry(evaluator, around, call)
      )
        bearing.push(around)
    }
  }
  return signings
}

function constructorless(program: Program, target: FunctionValue): boolean {
  const owner = program.classOf(target)
  return owner === null || constructorOf(owner) !== target
}

/** Whether a function returns the value of a call in it, directly or through a variable. */
function returnsCarry(evaluator: Evaluator, target: FunctionValue, call: Value): boolean {
  const { program, calls } = evaluator
  const returns = calls.returnsOf(target)
  if (returns.some((value) => value === call || program.ancestors(call).includes(value))) return true
  const step = program.enclosing(call, (at): at is AssignStep => at.kind === 'assign')
  const [held] = step?.targets ?? []
  const binding = held?.kind === 'name' ? program.resolve(held) : null
  return (
    binding?.references.some((name) =>
      returns.some((value) => value === name || program.ancestors(name).includes(value)),
    ) ?? false
  )
}

function lifetimeOf(program: Program, signing: Value, signings: readonly Value[]): TokenLifetime | null {
  const owner = program.functionOf(signing)
  const parameter = program.ancestors(signing).find((at) => at.kind === 'parameter')
  if (parameter && program.dialect.functions.sharesDefaults && owner) {
    const name = parameter.target.kind === 'name' ? parameter.target.name : 'parameter'
    return {
      at: signing,
      where: 'default-argument',
      oneShot: false,
      holder: { name, at: parameter },
      uses: parameterUses(program, parameter),
    }
  }
  const holdingClass = program.classOf(signing)
  if (owner === null)
    return holdingClass
      ? inClassBody(program, signing, holdingClass, signings)
      : atModuleLevel(program, signing, signings)
  if (holdingClass && constructorOf(holdingClass) === owner)
    return inConstructor(program, signing, holdingClass, signings)
  return null
}

function parameterUses(program: Program, { target }: Parameter): Span[] {
  const binding = target.kind === 'name' ? program.resolve(target) : null
  return binding?.references.map(({ span }) => span) ?? []
}

function inClassBody(
  program: Program,
  signing: Value,
  owner: ClassValue,
  signings: readonly Value[],
): TokenLifetime | null {
  const field = program.ancestors(signing).find((at) => at.kind === 'field')
  if (!field) return null
  const isShared = field.isStatic || program.dialect.functions.sharesFields
  const uses = memberUses(program, owner, field.name)
  const holder = { kind: 'attribute', owner, name: field.name } as const
  if (uses.length === 0 || isRenewed(program, holder, signing, signings)) return null
  if (!isShared && isShortLived(program, owner)) return null
  return {
    at: signing,
    where: isShared ? 'class' : 'constructor',
    oneShot: false,
    holder: { name: field.name, at: field },
    uses,
  }
}

function inConstructor(
  program: Program,
  signing: Value,
  owner: ClassValue,
  signings: readonly Value[],
): TokenLifetime | null {
  const step = program.enclosing(signing, (at): at is AssignStep => at.kind === 'assign')
  const [target] = step?.targets ?? []
  const name = target ? attributeOf(program, target) : null
  if (!step || name === null) return null
  const holder = { kind: 'attribute', owner, name } as const
  if (isRenewed(program, holder, signing, signings) || isShortLived(program, owner)) return null
  const constructor = constructorOf(owner)
  const uses = memberUses(program, owner, name).filter(
    (span) => constructor === null || span.start < constructor.span.start || span.end > constructor.span.end,
  )
  if (uses.length === 0) return null
  return { at: signing, where: 'constructor', oneShot: isOneShot(program, signing), holder: { name, at: step }, uses }
}

/** The attribute that stores what a constructor creates: `self.x = …`, directly or through a variable. */
function attributeOf(program: Program, target: AnyNode): string | null {
  if (target.kind === 'member') return isSelf(target.object) ? target.property : null
  if (target.kind !== 'name') return null
  for (const reference of program.resolve(target)?.references ?? []) {
    const [next] = program.enclosing(reference, (at): at is AssignStep => at.kind === 'assign')?.targets ?? []
    if (next?.kind === 'member' && isSelf(next.object)) return next.property
  }
  return null
}

/** Whether the object is created only inside functions, never at module level, so that it is short-lived. */
function isShortLived(program: Program, owner: ClassValue): boolean {
  const constructions = program.calls.filter(({ callee }) => callee.kind === 'name' && callee.name === owner.name)
  return constructions.length > 0 && constructions.every((call) => program.functionOf(call) !== null)
}

function memberUses(program: Program, owner: ClassValue, name: string): Span[] {
  const found: Span[] = []
  for (const node of program.ofKind('member')) {
    if (node.property !== name) continue
    const isTarget =
      program.parents.get(node)?.kind === 'assign' &&
      (program.parents.get(node) as AssignStep).targets.some((each) => each === node)
    const isOwn = isSelf(node.object)
      ? program.classOf(node) === owner
      : node.object.kind === 'name' && node.object.name === owner.name
    if (isOwn && !isTarget && program.functionOf(node) !== null) found.push(node.span)
  }
  return found
}

function atModuleLevel(program: Program, signing: Value, signings: readonly Value[]): TokenLifetime | null {
  const held = bindingHolding(program, signing)
  if (!held) return null
  const { binding, name } = held
  if (isRefreshed(program, binding)) return null
  const chain = holdersFrom(program, binding)
  if (isRenewed(program, { kind: 'variables', bindings: chain }, signing, signings)) return null
  const references = chain.flatMap((each) => each.references)
  const later = references.filter((reference) => program.functionOf(reference) !== null)
  const sent = references.filter((reference) => program.functionOf(reference) === null && isSent(program, reference))
  const uses = (later.length > 0 ? later : sent).map(({ span }) => span)
  if (uses.length === 0) return null
  return {
    at: signing,
    where: 'module',
    oneShot: later.length === 0 || isOneShot(program, signing),
    holder: { name: binding.name, at: name },
    uses,
  }
}

/** The module variable that stores the value of an expression. */
function bindingHolding(program: Program, signing: AnyNode): { binding: Binding; name: NameValue } | null {
  const step = program.enclosing(signing, (at): at is AssignStep => at.kind === 'assign')
  const [target] = step?.targets ?? []
  if (target?.kind !== 'name') return null
  const binding = program.resolve(target)
  return binding ? { binding, name: target } : null
}

/** Whether it is assigned inside a function: a cache that is refreshed. */
function isRefreshed(program: Program, binding: Binding): boolean {
  return binding.definitions.some(({ node }) => program.functionOf(node) !== null)
}

/** The variable, and those computed from it at module level (`HEADERS = {… TOKEN …}`). */
function holdersFrom(program: Program, binding: Binding): readonly Binding[] {
  const chain = [binding]
  for (let index = 0; index < chain.length && index < 8; index++) {
    for (const reference of chain[index]?.references ?? []) {
      if (program.functionOf(reference) !== null) continue
      const next = bindingHolding(program, reference)?.binding
      if (next && !chain.includes(next) && !isCallResult(program, reference)) chain.push(next)
    }
  }
  return chain
}

/** `response = requests.post(url, headers=HEADERS)` does not keep the token. */
function isCallResult(program: Program, reference: NameValue): boolean {
  const step = program.enclosing(reference, (at): at is AssignStep => at.kind === 'assign')
  const value = step?.value
  const call = value?.kind === 'await' ? value.value : value
  if (call?.kind !== 'call') return false
  return respondingFunctions.has(lastName(call.callee).toLowerCase())
}

/** Whether it is used in a call, other than printing or measuring it. */
function isSent(program: Program, reference: NameValue): boolean {
  const call = program.ancestors(reference).find((at) => at.kind === 'call')
  if (call?.kind !== 'call') return false
  const { callee } = call
  const object = callee.kind === 'member' && callee.object.kind === 'name' ? callee.object.name : ''
  return !showingFunctions.has(lastName(callee)) && !logObjectNames.has(object)
}
