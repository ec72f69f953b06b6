/** Modules that check objects by a schema. */
export const schemaModules = /^(zod|valibot)(\/|$)/

/** What makes the schema of an object, and names of such a kind. */
export const objectSchemas: ReadonlySet<string> = new Set(['object', 'strictObject', 'looseObject'])
export const objectSchemaName = /object$/i

/** What lets a schema have more keys than are written in it. */
export const schemaOpeners: ReadonlySet<string> = new Set([
  'passthrough',
  'catchall',
  'loose',
  'looseObject',
  'extend',
  'safeExtend',
  'merge',
  'and',
])

/** What lets a key be missing, and what turns a value into another one. */
export const optionalMarks: ReadonlySet<string> = new Set(['optional', 'nullish'])
export const schemaTransforms: ReadonlySet<string> = new Set(['transform', 'pipe', 'preprocess'])

/** Methods that set a default, that list the allowed values, and that combine several schemas. */
export const schemaDefaults: ReadonlySet<string> = new Set(['default', 'prefault', 'catch'])
export const schemaChoices: ReadonlySet<string> = new Set(['enum', 'literal', 'picklist'])
export const schemaUnions: ReadonlySet<string> = new Set(['union', 'optional', 'nullable', 'nullish'])

/** The types of schema methods. */
export const schemaTypes: ReadonlyMap<string, 'text' | 'number' | 'boolean'> = new Map([
  ['string', 'text'],
  ['enum', 'text'],
  ['number', 'number'],
  ['int', 'number'],
  ['boolean', 'boolean'],
])

/** Methods of a schema, and functions with a schema as first argument, that return the validated object. */
export const schemaParsers: ReadonlySet<string> = new Set(['parse', 'parseAsync'])

/** Those that return it in a result, and the result's keys. */
export const schemaCheckers: ReadonlySet<string> = new Set(['safeParse', 'safeParseAsync'])
export const checkedKeys: ReadonlySet<string> = new Set(['data', 'output'])

/** The types that are inferred from a schema: `z.infer<typeof Input>`, `v.InferOutput<typeof Input>`. */
export const schemaInference = /(?:^|\.)(?:infer|input|output|TypeOf|InferInput|InferOutput)$/

/** The calls that declare a tool for a model, and under which keys a tool has its schema and its function. */
export const toolMakers: ReadonlySet<string> = new Set(['tool', 'registerTool', 'addTool', 'defineTool'])
export const toolSchemaKeys: ReadonlySet<string> = new Set(['inputSchema', 'input_schema', 'parameters'])
export const toolFunctionKeys: ReadonlySet<string> = new Set(['execute', 'handler', 'run', 'call', 'invoke'])

/** The keys of JSON Schema for the fields of an object and the values of a field. */
export const jsonSchemaKeys = { fields: 'properties', choices: 'enum', only: 'const', name: 'name' } as const

/** Base classes whose fields are read from the environment. The values in the code are defaults. */
export const settingsBases: ReadonlySet<string> = new Set(['BaseSettings'])

/** Decorators and bases of Python classes whose constructor accepts the fields: dataclasses, attrs, pydantic. */
export const dataClassMarks: ReadonlySet<string> = new Set(['dataclass', 'define', 'BaseModel', 'NamedTuple'])

/** Decorators of pydantic that may turn a field into something else. */
export const fieldConverter = /serializer|validator/

/** The arguments of a pydantic field for a regular expression, and one that lists words: `^(std|pro)$`. */
export const fieldPatterns = ['pattern', 'regex'] as const
export const listedWords = /^\^\((?:\?:)?([\w:-]+(?:\|[\w:-]+)*)\)\$$/

/** What lists the values of a type in Python: `Literal["std", "pro"]`. */
export const literalTypes: ReadonlySet<string> = new Set(['Literal'])

/** What makes a type of several, or of one and nothing. */
export const unionTypes: ReadonlySet<string> = new Set(['Union'])
export const optionalTypes: ReadonlySet<string> = new Set(['Optional'])

/** The base classes of Python's enumerations. */
export const enumBase = /Enum$/

/** Types of Python and TypeScript that mean "some value of their parameter". */
export const transparentTypes: ReadonlySet<string> = new Set([
  ...['Annotated', 'Final', 'ClassVar', 'NotRequired'],
  ...['Readonly', 'Required', 'Promise', 'Awaited', 'NonNullable'],
])

/** Types of tables, whose second parameter is the type of each value. */
export const tableTypes: ReadonlySet<string> = new Set([
  ...['Record', 'Map', 'ReadonlyMap'],
  ...['dict', 'Dict', 'Mapping', 'MutableMapping', 'defaultdict', 'DefaultDict', 'OrderedDict'],
])

/** A module of the project, by what imports call it: `./types`, `@/types`, `~/types`, `#types`, `src/types`, `app.models`. */
export const ownModule = /^(?:\.|@\/|~|#|src\/|(?:app|src|lib|core|models|types|schemas)(?:[./]|$))/

/** TypeScript's type whose fields may all be missing. */
export const partialType = 'Partial'
