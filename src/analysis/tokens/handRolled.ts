import { hmacFunctions, hmacModule, hmacWithKeySecond } from '../../knowledge/libraries'
import type { CallValue, RecordValue } from '../../syntax/model'
import type { SignedToken } from './token'
import type { RecordObject } from '../values/possibility'
import { readEmbeddedJson } from '../../syntax/json/read'
import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import type { Program } from '../program/program'
import { writesOf } from '../values/recordObject'
import { recordOfLiteral } from '../values/records/buildRecord'
import { lastName } from '../program/names'

/**
 * Handmade tokens: a header record with `alg` and a claims record with `iss`, in one function
 * (or at module level) of a file that makes an HMAC.
 */
export function handRolledTokens(evaluator: Evaluator): readonly SignedToken[] {
  const { program } = evaluator
  if (!makesHmac(program)) return []
  const records = literals(program)
  const found: SignedToken[] = []
  for (const header of records) {
    if (!header.entries.some((entry) => entry.kind === 'entry' && entry.key === 'alg')) continue
    const claims = records.find(
      (each) => each !== header && ownerOf(program, each) === ownerOf(program, header) && hasKey(each, 'iss'),
    )
    if (!claims) continue
    const record = recordOfLiteral(evaluator, header, null)
    const payload: RecordObject = recordOfLiteral(evaluator, claims, null)
    found.push({
      library: 'hand-rolled',
      at: header,
      span: header.span,
      header: {
        known: !record.open,
        fields: new Set(record.writes.map(({ key }) => key)),
        record: header,
        options: null,
      },
      claims: payload,
      accessKey: writesOf(payload, 'iss')[0]?.value ?? null,
      secretKey: hmacKey(program, header),
      algorithm: null,
      context: null,
    })
  }
  return found
}

function makesHmac(program: Program): boolean {
  return program.calls.some(isHmac)
}

/** Whether a call computes an HMAC: `createHmac(…)`, `hmac.new(…)`, `crypto.subtle.sign(…)`. */
export function isHmac({ callee }: CallValue): boolean {
  if (callee.kind === 'name') return hmacFunctions.has(callee.name)
  if (callee.kind !== 'member' || callee.property === null) return false
  if (hmacModule.makers.has(callee.property))
    return callee.object.kind === 'name' && callee.object.name === hmacModule.name
  return hmacFunctions.has(callee.property)
}

/** `createHmac('sha256', key)`, `hmac.new(key, …)` in the same function. */
function hmacKey(program: Program, header: AnyNode) {
  for (const call of program.calls) {
    if (ownerOf(program, call) !== ownerOf(program, header) || call.callee.kind === 'unknown') continue
    const name = lastName(call.callee)
    if (hmacWithKeySecond.has(name)) return call.arguments[1]?.value ?? null
    if (name === 'new') return call.arguments[0]?.value ?? null
  }
  return null
}

function literals(program: Program): RecordValue[] {
  const found: RecordValue[] = []
  for (const node of program.nodes) {
    if (node.kind === 'record') found.push(node)
    else if (node.kind === 'text') {
      const inner = readEmbeddedJson(node)
      if (inner?.kind === 'record') found.push(inner)
    }
  }
  return found
}

function hasKey(record: RecordValue, key: string): boolean {
  return record.entries.some((entry) => entry.kind === 'entry' && entry.key === key)
}

function ownerOf(program: Program, node: AnyNode): AnyNode | null {
  return program.functionOf(node)
}
