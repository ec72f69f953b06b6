import {
  jsonSchemaKeys,
  schemaModules,
  toolFunctionKeys,
  toolMakers,
  toolSchemaKeys,
} from '../../../knowledge/libraries'
import type { FunctionValue, Parameter, RecordValue, Value } from '../../../syntax/model'
import { remembered } from '../../../syntax/remembered'
import { entryOf, lastName } from '../../program/names'
import type { Program } from '../../program/program'
import { choicesIn } from '../choices'
import type { Evaluator } from '../evaluator'
import { isUnknown, type RecordObject, type Values } from '../possibility'
import { declaredFields, recordOfJsonSchema } from './jsonSchema'
import { parsedBySchema, recordOfShape } from './schemas'

/**
 * The arguments of a model tool's function, according to the schema that is declared next to it:
 * `server.tool("make", { model: z.enum([…]) }, async ({ model }) => …)`, `{ inputSchema: …, execute: … }`. Null for any
 * other function.
 */
export function toolArguments(evaluator: Evaluator, owner: FunctionValue, parameter: Parameter): RecordObject | null {
  if (owner.parameters[0] !== parameter) return null
  const schema = schemaBeside(evaluator.program, owner)
  return schema && recordOfSchema(evaluator, schema)
}

function schemaBeside({ parents }: Program, owner: FunctionValue): Value | null {
  const held = parents.get(owner)
  if (held?.kind === 'entry') {
    const tool = parents.get(held)
    return tool?.kind === 'record' && toolFunctionKeys.has(held.key ?? '') ? schemaIn(tool) : null
  }
  const call = held?.kind === 'positional' ? parents.get(held) : undefined
  if (call?.kind !== 'call' || !toolMakers.has(lastName(call.callee))) return null
  const before = call.arguments.slice(
    0,
    call.arguments.findIndex((each) => each === held),
  )
  const shape = before.findLast(({ value }) => value.kind !== 'text')?.value
  return shape?.kind === 'record' ? (schemaIn(shape) ?? shape) : (shape ?? null)
}

function schemaIn(tool: RecordValue): Value | null {
  for (const key of toolSchemaKeys) {
    const entry = entryOf(tool, key)
    if (entry) return entry.value
  }
  return null
}

function recordOfSchema(evaluator: Evaluator, schema: Value): RecordObject | null {
  const values = evaluator.evaluate(schema)
  const checked = parsedBySchema(values, schema)
  const [literal] = values.flatMap((value) => (value.kind === 'record' && value.at.kind === 'record' ? [value.at] : []))
  if (checked || !literal) return checked
  return isShape(evaluator, literal) ? recordOfShape(literal, schema, false) : recordOfJsonSchema(literal, schema)
}

/** Whether each entry of a record is a schema: `{ model: z.string() }`. */
function isShape(evaluator: Evaluator, { entries }: RecordValue): boolean {
  const isSchema = (value: Value) =>
    evaluator.evaluate(value).some((each) => each.kind === 'result' && schemaModules.test(each.callee.module))
  return entries.length > 0 && entries.every((entry) => entry.kind === 'entry' && isSchema(entry.value))
}

/** The values that a tool's JSON schema offers for a key of an unknown object; otherwise the values that are known. */
export function orDeclaredByTool(evaluator: Evaluator, values: Values, key: string): Values {
  if (!values.every(isUnknown)) return values
  const declared = toolFields(evaluator.program).get(key)
  return declared ? [...choicesIn(evaluator, declared), ...values] : values
}

/** The lists of values that the tools of a program declare, by field; none where two tools declare the same field. */
const toolFields = remembered((program: Program): ReadonlyMap<string, Value> => {
  const fields = new Map<string, Value | null>()
  for (const entry of program.ofKind('entry')) {
    if (!toolSchemaKeys.has(entry.key ?? '') || entry.value.kind !== 'record') continue
    const tool = program.parents.get(entry)
    if (tool?.kind !== 'record' || !entryOf(tool, jsonSchemaKeys.name)) continue
    for (const { entry: field, choices } of declaredFields(entry.value) ?? [])
      fields.set(field.key ?? '', fields.has(field.key ?? '') ? null : choices)
  }
  return new Map([...fields].filter((each): each is [string, Value] => each[1] !== null))
})
