import type { Catalogue } from '../catalogue'
import type { TermId } from '../en'
import { credentials } from './credentials'
import { facts } from './facts'
import { fixes } from './fixes'
import { klint } from './klint'
import { names } from './names'
import { places } from './places'
import { requests } from './requests'
import { sentences } from './sentences'
import { summaries } from './summaries'
import { tasks } from './tasks'
import { terms } from './terms'

export const chinese: Catalogue = {
  findings: { ...requests, ...names, ...credentials, ...tasks, ...klint },
  fixes,
  places,
  sentences,
  terms,
  facts,
  summaries,
  grammar: {
    comma: '、',
    and: ' 和 ',
    both: ' 且 ',
    clauses: new Set<TermId>(['items-in', 'of-models', 'present', 'set-to', 'where-equal', 'where-test', 'without']),
    or: ' 或 ',
    space: '',
    within: (text) => text,
    more: '另外 {count} 项',
    plural: () => 'other',
    units: [
      [86_400, '{count} 天'],
      [3600, '{count} 小时'],
      [60, '{count} 分钟'],
      [1, '{count} 秒'],
    ],
  },
}
