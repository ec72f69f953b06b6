import { environmentOwners, environmentProperties, environmentReaders } from '../../knowledge/libraries'
import { authorizationHeader, klingName } from '../../knowledge'
import type { CallValue, Pattern, Span, Step, TextValue, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import type { FileEvidence } from '../requests/fileEvidence'
import type { Program } from '../program/program'
import { testModules } from '../program/tests'
import type { Context } from '../values/possibility'
import { type Role, roleOfName, roleOfVariable } from '../tokens/keyNames'
import type { HeaderSetting } from './headers'
import type { CredentialRole, KeyFacts } from './keyFacts'
import { holdsApiKey, looksLikeToken, looksRandom } from './plausible'
import { lastName } from '../program/names'

/** A hardcoded credential. Its text must never be repeated. */
export interface SecretLiteral {
  readonly role: CredentialRole
  readonly at: TextValue
  /** `shape`: it looks like a Kling API key; `use`: it signs a token or is sent; `name`: by the name it is assigned to. */
  readonly by: 'shape' | 'use' | 'name'
  /** True if the text is `Bearer` and the credential. */
  readonly withScheme: boolean
  /** For a fallback: the environment expression, its variable, and the whole expression with the literal. */
  readonly fallbackOf: { readonly variable: string | null; readonly source: Value; readonly whole: Value } | null
  /** The step that only assigns it to an environment variable: `os.environ["X"] = "…"`. */
  readonly setBy: Step | null
}

export function secretLiterals(
  evaluator: Evaluator,
  file: FileEvidence,
  facts: KeyFacts,
  headers: readonly HeaderSetting[],
): readonly SecretLiteral[] {
  const { program } = evaluator
  const tests = testModules(program)
  const moduleOf = (at: AnyNode) => program.moduleOf(at)
  const used = usedLiterals(evaluator, facts, headers)
  const isAccessKey = (at: TextValue) =>
    used.has(at) && holdersOf(program, at).some((name) => roleOfName(name) === 'access-key')
  const sending = new Set(program.texts.filter(isAccessKey).map(moduleOf))
  const found: SecretLiteral[] = []
  for (const at of program.texts) {
    if (at.value === null || tests.has(program.moduleOf(at))) continue
    const scheme = /^(Bearer\s+)\S+$/.exec(at.value)?.[1] ?? ''
    const text = at.value.slice(scheme.length)
    const role = used.get(at)
    const withScheme = scheme !== ''
    const base = { at, withScheme, fallbackOf: fallbackOf(program, at), setBy: setBy(program, at) }
    if (holdsApiKey(text)) found.push({ ...base, role: 'api-key', by: 'shape' })
    else if (role && looksLikeToken(text)) found.push({ ...base, role: 'token', by: 'use' })
    else if (role && looksRandom(text)) found.push({ ...base, role, by: 'use' })
    else if (looksRandom(text)) {
      const named = roleByName(program, at, file, sending.has(moduleOf(at)))
      if (named) found.push({ ...base, role: named, by: 'name' })
    }
  }
  return found
}

/** Every text that looks like a credential, for callers that must not show one and do not know its use. */
export function possibleSecrets(program: Program): readonly Span[] {
  return program.texts.flatMap(({ value, content }) => {
    const text = value?.replace(/^Bearer\s+/, '') ?? ''
    return holdsApiKey(text) || looksLikeToken(text) || looksRandom(text) ? [content] : []
  })
}

/** The literals that a token's keys may be, and those that are sent. */
function usedLiterals(
  evaluator: Evaluator,
  facts: KeyFacts,
  headers: readonly HeaderSetting[],
): ReadonlyMap<AnyNode, CredentialRole> {
  const found = new Map(facts.literals)
  const note = (value: Value, context: Context | null, role: CredentialRole) => {
    for (const { kind, at } of evaluator.evaluate(value, context)) if (kind === 'exact') found.set(at, role)
  }
  for (const { name, value, context } of headers) {
    if (name.toLowerCase() !== authorizationHeader.name.toLowerCase()) continue
    note(value, context, 'api-key')
    const holes = value.kind === 'text' ? value.parts : value.kind === 'binary' ? [value.right] : []
    for (const hole of holes) if (hole.kind !== 'piece') note(hole, context, 'api-key')
  }
  return found
}

/**
 * The role according to the variable, key, argument or field that gets the text. Kling's name must be in it or around
 * it, or it is the secret key of a file that sends the access key to Kling.
 */
function roleByName(program: Program, at: TextValue, file: FileEvidence, isBesideKey: boolean): Role | null {
  // Variables with these names may also hold a gateway's key.
  const ofVariable = (name: string) =>
    file.at(at).gateways.length > 0 && roleOfVariable(name) === 'api-key' ? null : roleOfVariable(name)
  const variable = fallbackOf(program, at)?.variable
  if (variable) return ofVariable(variable)
  const holders = holdersOf(program, at)
  const role = holders.map(ofVariable).find((each) => each !== null)
  if (role) return role
  const own = holders.map(roleOfName).find((each) => each !== null)
  if (!own || own === 'api-key') return null
  return isAmongKling(program, at, file) || (isBesideKey && own === 'secret-key') ? own : null
}

/** The names that a text is given to, from the inside. */
function holdersOf(program: Program, at: TextValue): readonly string[] {
  let inner: AnyNode = at
  for (let outer = program.parents.get(at); outer; inner = outer, outer = program.parents.get(outer)) {
    switch (outer.kind) {
      case 'cast':
      case 'logical':
      case 'conditional':
        continue
      case 'entry': {
        const label = outer.key === 'value' ? labelBeside(program, outer) : null
        return [label ?? outer.key ?? '']
      }
      case 'keyword':
        return [outer.name ?? '']
      case 'positional':
        return settingCall(program, outer)?.name ?? []
      case 'assign':
        return outer.value === inner
          ? outer.targets.flatMap((target) => [lastName(target), ...putInto(program, target)])
          : []
      case 'compare':
        return []
      case 'parameter':
      case 'pattern-entry':
        return [lastName(outer.target)]
      case 'field':
        return [outer.name]
      default:
        return []
    }
  }
  return []
}

/** The environment variables that a variable is put into: `os.environ["KLING_SECRET_KEY"] = SECRET`. */
function putInto(program: Program, target: Pattern): readonly string[] {
  const binding = target.kind === 'name' ? program.resolve(target) : null
  return [...(binding?.references ?? [])].flatMap((use) => {
    const parent = program.parents.get(use)
    if (parent?.kind !== 'assign') return (parent && settingCall(program, parent)?.name) ?? []
    return parent.value === use
      ? parent.targets.flatMap((each) => (each.kind === 'member' && isEnvironment(each.object) ? lastName(each) : []))
      : []
  })
}

/** `{ "key": "access_key", "value": … }`, as exports of HTTP tools write variables. */
function labelBeside(program: Program, entry: AnyNode): string | null {
  const record = program.parents.get(entry)
  if (record?.kind !== 'record') return null
  const label = record.entries.find((each) => each.kind === 'entry' && (each.key === 'key' || each.key === 'name'))
  return label?.kind === 'entry' && label.value.kind === 'text' ? label.value.value : null
}

/**
 * Whether something around it contains Kling's name. In JSON it is sufficient that the file only mentions the official
 * API.
 */
function isAmongKling(program: Program, at: TextValue, file: FileEvidence): boolean {
  const { official, gateways } = file.at(at)
  if (program.dialect.isData && official.length > 0 && gateways.length === 0) return true
  return program.ancestors(at).some((outer) => {
    if (outer.kind === 'entry') return klingName.test(outer.key ?? '')
    if (outer.kind === 'assign') return outer.targets.some((target) => klingName.test(lastName(target)))
    if (outer.kind === 'class' || outer.kind === 'function') return klingName.test(outer.name ?? '')
    return outer.kind === 'call' && klingName.test(lastName(outer.callee))
  })
}

/** `os.environ.setdefault("KLING_ACCESS_KEY", "…")`. */
function settingCall(
  program: Program,
  argument: AnyNode,
): { readonly call: CallValue; readonly name: readonly string[] } | null {
  const call = program.parents.get(argument)
  if (call?.kind !== 'call' || call.callee.kind !== 'member' || call.callee.property !== 'setdefault') return null
  const [name, value] = call.arguments
  return value === argument && name?.value.kind === 'text' && name.value.value !== null
    ? { call, name: [name.value.value] }
    : null
}

/** The environment of the process itself: `os.environ`, `process.env`. */
function isEnvironment(value: Value): boolean {
  return (
    value.kind === 'member' &&
    environmentProperties.has(value.property ?? '') &&
    value.object.kind === 'name' &&
    environmentOwners.has(value.object.name)
  )
}

function setBy(program: Program, at: TextValue): Step | null {
  const parent = program.parents.get(at)
  if (parent?.kind === 'assign') {
    const [target, ...more] = parent.targets
    return target?.kind === 'member' && more.length === 0 && isEnvironment(target.object) ? parent : null
  }
  const call = parent && settingCall(program, parent)?.call
  const step = call && program.parents.get(call)
  return step?.kind === 'expression' && call?.callee.kind === 'member' && isEnvironment(call.callee.object)
    ? step
    : null
}

/** `env || "…"`, `os.getenv("KLING_ACCESS_KEY", "…")`. */
function fallbackOf(program: Program, at: TextValue): SecretLiteral['fallbackOf'] {
  const parent = program.parents.get(at)
  if (parent?.kind === 'logical' && parent.operator !== 'and' && parent.right === at)
    return { variable: variableOf(parent.left), source: parent.left, whole: parent }
  const call = parent?.kind === 'positional' || parent?.kind === 'keyword' ? program.parents.get(parent) : null
  if (call?.kind !== 'call') return null
  const [first] = call.arguments
  const isDefault = first !== undefined && first !== parent && environmentReaders.has(lastName(call.callee))
  return isDefault && first.value.kind === 'text' ? { variable: first.value.value, source: call, whole: call } : null
}

/** The variable that an expression reads: `process.env.X`, `os.getenv("X")`. */
function variableOf(value: Value): string | null {
  switch (value.kind) {
    case 'member':
      return value.property
    case 'call':
      return value.arguments[0]?.value.kind === 'text' ? value.arguments[0].value.value : null
    case 'cast':
      return variableOf(value.value)
    default:
      return null
  }
}
