import type { Endpoint } from './endpoint'

// A small family of its own. Its paths are known; its bodies are not checked.

const solution = {
  generation: 'solutions',
  area: 'solutions',
  method: 'POST',
  auth: ['api-key'],
  kind: 'task',
  checks: 'path',
  status: 'current',
  parameters: [],
  source: 'solutionsPages',
  query: {
    byId: '/solutions?task_ids={id}',
    ids: ['task_id', 'external_task_id'],
    list: { method: 'POST', path: '/solutions', maxPageSize: 500 },
  },
} as const

export const solutionEndpoints = [
  {
    ...solution,
    id: 'solutions-try-on',
    title: 'Virtual try-on, 3.0',
    path: '/solutions/virtual_try_on',
    notes: ['Success is `succeed`; the create answers data.task_id, the query data[].id.'],
  },
  {
    ...solution,
    id: 'solutions-clothing',
    title: 'Apparel replicator',
    path: '/solutions/e-commerce/clothing_dupe',
    notes: ['Success is `succeeded`; the create answers data.id.'],
  },
  { ...solution, id: 'solutions-goods', title: 'Goods studio', path: '/solutions/e-commerce/goods_studio' },
  { ...solution, id: 'solutions-talking', title: 'Talking agent', path: '/solutions/talking_agent' },
  { ...solution, id: 'solutions-subtitles', title: 'Drama subtitles', path: '/solutions/drama_subtitle' },
  {
    generation: 'solutions',
    area: 'solutions',
    auth: ['api-key'],
    kind: 'answer',
    checks: 'path',
    status: 'current',
    source: 'solutionsPages',
    id: 'query-solutions',
    title: 'Query solution tasks by id',
    method: 'GET',
    path: '/solutions',
    parameters: [
      {
        name: 'task_ids',
        types: ['string'],
        format: 'comma-separated',
        maxItems: 20,
        summary: 'Task ids, separated by commas.',
      },
      {
        name: 'external_task_ids',
        types: ['string'],
        format: 'comma-separated',
        maxItems: 20,
        summary: 'Ids of your own, separated by commas.',
      },
    ],
    exactlyOne: [{ of: ['task_ids', 'external_task_ids'], severity: 'error' }],
  },
  {
    generation: 'solutions',
    area: 'solutions',
    auth: ['api-key'],
    kind: 'answer',
    checks: 'path',
    status: 'current',
    source: 'solutionsPages',
    id: 'list-solutions',
    title: 'List solution tasks',
    method: 'POST',
    path: '/solutions',
    parameters: [],
  },
] as const satisfies readonly Endpoint[]
