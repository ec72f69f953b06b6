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

/** Methods that fill in what is missing, that list what is allowed, and that take several schemas. */
export const schemaDefaults: ReadonlySet<string> = new Set(['default', 'prefault', 'catch'])
export const schemaChoices: ReadonlySet<string> = new Set(['enum', 'literal', 'picklist'])
export const schemaUnions: ReadonlySet<string> = new Set(['union', 'optional', 'nullable', 'nullish'])

/** The types that methods of a schema stand for. */
export const schemaTypes: ReadonlyMap<string, 'text' | 'number' | 'boolean'> = new Map([
  ['string', 'text'],
  ['enum', 'text'],
  ['number', 'number'],
  ['int', 'number'],
  ['boolean', 'boolean'],
])

/** Methods of a schema that give the checked object. */
export const schemaParsers: ReadonlySet<string> = new Set(['parse', 'parseAsync'])

/** Base classes whose fields the environment fills; what is written is the default. */
export const settingsBases: ReadonlySet<string> = new Set(['BaseSettings'])

/** Decorators and bases of Python's classes whose constructor takes the fields: dataclasses, attrs, pydantic. */
export const dataClassMarks: ReadonlySet<string> = new Set(['dataclass', 'define', 'BaseModel', 'NamedTuple'])

/** Decorators of pydantic that may turn a field into something else. */
export const fieldConverter = /serializer|validator/

/** The base classes of Python's enumerations. */
export const enumBase = /Enum$/

/** Types of Python and TypeScript that say no more than "some value of their parameter". */
export const transparentTypes: ReadonlySet<string> = new Set([
  ...['Annotated', 'Final', 'ClassVar', 'NotRequired'],
  ...['Readonly', 'Required', 'Promise', 'Awaited', 'NonNullable'],
])

/** TypeScript's type whose fields may all be missing. */
export const partialType = 'Partial'
