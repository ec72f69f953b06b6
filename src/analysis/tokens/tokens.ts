import { environmentVariables, foreignClaims, type JwtLibraryId, jwtLibraries } from '../../knowledge'
import type { CallValue, RecordValue, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import type { FileEvidence } from '../requests/fileEvidence'
import { argumentNamed } from '../values/library'
import { handRolledTokens } from './handRolled'
import { lifetimesOf } from './lifetime'
import { type Callee, type RecordObject, recordsOf } from '../values/possibility'
import { keysOf, writesOf } from '../values/recordObject'
import type { SignedToken, Token, TokenHeader } from './token'

/** Every place that signs a token for the official API, and what becomes of the token. */
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
  switch (library?.id) {
    case 'pyjwt':
    case 'python-jose':
      return plain(
        evaluator,
        call,
        library.id,
        argumentNamed(call, library.id === 'pyjwt' ? 'payload' : 'claims', 0),
        argumentNamed(call, 'key', 1),
        {
          header: argumentNamed(call, 'headers', 3),
          algorithm: argumentNamed(call, 'algorithm', 2),
          options: null,
        },
      )
    case 'authlib':
    case 'joserfc':
      return plain(evaluator, call, library.id, argumentNamed(call, 'payload', 1), argumentNamed(call, 'key', 2), {
        header: argumentNamed(call, 'header', 0),
        algorithm: null,
        options: null,
      })
    case 'jsonwebtoken':
      return withOptions(evaluator, call, library.id, call.arguments[2]?.value ?? null, 'algorithm')
    case 'jwt-simple':
      return withOptions(evaluator, call, library.id, call.arguments[3]?.value ?? null, null)
    case 'jose':
      return builder(evaluator, call)
    default:
      return null
  }
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
function withOptions(
  evaluator: Evaluator,
  call: CallValue,
  library: JwtLibraryId,
  options: Value | null,
  algorithmKey: string | null,
): SignedToken {
  const values = options ? evaluator.evaluate(options) : []
  const [record] = recordsOf(values)
  const header = record ? writesOf(record, 'header')[0]?.value : null
  const algorithm = record && algorithmKey ? writesOf(record, algorithmKey)[0]?.value : null
  const positionalAlgorithm = library === 'jwt-simple' ? (call.arguments[2]?.value ?? null) : null
  const literal = record ? literalOf(record.at) : null
  const token = plain(evaluator, call, library, call.arguments[0]?.value ?? null, call.arguments[1]?.value ?? null, {
    header: header ?? null,
    algorithm: algorithm ?? positionalAlgorithm,
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
      if (at.callee.property === 'setProtectedHeader') header = at.arguments[0]?.value ?? null
      if (at.callee.property === 'sign') key = at.arguments[0]?.value ?? null
      last = at
    } else if (at.kind !== 'member') break
  }
  if (!header && !key) return null
  const token = plain(evaluator, made, 'jose', made.arguments[0]?.value ?? null, key, {
    header,
    algorithm: null,
    options: null,
  })
  const issuer = token.accessKey ?? chained(program.parents, made, 'setIssuer')
  return { ...token, at: last, accessKey: issuer }
}

function chained(parents: ReadonlyMap<AnyNode, AnyNode>, from: AnyNode, name: string): Value | null {
  for (let at = parents.get(from); at?.kind === 'call' || at?.kind === 'member'; at = parents.get(at)) {
    if (at.kind === 'call' && at.callee.kind === 'member' && at.callee.property === name)
      return at.arguments[0]?.value ?? null
  }
  return null
}

export function issuerOf(claims: RecordObject): Value | null {
  return writesOf(claims, 'iss')[0]?.value ?? null
}

const foreign = new Set<string>(foreignClaims)
const secretNames = new Set<string>(
  environmentVariables.filter(({ holds }) => holds === 'secret-key').map(({ name }) => name),
)

/** A token for Kling: it names an issuer, carries no claims of others, and the file speaks of the official API or of Kling. */
function isKling(evaluator: Evaluator, token: SignedToken, file: FileEvidence): boolean {
  if (token.claims && [...keysOf(token.claims)].some((key) => foreign.has(key))) return false
  if (!token.accessKey) return isSignedForKling(evaluator, token)
  const issuer = evaluator.evaluate(token.accessKey, token.context)
  // An issuer that is written out as a name or URL belongs to somebody's own service.
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
  if (issuer.some((value) => value.kind === 'environment' && /kling/i.test(value.name))) return true
  return file.official.length > 0 || isNamedKling(evaluator, token.at)
}

/** Without an issuer only the secret key tells: Kling's own, by the name of its variable. */
function isSignedForKling(evaluator: Evaluator, { secretKey, context }: SignedToken): boolean {
  return (
    secretKey !== null &&
    evaluator.evaluate(secretKey, context).some((value) => value.kind === 'environment' && secretNames.has(value.name))
  )
}

/** The function, class or variables around it carry Kling's name. */
function isNamedKling(evaluator: Evaluator, node: AnyNode): boolean {
  return evaluator.program
    .ancestors(node)
    .some((at) => (at.kind === 'function' || at.kind === 'class') && at.name !== null && /kling/i.test(at.name))
}
