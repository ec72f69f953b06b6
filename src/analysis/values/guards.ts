import { bodySender } from '../../knowledge/libraries'
import type { Value } from '../../syntax/model'
import type { KeyWrite } from './possibility'
import type { AnyNode } from '../../syntax/visit'
import { endsAbruptly } from '../program/abrupt'
import { lastName } from '../program/names'
import type { Program } from '../program/program'

/** A check that stops the program: `if (imageTail && cameraControl) throw …`. */
export interface Guard {
  /** The names and keys in its test, in snake case. */
  readonly names: ReadonlySet<string>
  /** True if it only tests for presence. */
  readonly isPresence: boolean
}

/** The checks of a file that end in `throw`, `raise` or an early return. */
export function findGuards(program: Program): readonly Guard[] {
  const guards: Guard[] = []
  for (const node of program.ofKind('if')) {
    if (endsAbruptly(node.then))
      guards.push({ names: namesIn(program, node.test), isPresence: asksForPresence(node.test) })
  }
  return guards
}

/** Whether a test mentions something, in the files of some places or in those that they import. */
export function decidesOn(program: Program, pattern: RegExp, places: readonly AnyNode[]): boolean {
  const modules = new Set(
    places.flatMap((place) => {
      const own = program.moduleOf(place)
      return [own, ...program.importsBeside(place).flatMap(({ module }) => own.resolve(module) ?? [])]
    }),
  )
  return program.nodes.some((node) => {
    const test = testOf(node)
    return test !== null && pattern.test(program.sourceOf(test)) && modules.has(program.moduleOf(node))
  })
}

/** Whether a value is set only after a test of which one it is: `if (isRatio(ratio)) body.aspect_ratio = ratio`. */
export function isTested(program: Program, { value, conditions }: KeyWrite): boolean {
  if (!value || conditions.length === 0) return false
  const names = namesIn(program, value)
  return conditions.some(({ node }) => {
    const test = testOf(node)
    return test !== null && !asksForPresence(test) && [...namesIn(program, test)].some((name) => names.has(name))
  })
}

/** Whether a test only checks for presence: `if (ratio)`, `x is not None`, `"mode" in options`. */
function asksForPresence(test: Value): boolean {
  switch (test.kind) {
    case 'name':
    case 'member':
      return true
    case 'cast':
    case 'await':
      return asksForPresence(test.value)
    case 'unary':
      return test.operator === 'not' && asksForPresence(test.operand)
    case 'logical':
      return asksForPresence(test.left) && asksForPresence(test.right)
    case 'compare':
      return isEmpty(test.right) || isEmpty(test.left) || (/in$/.test(test.operator) && test.left.kind === 'text')
    case 'call':
      return test.callee.kind === 'member' && test.callee.property === 'get' && test.arguments.length === 1
    default:
      return false
  }
}

/** `null`, `""`, `"undefined"` of a `typeof`: values for absence. */
function isEmpty(value: Value): boolean {
  return value.kind === 'null' || (value.kind === 'text' && (value.value === '' || value.value === 'undefined'))
}

/** The test that decides whether a node's branch is taken. */
function testOf(node: AnyNode): Value | null {
  return node.kind === 'if' || node.kind === 'conditional' ? node.test : node.kind === 'logical' ? node.left : null
}

function namesIn(program: Program, test: Value): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (node: AnyNode) => {
    if (node.kind === 'name') {
      names.add(snakeCase(node.name))
      // `const controls = [a, b].filter(Boolean); if (controls.length > 1)`
      const [definition, ...more] = program.resolve(node)?.definitions ?? []
      // A test of a response does not test what was sent.
      if (definition?.kind === 'value' && more.length === 0 && definition.value !== test && !sends(program, definition))
        for (const inner of program.within(definition.value)) named(inner)
    } else named(node)
  }
  const named = (node: AnyNode) => {
    if (node.kind === 'name') names.add(snakeCase(node.name))
    else if (node.kind === 'member' && node.property !== null) names.add(snakeCase(node.property))
    else if (node.kind === 'text' && node.value !== null) names.add(node.value)
  }
  for (const node of program.within(test)) add(node)
  return names
}

function sends(program: Program, { value }: { readonly value: Value }): boolean {
  return program.callsWithin(value).some(({ callee }) => bodySender.test(lastName(callee)))
}

/** `imageTail` and `image_tail` are one name. */
function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()
}
