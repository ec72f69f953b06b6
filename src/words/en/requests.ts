import type { Templates } from '../catalogue'

const { given, isOrMayBe } = {
  given: '{given, select, text {a string} number {a number} boolean {a boolean} record {an object} other {a list}}',
  isOrMayBe: '{certain, select, true {is} other {may be}}',
}

/** What is wrong with the parameters of a request. */
export const requests = {
  'camera-control': {
    missing: {
      what: '{path} is missing{situation, select, none {} other { with {situation}}}.',
      why: 'Kling refuses `camera_control` without it.',
      do: 'Add it.',
    },
    broken: { what: '{found}', why: '{statement}', do: 'Change `type` or `config`.' },
  },
  'conditional-parameters': {
    broken: {
      what: '{statement}',
      why: '{found, select, none {This request breaks that rule.} other {This request has {found}.}}',
      do: 'Change one of these parameters.',
    },
    useless: { what: '{path} has no effect here.', why: '{statement}', do: 'Remove it.' },
    several: {
      what: '{given} cannot be used together.',
      why: '{endpoint} accepts exactly one of them.',
      do: 'Keep one.',
    },
    none: { what: 'One of {of} is missing.', why: '{endpoint} requires exactly one of them.', do: 'Add one.' },
  },
  'conflicting-parameters': {
    always: {
      what: '{names} cannot be used together.',
      why: '{endpoint} accepts only one of {groups}.',
      do: 'Keep one and remove the others.',
    },
    sometimes: {
      what: '{names} may be set together.',
      why: '{endpoint} accepts only one of {groups}.',
      do: 'Make sure that only one is set.',
    },
  },
  'data-uri-image': {
    forbidden: {
      what: '{path} {certain, select, true {begins} other {may begin}} with `data:`.',
      why: 'Kling accepts a URL or bare Base64 here, and refuses the prefix (code 1201).',
      do: 'Send only what follows `base64,`.',
    },
    undocumented: {
      what: '{path} {certain, select, true {begins} other {may begin}} with `data:`.',
      why: 'The prefix is not documented for this path, and `/v1/…` endpoints refuse it.',
      do: 'Send only what follows `base64,`.',
    },
  },
  'int-duration': {
    exact: {
      what: '{path} must be a string: send {value}, not {number}.',
      why: 'This endpoint declares a string.',
      do: 'Quote the number.',
    },
    computed: {
      what: '{path} is a number here, but must be a string.',
      why: 'This endpoint declares a string.',
      do: 'Convert it before you send it.',
    },
  },
  'string-duration': {
    exact: {
      what: '{path} must be {type}: send {number}, not {value}.',
      why: '{endpoint} declares {type}.',
      do: 'Send the number.',
    },
    computed: {
      what: '{path} is a string here, but must be {type}.',
      why: '{endpoint} declares {type}.',
      do: 'Convert it before you send it.',
    },
  },
  'invalid-query': {
    both: { what: '{given} cannot be used together.', why: '{path} accepts exactly one of {of}.', do: 'Keep one.' },
    none: {
      what: '{path} needs {of}.',
      why: 'Without ids, Kling refuses the query (code 1201).',
      do: 'Add ids, separated by commas; to list all tasks, send a POST to the same path.',
    },
    missing: {
      what: '{path} needs {of}.',
      why: 'Without these times, in milliseconds since 1970, Kling refuses the query (code 1201).',
      do: 'Add what is missing.',
    },
    id: {
      what: '{name} has no effect: this path lists tasks.',
      why: 'A list query accepts only page parameters; the id belongs in the path.',
      do: 'Call {path}.',
    },
    name: { what: '{name} is not a parameter of this query.', why: 'Kling reads {meant}.', do: 'Rename it.' },
    seconds: {
      what: '{name} is in seconds; Kling expects milliseconds since 1970.',
      why: 'Read as milliseconds (ms), this time is in January 1970.',
      do: 'Multiply it by 1000.',
    },
    reversed: { what: '{name} is later than {other}.', why: 'The query finds nothing.', do: 'Swap the two.' },
  },
  'invalid-value': {
    choice: {
      what: '{path} {certain, select, true {cannot be {value}.} other {may be {value}, which Kling refuses.}}',
      why: 'Kling accepts {allowed} (as of {day}).',
      do: '{meant, select, none {Use one of these.} other {Use {meant}.}}',
    },
    open: {
      what: `{path} ${isOrMayBe} {value}, which is not a documented value.`,
      why: 'The list of {day} does not have it, but Kling extends that list without notice.',
      do: '{meant, select, none {Check the spelling.} other {If you mean {meant}, use that.}}',
    },
    ended: {
      what: `{path} ${isOrMayBe} {value}, which ended on {since}.`,
      why: 'Kling announced its end and may refuse it.',
      do: '{meant, select, none {Use another value.} other {Use {meant}.}}',
    },
    number: {
      what: '{path} must be a number, {certain, select, true {not} other {but may be}} {value}.',
      why: '{range, select, none {} other {Kling accepts {range}.}}',
      do: '{meant, select, none {Send a number.} other {Use {meant}.}}',
    },
    range: {
      what: `{path} ${isOrMayBe} {value}, which is out of range.`,
      why: 'Kling accepts {range}.',
      do: 'Use a value in that range.',
    },
    decimals: {
      what: `{path} ${isOrMayBe} {value}, which has too many decimal places.`,
      why: 'Kling reads {decimals, plural, one {# decimal place} other {# decimal places}}.',
      do: 'Round it.',
    },
    length: {
      what: '{path} has {isLeast, select, true {at least } other {}}{length} characters; the limit is {most}.',
      why: 'Kling refuses longer texts (code 1201).',
      do: 'Shorten it.',
    },
    advice: {
      what: '{path} has {isLeast, select, true {at least } other {}}{length} characters.',
      why: 'Kling accepts {most}, but advises at most {advised}.',
      do: 'Shorten it if you can.',
    },
    kinds: {
      what: '{path} has too many items of type {kind}.',
      why: 'Kling accepts at most {most}.',
      do: 'Remove the others.',
    },
    count: {
      what: '{path} has {count, plural, one {# item} other {# items}}; Kling accepts {limit, select, exactly {exactly} most {at most} other {at least}} {bound}.',
      do: '{limit, select, most {Remove some.} least {Add some.} other {Change the number of items.}}',
    },
    format: { what: '{path} is a {ending} file; Kling accepts {formats}.', do: 'Convert the file first.' },
  },
  'misplaced-parameter': {
    inside: {
      what: '{key} belongs in {place}.',
      why: 'Elsewhere, {endpoint} ignores it without an error.{note, select, none {} other { {note}}}',
      do: 'Move it.',
    },
    item: {
      what: '{key} belongs in an item of `contents` with the type {place}.',
      why: 'Elsewhere, {endpoint} ignores it without an error.',
      do: 'Move it.',
    },
    top: {
      what: '{key} belongs at the top of the body, as {place}.',
      why: 'Elsewhere, {endpoint} ignores it without an error.',
      do: 'Move it.',
    },
    none: {
      what: '{endpoint} has no parameter {key}.',
      why: 'Kling ignores it without an error.{note, select, none {} other { {note}}}',
      do: 'Remove it.',
    },
  },
  'missing-parameter': {
    body: {
      what: '{names} {count, plural, one {is} other {are}} missing.',
      why: '{endpoint} requires {count, plural, one {it} other {them}}{situation, select, none {} other { with {situation}}}.',
      do: 'Add {count, plural, one {it} other {them}}.',
    },
    item: {
      what: '{names} {count, plural, one {is} other {are}} missing in an item of {list}.',
      why: 'Each item of this type requires {count, plural, one {it} other {them}}.',
      do: 'Add {count, plural, one {it} other {them}}.',
    },
    kind: {
      what: '{list} has no item of type {names}.',
      why: '{endpoint} requires {count, plural, one {one} other {one of each}}.',
      do: 'Add {count, plural, one {it} other {them}}.',
    },
  },
  'mistyped-parameter': {
    always: {
      what: `{path} must be {expected}, not ${given}.`,
      why: 'Kling refuses a wrong type (code 1201).',
      do: '{words, select, none {Send the right type.} other {Send {words}.}}',
    },
    sometimes: {
      what: `{path} must be {expected}, but may be ${given}.`,
      why: 'Kling refuses a wrong type (code 1201).',
      do: '{words, select, none {Send the right type.} other {Send {words}.}}',
    },
    tolerated: {
      what: `{path} is ${given}; the reference declares {expected}.`,
      why: 'This works today: Kling’s own examples send both.',
      do: 'Send {expected} to be safe.',
    },
  },
  'repeated-external-id': {
    same: {
      what: '{path} is {value} for each of several tasks.',
      why: 'An account accepts each id once; Kling refuses the second task (code 1201).',
      do: 'Create a new id for each task.',
    },
  },
  'unknown-parameter': {
    ignored: { what: '{endpoint} has no parameter {key}.', why: '{note}', do: 'Use {right}.' },
    case: { what: '{endpoint} has no parameter {key}.', why: 'Parameters are in snake case.', do: 'Use {right}.' },
    list: { what: '{endpoint} has no parameter {key}.', why: 'Here it is called {right}.', do: 'Rename it.' },
    spelling: { what: '{endpoint} has no parameter {key}.', why: 'It looks like {right}.', do: 'Check the spelling.' },
    beside: { what: '{key} has no effect beside {right}.', why: '{endpoint} reads only {right}.', do: 'Remove it.' },
    inside: {
      what: '{key} belongs inside {right}.',
      why: '{endpoint} does not accept it at the top of the body.',
      do: 'Move it.',
    },
    lipSync: {
      what: '{key} may have no effect at the top of the body.',
      why: 'Kling’s own code for {endpoint} sends it inside {right}.',
      do: 'Move it into {right}.',
    },
    elsewhere: {
      what: '{key} is not documented for {endpoint}.',
      why: 'It is a parameter of {other}, and probably has no effect here.',
      do: 'Remove it.',
    },
    unlisted: {
      what: '{key} is not documented for {endpoint}.',
      why: 'Kling may ignore it, or refuse the request (code 1201).',
      do: 'Remove it.',
    },
  },
  'unreachable-url': {
    input: {
      what: '{path} {certain, select, true {points} other {may point}} to {what}.',
      why: 'Kling’s servers fetch the file, so it must be public.',
      do: 'Use a public URL{base64, select, true { or send Base64} other {}}.',
    },
    callback: {
      what: '{path} {certain, select, true {points} other {may point}} to {what}.',
      why: 'Kling’s servers call it, so it must be public.',
      do: 'Use a public URL, or poll the task.',
    },
  },
  'unsupported-combination': {
    combination: {
      what: '{subject} does not work with {situation}.',
      why: '{allowed, select, none {No current model of {endpoint} supports it.} other {{endpoint} supports it with {allowed}.}}',
      do: '{allowed, select, none {Remove it.} other {Change one of these.}}',
    },
    model: {
      what: '{model} is not a model of {endpoint}.',
      why: '{other}',
      do: 'Use {models}.',
    },
  },
} as const satisfies Templates
