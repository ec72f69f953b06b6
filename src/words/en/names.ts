import type { Templates } from '../catalogue'

/** Models, paths, hosts and packages that are wrong. */
export const names = {
  'outdated-host': {
    outdated: {
      what: '{host} is the former host of the API.',
      why: 'It still answers, but Kling has moved.',
      do: 'Use {instead}.',
    },
    none: { what: '{host} is not a host of the API.', why: 'Kling does not document it.', do: 'Use {instead}.' },
    site: { what: '{host} serves the website, not the API.', do: 'Use {instead}.' },
  },
  'retired-model': {
    named: {
      what: '{model} is retired{since, select, none {} other { since {since}}}.',
      why: '{evidence, select, none {} other {{evidence}}}',
      do: 'Use {current}.',
    },
    declared: {
      what: '{key} can only be {models}, which {count, plural, one {is} other {are}} retired.',
      why: 'The declared type allows no current model.',
      do: 'Allow {current}.',
    },
    default: {
      what: '{key} is missing, and the default {model} is retired{since, select, none {} other { since {since}}}.',
      why: '{endpoint} falls back to it.{evidence, select, none {} other { {evidence}}}',
      do: 'Set {key} to {current}.',
    },
    endpoint: {
      what: '{endpoint} has only {model}, which is retired{since, select, none {} other { since {since}}}.',
      why: '{evidence, select, none {} other {{evidence}}}',
      do: '{instead, select, none {Use another endpoint.} other {Use another endpoint: {instead}}}',
    },
  },
  'sdk-option': {
    ignored: { what: '{path} has no effect: {sdk} ignores it for Kling.', why: '{instead}', do: 'Remove it.' },
    refused: { what: '{path} cannot be {value}: {sdk} throws.', why: '{note}', do: 'Use another value.' },
    passed: {
      what: '{key} bypasses the types of {sdk}.',
      why: 'The SDK calls this parameter {own}.',
      do: 'Rename it.',
    },
  },
  'unknown-endpoint': {
    instead: {
      what: 'Kling has no path {path}.',
      why: 'It answers 404.{note, select, none {} other { {note}}}',
      do: 'Call {instead}.',
    },
    none: { what: 'Kling has no path {path}.', why: 'It answers 404.{note, select, none {} other { {note}}}' },
    unnamed: {
      what: 'The path {path} is not documented.',
      why: 'It probably answers 404 (documentation of {day}).',
      do: 'Check it against the API reference.',
    },
    named: {
      what: 'Kling’s own API has no path {path}.',
      why: 'It answers 404{note, select, none {.} other {. {note}}} A gateway may have such a path.',
      do: 'Call {instead}, unless this is a gateway.',
    },
    method: {
      what: '{path} accepts {methods}, not {method}.',
      why: 'Kling answers 404 with code 1202: POST creates tasks, GET queries them.',
      do: 'Use {methods}.',
    },
    poll: {
      what: 'This queries {queried}, but the tasks are created with {made}.',
      why: 'A task is found only on the path that created it.',
      do: 'Query {instead}.',
    },
    shared: {
      what: 'Tasks of {made} may be queried as {queried} here.',
      why: 'A task is found only on the path that created it.',
      do: 'Query tasks of {made} with {instead}.',
    },
  },
  'unknown-model': {
    meant: {
      what: '{name} is not a Kling model.',
      why: 'The model is spelled {meant}.',
      do: '{but, select, none {Use {meant}.} other {{but}}}',
    },
    instead: {
      what: '{name} is not a Kling model.',
      why: 'The nearest model is {meant}.',
      do: '{but, select, none {Use {meant}.} other {{but}}}',
    },
    otherGeneration: {
      what: '{name} is the name for a path, not for `model_name`.',
      why: 'In `model_name`, this model is called {meant}.',
      do: '{but, select, none {Use {meant}.} other {{but}}}',
    },
    path: {
      what: '{name} is the name for `model_name`, not for a path.',
      why: 'In a path, this model is called {meant}.',
      do: 'Use {meant}.',
    },
    parameters: {
      what: '{name} is not a Kling model.',
      why: 'The model is {meant}; the rest of the name is {parameters}.',
      do: '{but, select, none {Use {meant} and set {parameters}.} other {{but}}}',
    },
    near: {
      what: '{name} is not a known Kling model; {meant} is.',
      why: 'The list of {day} does not have it.',
      do: '{but, select, none {Check the spelling.} other {{but}}}',
    },
    newOnly: {
      what: '{name} is not available here.',
      why: 'This model is only available with {there}.',
      do: '{where, select, none {Use {models}.} other {With {where}, use {models}.}}',
    },
    none: {
      what: '{name} is not a known Kling model.',
      why: 'The list of {day} does not have it.',
      do: '{where, select, none {Use a model on the list.} other {With {where}, use {models}.}}',
    },
    product: {
      what: '{name} is not a model of {where}.',
      why: 'Its model names end with the type of input, such as `-t2v`.',
      do: 'Use {models}.',
    },
  },
  'unknown-package': {
    none: {
      what: '{registry} has no package {name}.',
      why: 'Kling publishes no SDK.{clients, select, none {} other { Others publish {clients}.}}',
      do: 'Send the requests yourself{clients, select, none {} other {, or use one of these}}.',
    },
    own: {
      what: '{registry} has no package {name}.',
      why: 'Kling publishes no SDK; the import fails unless {name} is your own module.',
      do: 'Send the requests yourself{clients, select, none {} other {, or use {clients}}}.',
    },
  },
} as const satisfies Templates
