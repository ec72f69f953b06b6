import { joseSteps, signingArguments, signingOptions, type ArgumentPlace } from '../../knowledge/libraries'
import { environmentVariables, foreignClaims, type JwtLibraryId, jwtLibraries, klingName } from '../../knowledge'
import type { CallValue, RecordValue, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import type { FileEvidence } from '../requests/fileEvidence'
import { argumentNamed } from '../values/libraries/arguments'
import { handRolledTokens } from './handRolled'
import { type Role, rolesOf } from './keyNames'
import { lifetimesOf } from './lifetime'
import { type Callee, type RecordObject, recordsOf } from '../values/possibility'
import { keysOf, writesOf } from '../values/recordObject'
import type { SignedToken, Token, TokenHeader } from './token'

/** Every place that signs a token for the official API, and the token's lifetime. */
export function findTokens(evaluator: Evaluator, file: FileEvidence): readonly Token[] {
  const byLibrary = evaluator.program.calls.flatMap((call) => readSigning(evaluator, call) ?? [])
  const taken = new Set<AnyNode | undefined>(byLibrary.map(({ claims }) => claims?.at))
  const signed = [...byLibrary, ...handRolledTokens(evaluator).filter(({ claims }) => !taken.has(claims?.at))]
  const own = signed.filter((token) => isKling(evaluator, token, file))
  return lifetimesOf(evaluator, own)
}

/** Reads a call as a signing call of a known library. */
function readSigning(evaluator: Evaluator, call: CallValue): SignedToken | null {
  const callee = signer(evaluator, call)
  if (!callee) return null
  const library = jwtLibraries.find(
    ({ ecosystem, modules, signers }) =>
      ecosystem === evaluator.program.dialect.platform.ecosystem &&
      modules.some((module) => module === callee.module || callee.module.startsWith(`${module}.`)) &&
      signers.some((name) => name.split('.').at(-1) === callee.path.at(-1)),
  )
  if (!library) return null
  const places = signingArguments[library.id]
  if (places) {
    const at = (place: ArgumentPlace | null) => place && argumentNamed(call, place.name, place.index)
    const header = { header: at(places.header), algorithm: at(places.algorithm), options: null }
    return plain(evaluator, call, library.id, at(places.claims), at(places.key), header)
  }
  if (signingOptions[library.id]) return withOptions(evaluator, call, library.id)
  return library.id === 'jose' ? builder(evaluator, call) : null
}

function signer(evaluator: Evaluator, call: CallValue): Callee | null {
  for (const value of evaluator.evaluate(call.callee)) {
    if (value.kind === 'import' && value.module !== '') return { module: value.module, path: value.path }
  }
  return null
}

interface HeaderPlaces {
  readonly header: Value | null
  readonly algorithm: Value | null
  readonly options: RecordValue | null
}

function plain(
  evaluator: Evaluator,
  call: CallValue,
  library: JwtLibraryId,
  claims: Value | null,
  key: Value | null,
  places: HeaderPlaces,
): SignedToken {
  const record = claims ? (recordsOf(evaluator.evaluate(claims))[0] ?? null) : null
  return {
    library,
    at: call,
    span: call.callee.span,
    header: readHeader(evaluator, places),
    claims: record,
    accessKey: record ? issuerOf(record) : null,
    secretKey: key,
    algorithm: places.algorithm,
    context: null,
  }
}

function readHeader(evaluator: Evaluator, { header, algorithm, options }: HeaderPlaces): TokenHeader {
  const fields = new Set<string>(algorithm ? ['alg'] : [])
  if (!header) return { known: true, fields, record: null, options }
  const values = evaluator.evaluate(header)
  const [record] = recordsOf(values)
  const known = record !== undefined && !record.open && values.length === 1
  if (record) for (const key of keysOf(record)) fields.add(key)
  return { known, fields, record: record ? literalOf(record.at) : null, options }
}

function literalOf(at: AnyNode): RecordValue | null {
  return at.kind === 'record' ? at : null
}

/** `sign(payload, key, { algorithm, header })`. */
function withOptions(evaluator: Evaluator, call: CallValue, library: JwtLibraryId): SignedToken {
  const { index, algorithmKey, algorithmIndex } = signingOptions[library] ?? {}
  const argumentAt = (place: number | null | undefined) => call.arguments[place ?? -1]?.value ?? null
  const options = argumentAt(index)
  const values = options ? evaluator.evaluate(options) : []
  const [record] = recordsOf(values)
  const header = record ? writesOf(record, 'header')[0]?.value : null
  const algorithm = record && algorithmKey ? writesOf(record, algorithmKey)[0]?.value : null
  const literal = record ? literalOf(record.at) : null
  const token = plain(evaluator, call, library, argumentAt(0), argumentAt(1), {
    header: header ?? null,
    algorithm: algorithm ?? argumentAt(algorithmIndex),
    options: literal,
  })
  const unseen = options !== null && (record === undefined || record.open || values.length > 1)
  return unseen ? { ...token, header: { ...token.header, known: false } } : token
}

/** `new SignJWT(claims).setProtectedHeader({ alg }).….sign(key)`: the rest of the chain stands around the construction. */
function builder(evaluator: Evaluator, made: CallValue): SignedToken | null {
  if (!made.isNew) return null
  const { program } = evaluator
  let header: Value | null = null
  let key: Value | null = null
  let last: CallValue = made
  for (let at = program.parents.get(made); at; at = program.parents.get(at)) {
    if (at.kind === 'call' && at.callee.kind === 'member') {
      if (at.callee.property === joseSteps.header) header = at.arguments[0]?.value ?? null
      if (at.callee.property === joseSteps.sign) key = at.arguments[0]?.value ?? null
      last = at
    } else if (at.kind !== 'member') break
  }
  if (!header && !key) return null
  const token = plain(evaluator, made, 'jose', made.arguments[0]?.value ?? null, key, {
    header,
    algorithm: null,
    options: null,
  })
  const issuer = token.accessKey ?? chained(program.parents, made, joseSteps.issuer)
  return { ...token, at: last, accessKey: issuer }
}

function chained(parents: ReadonlyMap<AnyNode, AnyNode>, from: AnyNode, name: string): Value | null {
  for (let at = parents.get(from); at?.kind === 'call' || at?.kind === 'member'; at = parents.get(at)) {
    if (at.kind === 'call' && at.callee.kind === 'member' && at.callee.property === name)
      return at.arguments[0]?.value ?? null
  }
  return null
}

function issuerOf(claims: RecordObject): Value | null {
  return writesOf(claims, 'iss')[0]?.value ?? null
}

const foreign = new Set<string>(foreignClaims)
const secretNames = new Set<string>(
  environmentVariables.filter(({ holds }) => holds === 'secret-key').map(({ name }) => name),
)

/** Whether a token is for Kling: it has an issuer, and the file mentions the official API or Kling. */
function isKling(evaluator: Evaluator, token: SignedToken, file: FileEvidence): boolean {
  if (!token.accessKey) return !hasForeignClaim(token) && isSignedForKling(evaluator, token)
  const issuer = evaluator.evaluate(token.accessKey, token.context)
  // A literal name or URL as issuer belongs to another service.
  if (
    issuer.some(
      (value) =>
        value.kind === 'exact' &&
        typeof value.value === 'string' &&
        /[.:/ ]|^[a-z-]+$/i.test(value.value) &&
        !/^ak|key/i.test(value.value),
    )
  )
    return false
  if (issuer.some((value) => value.kind === 'environment' && klingName.test(value.name))) return true
  // With foreign claims, the keys must show that the token is for Kling.
  if (hasForeignClaim(token) && !isSignedForKling(evaluator, token) && !isNamedForKling(evaluator, token)) return false
  return file.at(token.at).official.length > 0 || isNamedKling(evaluator, token.at)
}

/** Without an issuer, only the name of the secret key's variable shows that it is Kling's. */
function isSignedForKling(evaluator: Evaluator, { secretKey, context }: SignedToken): boolean {
  return (
    secretKey !== null &&
    evaluator.evaluate(secretKey, context).some((value) => value.kind === 'environment' && secretNames.has(value.name))
  )
}

function hasForeignClaim({ claims }: SignedToken): boolean {
  return claims !== null && [...keysOf(claims)].some((key) => foreign.has(key))
}

/** Whether issuer and signing key are named access key and secret key. */
function isNamedForKling(evaluator: Evaluator, { accessKey, secretKey, context }: SignedToken): boolean {
  const isNamed = (value: Value | null, role: Role) =>
    value !== null && [...rolesOf(evaluator, value, context)].some((each) => each === role)
  return isNamed(accessKey, 'access-key') && isNamed(secretKey, 'secret-key')
}

/** Whether the enclosing function, class or variables are named after Kling. */
function isNamedKling(evaluator: Evaluator, node: AnyNode): boolean {
  return evaluator.program
    .ancestors(node)
    .some((at) => (at.kind === 'function' || at.kind === 'class') && at.name !== null && klingName.test(at.name))
}
