import { type NodeClass, sdks, workflowNode } from '../../../knowledge'
import type { RecordValue } from '../../../syntax/model'
import { entriesOf, entryOf } from '../../program/names'
import type { Program } from '../../program/program'
import type { Evaluator } from '../../values/evaluator'
import type { KeyWrite, RecordObject } from '../../values/possibility'
import type { Request } from '../request'
import { type Called, sdkRequest } from './sdkRequests'

interface KnownNode extends Called {
  readonly is: NodeClass
}

const known: ReadonlyMap<string, KnownNode> = new Map(
  sdks.flatMap((sdk) =>
    sdk.calls.flatMap((call) => ('node' in call.callee ? [[call.callee.node, { sdk, call, is: call.callee }]] : [])),
  ),
)

/** The requests of workflow nodes in the format of ComfyUI's API: in JSON, or as an object in code. */
export function nodeRequests(evaluator: Evaluator): readonly Request[] {
  const { program } = evaluator
  if (!program.texts.some(({ value }) => value !== null && known.has(value))) return []
  return program.ofKind('record').flatMap((record) => {
    const node = known.get(classOf(record) ?? '')
    const inputs = node && isTold(program, record, node) ? inputsOf(record) : null
    const [given, ...more] = inputs ? evaluator.evaluate(inputs) : []
    if (!node || given?.kind !== 'record' || more.length > 0) return []
    return sdkRequest(evaluator, node, record, withoutLinks(evaluator, given))
  })
}

/** Whether a record is the input of any workflow node. Its keys are the node's own. */
export function isInputOfNode({ parents }: Program, record: RecordValue): boolean {
  const entry = parents.get(record)
  const node = entry?.kind === 'entry' && entry.key === workflowNode.inputs ? parents.get(entry) : null
  return node?.kind === 'record' && classOf(node) !== null
}

function classOf(record: RecordValue): string | null {
  const value = entryOf(record, workflowNode.class)?.value
  return value?.kind === 'text' ? value.value : null
}

function inputsOf(record: RecordValue) {
  return entryOf(record, workflowNode.inputs)?.value ?? null
}

/** Whether a linked node shows which package an ambiguous name belongs to. */
function isTold(program: Program, record: RecordValue, { is: { told } }: KnownNode): boolean {
  if (!told) return true
  const inputs = inputsOf(record)
  const link = inputs?.kind === 'record' ? entryOf(inputs, told.input)?.value : null
  const [id] = link?.kind === 'list' ? link.items : []
  const linked = id?.kind === 'text' && id.value !== null ? besides(program, record, id.value) : null
  const own = linked && classOf(linked) === told.node ? inputsOf(linked) : null
  return own?.kind === 'record' && told.inputs.every((name) => entryOf(own, name) !== null)
}

/** The node with an id in the same workflow. */
function besides({ parents }: Program, record: RecordValue, id: string): RecordValue | null {
  const entry = parents.get(record)
  const workflow = entry?.kind === 'entry' ? parents.get(entry) : null
  const other = workflow?.kind === 'record' ? entriesOf(workflow).find(({ key }) => key === id)?.value : null
  return other?.kind === 'record' ? other : null
}

/** What a link brings, `["12", 0]`, is not seen. */
function withoutLinks(evaluator: Evaluator, given: RecordObject): RecordObject {
  const isLink = (write: KeyWrite) => evaluator.evaluateWrite(write).some(({ kind }) => kind === 'list')
  return { ...given, writes: given.writes.map((write) => (isLink(write) ? { ...write, value: null } : write)) }
}
