import type { Endpoint } from './endpoint'

const newAnswer = {
  generation: 'new',
  area: 'tasks',
  path: '/tasks',
  auth: ['api-key'],
  kind: 'answer',
  checks: 'request',
  status: 'current',
} as const

export const newTaskEndpoints = [
  {
    ...newAnswer,
    id: 'query-tasks',
    title: 'Query tasks by id',
    method: 'GET',
    source: 'newT2vTurbo',
    parameters: [
      {
        name: 'task_ids',
        types: ['string'],
        format: 'comma-separated',
        maxItems: 20,
        invalid: 'warning',
        summary: 'Task ids, separated by commas.',
      },
      {
        name: 'external_task_ids',
        types: ['string'],
        format: 'comma-separated',
        maxItems: 20,
        invalid: 'warning',
        summary: 'Ids of your own, separated by commas.',
      },
    ],
    exactlyOne: [{ of: ['task_ids', 'external_task_ids'], severity: 'error' }],
    notes: [
      'Live only: at most 20 ids; unknown ids give 200 with an empty list; tasks made on legacy paths are found too.',
    ],
  },
  {
    ...newAnswer,
    id: 'list-tasks',
    title: 'List tasks',
    method: 'POST',
    source: 'newT2vTurbo',
    parameters: [
      {
        name: 'start_time',
        types: ['integer', 'string'],
        unit: 'ms',
        summary: 'Begin, milliseconds since 1970; 30 days before the end unless given.',
      },
      {
        name: 'end_time',
        types: ['integer', 'string'],
        unit: 'ms',
        summary: 'End, milliseconds since 1970; now unless given.',
      },
      { name: 'cursor', types: ['string'], summary: 'Continues a list; the times are then ignored.' },
      { name: 'limit', types: ['integer'], default: 100, range: { max: 500 }, summary: 'Entries at once.' },
      {
        name: 'filters',
        types: ['array'],
        items: {
          fields: [
            {
              name: 'key',
              types: ['string'],
              required: true,
              enum: ['status', 'product_type'],
              summary: 'What is filtered by.',
            },
            {
              name: 'values',
              types: ['array'],
              required: true,
              items: {
                types: ['string'],
                enum: ['submitted', 'processing', 'succeeded', 'failed', 'video', 'image', 'try_on'],
              },
              summary: 'Statuses, or product types: video, image, try_on.',
            },
          ],
        },
        summary: 'Only tasks that match.',
      },
    ],
    constraints: [
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
    ],
    notes: ['Answers data.result[], data.count, data.next_cursor, data.has_more.'],
  },
] as const satisfies readonly Endpoint[]
