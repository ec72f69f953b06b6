import type { Endpoint } from './endpoint'
import { endTime, listConstraints, listCursor, startTime } from './queries'

const newAnswer = {
  generation: 'new',
  area: 'tasks',
  path: '/tasks',
  auth: ['api-key'],
  kind: 'answer',
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
        summary: 'Your own ids, separated by commas.',
      },
    ],
    exactlyOne: [{ of: ['task_ids', 'external_task_ids'], severity: 'error' }],
    notes: [
      'Live only: at most 20 ids; unknown ids give 200 with an empty list; tasks of `/v1/…` endpoints are found too.',
    ],
  },
  {
    ...newAnswer,
    id: 'list-tasks',
    title: 'List tasks',
    method: 'POST',
    source: 'newT2vTurbo',
    parameters: [
      startTime,
      endTime,
      listCursor,
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
    constraints: listConstraints,
    notes: ['Answers `data.result[]`, `data.count`, `data.next_cursor`, `data.has_more`.'],
  },
] as const satisfies readonly Endpoint[]
