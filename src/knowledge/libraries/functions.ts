/**
 * The result of a function of a language or a library.
 *
 * - `convertedText`, `convertedNumber`: its argument as a text or a number
 * - `wholeNumber`: its argument as a number without a fraction
 * - `extreme`: the smallest or greatest argument
 * - `copiedList`: the items of its argument, a list
 * - `firstArgument`: its first argument, or a copy
 * - `record`: an object, from keyword arguments and other objects
 * - `entries`: an object, from the entries of another one
 * - `jsonText`, `parsedJson`: JSON text of its argument, and the parsed text
 * - `replacedJsonText`: JSON text of its first argument, with values that the second may replace
 * - `module`: the exports of a module
 * - `environment`: an environment variable
 * - `fieldDefault`: the default of a field of a class
 * - `joinedUrl`, `url`: a URL, from parts, or from a path and its base
 * - `attribute`: a property of an object, by its name as text
 * - `offered`: what the user picks from its second argument, a list
 */
export type LibraryResult =
  | 'convertedText'
  | 'text'
  | 'convertedNumber'
  | 'wholeNumber'
  | 'number'
  | 'extreme'
  | 'boolean'
  | 'list'
  | 'copiedList'
  | 'record'
  | 'firstArgument'
  | 'entries'
  | 'jsonText'
  | 'replacedJsonText'
  | 'parsedJson'
  | 'module'
  | 'environment'
  | 'fieldDefault'
  | 'joinedUrl'
  | 'url'
  | 'attribute'
  | 'offered'

/** The results of functions of languages and libraries. The key is `module:path`; globals have no module. */
export const libraryFunctions: Readonly<Record<string, LibraryResult>> = {
  ':str': 'convertedText',
  ':String': 'convertedText',
  ':repr': 'text',
  ':chr': 'text',
  ':encodeURIComponent': 'text',
  ':btoa': 'text',
  ':atob': 'text',
  ':int': 'wholeNumber',
  ':float': 'convertedNumber',
  ':Number': 'convertedNumber',
  ':parseInt': 'wholeNumber',
  ':parseFloat': 'convertedNumber',
  ':Number.parseInt': 'wholeNumber',
  ':Number.parseFloat': 'convertedNumber',
  ':round': 'wholeNumber',
  ':abs': 'number',
  ':len': 'number',
  ':sum': 'number',
  ':ord': 'number',
  ':min': 'extreme',
  ':max': 'extreme',
  ':Date.now': 'number',
  ':performance.now': 'number',
  'time:time': 'number',
  'time:time_ns': 'number',
  'time:monotonic': 'number',
  'math:ceil': 'number',
  'math:floor': 'number',
  'math:trunc': 'number',
  'random:randint': 'number',
  'streamlit:selectbox': 'offered',
  'streamlit:radio': 'offered',
  'streamlit:sidebar.selectbox': 'offered',
  'streamlit:sidebar.radio': 'offered',
  'random:random': 'number',
  ':bool': 'boolean',
  ':Boolean': 'boolean',
  ':isinstance': 'boolean',
  ':Array.isArray': 'boolean',
  ':list': 'copiedList',
  ':tuple': 'copiedList',
  ':set': 'copiedList',
  ':frozenset': 'copiedList',
  ':Set': 'copiedList',
  ':Array.from': 'copiedList',
  ':sorted': 'list',
  ':Object.keys': 'list',
  ':Object.values': 'list',
  ':dict': 'record',
  ':Object.assign': 'record',
  ':Object.freeze': 'firstArgument',
  ':structuredClone': 'firstArgument',
  ':vars': 'firstArgument',
  ':Object.fromEntries': 'entries',
  'copy:copy': 'firstArgument',
  'copy:deepcopy': 'firstArgument',
  'dataclasses:asdict': 'firstArgument',
  'dataclasses:replace': 'firstArgument',
  'attr:asdict': 'firstArgument',
  'attrs:asdict': 'firstArgument',
  'json:dumps': 'jsonText',
  'orjson:dumps': 'jsonText',
  'ujson:dumps': 'jsonText',
  ':JSON.stringify': 'replacedJsonText',
  'json:loads': 'parsedJson',
  ':JSON.parse': 'parsedJson',
  ':require': 'module',
  ':import': 'module',
  ':__import__': 'module',
  'importlib:import_module': 'module',
  'os:getenv': 'environment',
  'os:environ.get': 'environment',
  ':Deno.env.get': 'environment',
  'decouple:config': 'environment',
  'pydantic:Field': 'fieldDefault',
  'dataclasses:field': 'fieldDefault',
  'attr:ib': 'fieldDefault',
  'urllib.parse:urljoin': 'joinedUrl',
  ':URL': 'url',
  ':getattr': 'attribute',
}

/** Functions of a language without effects, whose result only depends on their arguments. */
export const pureGlobals: ReadonlySet<string> = new Set([
  'isinstance',
  'Boolean',
  'bool',
  'String',
  'str',
  'Number',
  'int',
  'len',
])

/** How a language tells the length of a list or string: `len(videos)`, `videos.length`. */
export const lengthOf = { function: 'len', property: 'length' } as const

/** Methods of a promise that lead to its result, or to a replacement. */
export const promiseSteps: ReadonlySet<string> = new Set(['then', 'catch', 'finally'])

/** What a function returns of its argument: the argument, the content of its JSON text, or an item of it. */
export interface PassingFunction {
  readonly index: number
  readonly gives: 'argument' | 'content' | 'item'
}

const content = { index: 0, gives: 'content' } as const
const argument = { index: 0, gives: 'argument' } as const
const second = { index: 1, gives: 'argument' } as const

/** Functions that return one of their arguments, or something in it. */
export const passingFunctions: Readonly<Record<string, PassingFunction>> = {
  ...{ 'json.loads': content, 'json.load': content, 'orjson.loads': content, 'JSON.parse': content },
  ...{ str: argument, String: argument, int: argument, Number: argument, dict: argument, Object: argument },
  ...{ cast: second, 'typing.cast': second },
  ...{ 'asyncio.run': argument, 'asyncio.wait_for': argument, 'asyncio.shield': argument },
  ...{ iter: argument, list: argument, sorted: argument, reversed: argument },
  next: { index: 0, gives: 'item' },
}

/** Python's parser of command lines. */
export const argumentParser = { module: 'argparse', declares: 'add_argument', parses: 'parse_args' } as const
