import { taskStatuses } from '../../../knowledge'
import { findHttpStatus } from '../../lookup'
import type { Evidence, TaskEvidence } from './evidence'
import type { Field, Fields } from './fields'
import type { Lines } from './lines'
import { scopesOf, textOf, valueOf, type Scope } from './scopes'

const keys = (...names: readonly string[]): ReadonlySet<string> => new Set(names)
const codeKeys = keys(
  'code',
  'error_code',
  'errorcode',
  'service_code',
  'biz_code',
  'kling_code',
  'klingcode',
  'err_code',
  'status_code',
  'errcode',
)
const statusKeys = keys(
  'status',
  'status_code',
  'statuscode',
  'http_status',
  'httpstatus',
  'httpcode',
  'http_code',
  'http',
)
const messageKeys = keys('message', 'msg', 'error_message', 'errormessage', 'status_msg', 'errmsg', 'error_msg')
/** Where services other than Kling put their message. */
const detailKeys = keys('detail', 'error', 'error_description', 'errordescription', 'description', 'reason')
const reasonKeys = keys('task_status_msg', 'taskstatusmsg')
/** Where a client writes why its task failed. */
const ownReasonKeys = keys(...messageKeys, ...detailKeys, 'fail_reason', 'failure_reason', 'failreason')
const taskStatusKeys = keys('task_status', 'taskstatus')
const taskIdKeys = keys('task_id', 'taskid')
const ownIdKeys = keys('id')
const requestIdKeys = keys('request_id', 'requestid', 'x-request-id', 'x_request_id')
/** Keys by which `status` and `message` belong to a task of an endpoint with the model in the path. */
const newTaskKeys = keys('outputs', 'external_id', 'create_time', 'update_time', 'billing')
/** Keys of Kling's response envelope. */
const envelopeKeys = keys('code', 'message', 'request_id', 'data')
const known = new Set<string>(taskStatuses.map(({ value }) => value))
/** How many levels up an object's context may be. */
const farthest = 6

/** Response bodies and tasks in a text, as evidence. */
export function answersIn(fields: Fields, lines: Lines): readonly Evidence[] {
  const scopes = scopesOf(fields, lines)
  const all = [...scopes.values()]
  const emptyLists = new Set(
    all.filter((scope) => scope.fields.some(({ key, value }) => key === 'data' && value === '[]')).map(({ id }) => id),
  )
  const evidence = all.flatMap((scope) => [
    ...answerOf(scope, scopes, emptyLists.has(scope.id)),
    ...taskOf(scope, scopes),
  ])
  return withoutShells(evidence, all)
}

function answerOf(
  scope: Scope,
  scopes: ReadonlyMap<string, Scope>,
  isEmptyList: boolean,
): readonly (Evidence & { readonly scope: string })[] {
  const code = valueOf(scope, codeKeys, isServiceCode)
  const httpStatus = valueOf(scope, statusKeys, isHttpStatus)
  const message = textOf(scope, messageKeys) ?? textOf(scope, detailKeys) ?? messageBelow(scope, scopes)
  const foreign = valueOf(
    scope,
    keys('code', 'code_'),
    (field) => isHttpStatus(field) && Number(field.value) >= 300 && scope.isObject && message !== null,
  )
  if (code === undefined && (httpStatus ?? foreign) === undefined) return []
  const around = httpStatus ?? (code === undefined ? foreign : aroundIt(scope, scopes))
  return [
    {
      scope: scope.id,
      kind: 'answer',
      line: scope.line,
      offset: (code ?? httpStatus ?? foreign ?? { offset: scope.offset }).offset,
      code: code === undefined ? null : Number(code.value),
      httpStatus: around === undefined ? null : Number(around.value),
      message,
      task: isEmptyList ? { id: null, status: 'none', reason: null } : null,
      requestId: requestIdOf(scope),
      failure: null,
      body: scope.isObject,
      form: code === undefined ? 'unsure' : formOf(scope),
    },
  ]
}

/** A status or message outside a body belongs to it: `response: { status: 429, data: { code: 1303 } }`. */
function aroundIt(scope: Scope, scopes: ReadonlyMap<string, Scope>): Field | undefined {
  let parent = scope.parent === null ? undefined : scopes.get(scope.parent)
  for (let far = 0; parent !== undefined && far < farthest; far++) {
    const found = valueOf(parent, statusKeys, isHttpStatus)
    if (found) return found
    parent = parent.parent === null ? undefined : scopes.get(parent.parent)
  }
  return undefined
}

/** Outside objects, a message may be on the line after its code. */
function messageBelow(scope: Scope, scopes: ReadonlyMap<string, Scope>): string | null {
  if (scope.isObject) return null
  const below = scopes.get(`l${scope.line + 1}`)
  return below && valueOf(below, codeKeys, isServiceCode) === undefined ? textOf(below, messageKeys) : null
}

