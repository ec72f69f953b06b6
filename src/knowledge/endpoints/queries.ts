import type { Constraint, EndpointParameter } from './endpoint'

export const pageNumber = {
  name: 'pageNum',
  types: ['integer'],
  default: 1,
  range: { min: 1, max: 1000 },
  summary: 'Page, from 1.',
} as const satisfies EndpointParameter

export const pageSize = {
  name: 'pageSize',
  types: ['integer'],
  default: 30,
  range: { min: 1, max: 500 },
  summary: 'Entries on a page.',
} as const satisfies EndpointParameter

// Lists that use a cursor.

export const startTime = {
  name: 'start_time',
  types: ['integer', 'string'],
  unit: 'ms',
  summary: 'Begin, milliseconds since 1970; 30 days before the end unless given.',
} as const satisfies EndpointParameter

export const endTime = {
  name: 'end_time',
  types: ['integer', 'string'],
  unit: 'ms',
  summary: 'End, milliseconds since 1970; now unless given.',
} as const satisfies EndpointParameter

export const listCursor = {
  name: 'cursor',
  types: ['string'],
  summary: 'Continues a list; the times are then ignored.',
} as const satisfies EndpointParameter

export const listConstraints = [
  {
    id: 'times-in-order',
    statement: '`start_time` must be before `end_time`.',
    then: { kind: 'before', first: 'start_time', second: 'end_time' },
    severity: 'warning',
  },
  {
    id: 'cursor-alone',
    statement: 'With a cursor, the times have no effect.',
    when: { present: ['cursor'] },
    then: { kind: 'no-effect', parameters: ['start_time', 'end_time'] },
    severity: 'info',
  },
] as const satisfies readonly Constraint[]

/** What people call the keys of a query, and what they are called. */
export const misnamedQueryKeys = [
  { keys: ['page_num', 'page_number', 'page_no', 'page_index', 'page', 'current_page'], instead: 'pageNum' },
  { keys: ['page_size', 'per_page', 'limit', 'size', 'count', 'page_limit'], instead: 'pageSize' },
  { keys: ['task_id', 'id', 'ids', 'task'], instead: 'task_ids' },
  { keys: ['external_task_id', 'external_id', 'external_ids'], instead: 'external_task_ids' },
  { keys: ['start', 'from', 'start_date', 'begin_time', 'startTime'], instead: 'start_time' },
  { keys: ['end', 'to', 'end_date', 'endTime'], instead: 'end_time' },
] as const satisfies readonly { readonly keys: readonly string[]; readonly instead: string }[]

/** Keys that people use to query a list of `/v1/…` tasks for one task, whose id belongs in the path. */
export const idKeys = ['task_id', 'task_ids', 'external_task_id', 'external_task_ids', 'id', 'ids'] as const

/** Seconds since 1970 have fewer digits than milliseconds: from the year 2001 on, up to here. */
export const secondsOfMoments = { min: 1e9, max: 1e11 } as const
