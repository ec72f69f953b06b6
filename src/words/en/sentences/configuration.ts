const near =
  '{near, select, none {} other { Did you mean {near}?}}{allowed, select, none {} other { Allowed: {allowed}.}}'

/** What is wrong with a configuration or a baseline. */
export const configuration = {
  'configuration.not-json':
    'This is not JSON: {reason, select, InvalidSymbol {invalid symbol} InvalidNumberFormat {invalid number format} PropertyNameExpected {property name expected} ValueExpected {value expected} ColonExpected {colon expected} CommaExpected {comma expected} CloseBraceExpected {close brace expected} CloseBracketExpected {close bracket expected} EndOfFileExpected {end of file expected} InvalidCommentToken {invalid comment token} UnexpectedEndOfComment {unexpected end of comment} UnexpectedEndOfString {unexpected end of string} UnexpectedEndOfNumber {unexpected end of number} InvalidUnicode {invalid unicode} InvalidEscapeCharacter {invalid escape character} other {invalid character}}.',
  'configuration.json-too-deep': 'This JSON nests too deep to be read.',
  'configuration.not-toml': 'This is not TOML: {reason}.',
  'configuration.no-baseline': 'There is no such baseline. Write it: `klint check --write-baseline`.',
  'configuration.not-a-baseline': 'This is not a baseline of Klint. Make a new one: `klint check --write-baseline`.',
  'configuration.no-key': `There is no key {key}.${near}`,
  'configuration.no-rule': `There is no rule {rule}.${near}`,
  'configuration.not-a-level': `{value, select, none {This} other {{value}}} is not a level.${near}`,
  'configuration.not-a-language': `{value, select, none {This} other {{value}}} is not a language.${near}`,
  'configuration.not-a-model': `{value, select, none {This} other {{value}}} is not a model that Klint knows.${near}`,
  'configuration.not-a-pattern':
    '{pattern} is not a pattern. Write it as in .gitignore, relative to this file: `*.json`, `tests/`.',
  'configuration.not-a-host': '{host} is not a host name. Remove scheme, port and path: {bare}.',
  'configuration.give-rules': 'Give a list of rules, or `["*"]` for all{quoted, select, true {, in quotes} other {}}.',
  'configuration.give-hosts': 'Give a list of host names{quoted, select, true {, in quotes} other {}}.',
  'configuration.give-models': 'Give a list of models: {example}.',
  'configuration.give-id': '`id` is the name of a model, in quotes.',
  'configuration.give-path': '`baseline` is the path of a file, in quotes.',
  'configuration.model-needs-both': 'A model needs `id` and `like`, the known model that it is checked as.',
  'configuration.give-object':
    '{what, select, configuration {A configuration} model {A model} other {{name}}} is an object with keys.',
} as const