function taskOf(scope: Scope, scopes: ReadonlyMap<string, Scope>): readonly (Evidence & { readonly scope: string })[] {
  const legacy = valueOf(scope, taskStatusKeys)
  const newer = valueOf(scope, keys('status'), ({ value }) => known.has(String(value)))
  const isNew =
    newer !== undefined &&
    (scope.fields.some(({ key }) => newTaskKeys.has(key)) ||
      (textOf(scope, messageKeys) !== null && newer.value === 'failed'))
  const status = legacy ?? (isNew ? newer : undefined)
  const reason = withoutNull(textOf(scope, reasonKeys)) ?? ownReasonOf(scope, status, isNew && status === newer)
  if (status === undefined && reason === null) return []
  const id = valueOf(scope, taskIdKeys) ?? valueOf(scope, ownIdKeys)
  const task: TaskEvidence = {
    id: id === undefined ? null : String(id.value),
    status: String(status?.value ?? 'failed'),
    reason,
  }
  const envelope = envelopeOf(scope, scopes)
  return [
    {
      scope: scope.id,
      kind: 'task',
      line: scope.line,
      offset: (status ?? scope).offset,
      code: envelope?.code ?? null,
      httpStatus: null,
      message: null,
      task,
      requestId: envelope?.requestId ?? requestIdOf(scope),
      failure: null,
      body: true,
      form:
        legacy !== undefined ||
        scope.fields.some(({ key }) => newTaskKeys.has(key)) ||
        textOf(scope, reasonKeys) !== null
          ? 'kling'
          : 'unsure',
    },
  ]
}

/** An unset reason is printed as `null` or `None`; it is empty. */
function withoutNull(reason: string | null): string | null {
  return reason !== null && /^(?:null|none|undefined|nil)$/i.test(reason.trim()) ? '' : reason
}

/** Why a task failed, where no `task_status_msg` says it. */
function ownReasonOf(scope: Scope, status: Field | undefined, isNew: boolean): string | null {
  const reason = textOf(scope, isNew ? messageKeys : ownReasonKeys)
  if (isNew || reason === null) return reason
  return status?.value !== 'failed' || /^(?:succe|ok$)/i.test(reason) ? null : reason
}

/** The code 0 of the response that contains a task. */
function envelopeOf(
  scope: Scope,
  scopes: ReadonlyMap<string, Scope>,
): { readonly code: number; readonly requestId: string | null } | null {
  let parent = scope.parent === null ? undefined : scopes.get(scope.parent)
  for (let far = 0; parent !== undefined && far < farthest; far++) {
    const code = valueOf(parent, codeKeys, isServiceCode)
    if (code) return { code: Number(code.value), requestId: requestIdOf(parent) }
    parent = parent.parent === null ? undefined : scopes.get(parent.parent)
  }
  return null
}

/** Drops objects around a body, which are not separate responses, and the code 0 of responses that contain a task. */
function withoutShells(
  evidence: readonly (Evidence & { readonly scope: string })[],
  all: readonly Scope[],
): readonly Evidence[] {
  const parents = new Map(all.map(({ id, parent }) => [id, parent]))
  const shells = new Set<string>()
  for (const { kind, code, scope } of evidence) {
    if (code === null && kind !== 'task') continue
    let parent = parents.get(scope) ?? null
    for (let far = 0; parent !== null && far < farthest; far++) {
      shells.add(parent)
      parent = parents.get(parent) ?? null
    }
  }
  const tasks = new Set(evidence.filter(({ kind }) => kind === 'task').map(({ scope }) => scope))
  const isShell = ({ kind, code, scope }: Evidence & { readonly scope: string }): boolean =>
    kind === 'answer' && (code === null || code === 0) && (shells.has(scope) || tasks.has(scope))
  return evidence.filter((each) => !isShell(each))
}

/** Whether a number is in a range of Kling's codes. */
function isServiceCode({ value }: Pick<Field, 'value'>): boolean {
  const number = typeof value === 'number' ? value : /^\d{1,4}$/.test(value) ? Number(value) : NaN
  return number === 0 || (number >= 1000 && number < 1400) || (number >= 5000 && number < 5100)
}

function isHttpStatus({ value }: Field): boolean {
  const number = typeof value === 'number' ? value : /^\d{3}$/.test(value) ? Number(value) : NaN
  return Number.isInteger(number) && number >= 100 && number <= 599
}

/** Whether a body with a code has Kling's form; not every 1002 is Kling's. */
function formOf(scope: Scope): Evidence['form'] {
  const names = scope.fields.map(({ key }) => key.toLowerCase())
  if (names.some((name) => name === 'status_msg' || name === 'errcode' || name === 'errmsg')) return 'other'
  if (names.includes('request_id')) return 'kling'
  return scope.isObject && names.every((name) => envelopeKeys.has(name)) ? 'kling' : 'unsure'
}

/** An id that the server created, not a sentence or a key. */
function requestIdOf(scope: Scope): string | null {
  const id = String(valueOf(scope, requestIdKeys)?.value ?? '')
  return /^[\w.-]{1,80}$/.test(id) &&
    !/^(?:eyJ|sk-|api-key|string$)/.test(id) &&
    findHttpStatus(Number(id)) === undefined
    ? id
    : null
}
