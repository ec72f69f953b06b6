import type { Catalogue } from '../catalogue'
import { credentials } from './credentials'
import { fixes } from './fixes'
import { klint } from './klint'
import { names } from './names'
import { places } from './places'
import { prompts } from './prompts'
import { requests } from './requests'
import { sentences } from './sentences'
import { tasks } from './tasks'
import { terms } from './terms'

const findings = { ...requests, ...prompts, ...names, ...credentials, ...tasks, ...klint } as const

export const english = {
  findings,
  fixes,
  places,
  sentences,
  terms,
  facts: {},
  summaries: {},
  grammar: {
    comma: ', ',
    and: ' and ',
    both: ' and ',
    clauses: new Set(),
    or: ' or ',
    space: ' ',
    // `HTTP` and `Kling` keep their capitals.
    within: (text) => (/^(?:[A-Z]{2}|Kling)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)),
    more: '{count} more',
    plural: (count) => (count === 1 ? 'one' : 'other'),
    units: [
      [86_400, '{count, plural, one {# day} other {# days}}'],
      [3600, '{count, plural, one {# hour} other {# hours}}'],
      [60, '{count, plural, one {# minute} other {# minutes}}'],
      [1, '{count, plural, one {# second} other {# seconds}}'],
    ],
  },
} as const satisfies Catalogue

/** The ids of the messages of each rule. */
export type MessageIds = { readonly [Rule in keyof typeof findings]: keyof (typeof findings)[Rule] & string }
export type FixId = keyof typeof fixes
export type PlaceId = keyof typeof places
export type SentenceId = keyof typeof sentences
export type TermId = keyof typeof terms
