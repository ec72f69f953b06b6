import type { Constraint, Endpoint, EndpointParameter } from './endpoint'

const account = {
  generation: 'account',
  area: 'account',
  kind: 'answer',
  status: 'current',
} as const

const cursor = {
  name: 'cursor',
  types: ['string'],
  summary: 'Continues a list; everything else is then ignored.',
} as const satisfies EndpointParameter
const limit = {
  name: 'limit',
  types: ['integer'],
  default: 500,
  range: { min: 1, max: 500 },
  summary: 'Entries at once.',
} as const satisfies EndpointParameter
const startTime = {
  name: 'start_time',
  types: ['integer'],
  requiredWhen: [{ absent: ['cursor'] }],
  unit: 'ms',
  summary: 'Begin, milliseconds since 1970.',
} as const satisfies EndpointParameter
const endTime = {
  name: 'end_time',
  types: ['integer'],
  requiredWhen: [{ absent: ['cursor'] }],
  unit: 'ms',
  summary: 'End, milliseconds since 1970.',
} as const satisfies EndpointParameter

const cursorConstraints = [
  {
    id: 'cursor-alone',
    statement: 'With a cursor, nothing else has an effect.',
    when: { present: ['cursor'] },
    then: { kind: 'no-effect', parameters: ['start_time', 'end_time', 'limit', 'filters'] },
    severity: 'info',
  },
] as const satisfies readonly Constraint[]

export const accountEndpoints = [
  {
    ...account,
    id: 'account-costs',
    title: 'Resource packs and what is left of them',
    method: 'GET',
    path: '/account/costs',
    auth: ['api-key', 'jwt'],
    source: 'accountUsage',
    parameters: [
      {
        name: 'start_time',
        types: ['integer'],
        required: true,
        unit: 'ms',
        summary: 'Begin, milliseconds since 1970.',
      },
      { name: 'end_time', types: ['integer'], required: true, unit: 'ms', summary: 'End, milliseconds since 1970.' },
      { name: 'resource_pack_name', types: ['string'], summary: 'Only packs with this name.' },
    ],
    notes: [
      'Free; at most one call in a second. The rest of a pack is up to 12 hours old. A second code and msg are inside data.',
    ],
  },
  {
    ...account,
    id: 'account-balance',
    title: 'Balance',
    method: 'POST',
    path: '/account/billing/balance',
    auth: ['api-key'],
    source: 'balance',
    parameters: [
      startTime,
      endTime,
      limit,
      {
        name: 'filters',
        types: ['array'],
        items: {
          fields: [
            { name: 'key', types: ['string'], required: true, enum: ['api_key_name'], summary: 'What is filtered by.' },
            {
              name: 'values',
              types: ['array'],
              required: true,
              items: { types: ['string'] },
              summary: 'What it may be.',
            },
          ],
        },
        summary: 'Only entries that match.',
      },
      cursor,
    ],
    constraints: cursorConstraints,
  },
  {
    ...account,
    id: 'account-packages',
    title: 'Resource packages',
    method: 'POST',
    path: '/account/billing/package',
    auth: ['api-key'],
    source: 'packages',
    parameters: [
      startTime,
      endTime,
      limit,
      {
        name: 'filters',
        types: ['array'],
        items: {
          fields: [
            {
              name: 'key',
              types: ['string'],
              required: true,
              enum: ['api_key_name', 'product_type', 'package_name', 'package_id'],
              summary: 'What is filtered by.',
            },
            {
              name: 'values',
              types: ['array'],
              required: true,
              items: { types: ['string'] },
              summary: 'What it may be; for product_type video, image or try-on.',
            },
          ],
        },
        summary: 'Only entries that match. `package_name` and `package_id` cannot both have values.',
      },
      cursor,
    ],
    constraints: cursorConstraints,
  },
] as const satisfies readonly Endpoint[]
