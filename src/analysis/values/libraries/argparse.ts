import { argumentParser } from '../../../knowledge/libraries'
import type { CallValue, Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { choicesIn } from '../choices'
import type { Program } from '../../program/program'
import type { Evaluator } from '../evaluator'
import { keywordArgument } from './arguments'
import { type Callee, type Values } from '../possibility'
import { union } from '../union'

export function isParsedArguments({ module, path }: Callee): boolean {
  return module === argumentParser.module && path.at(-1) === argumentParser.parses
}

/**
 * `args.duration` after `add_argument("--duration", type=int, default=5)`; null if no such option is declared.
 * @param parsing the call that parses the options
 */
export function parsedArgument(evaluator: Evaluator, parsing: CallValue, name: string, at: AnyNode): Values | null {
  const call = declarationOf(evaluator.program, parsing, name)
  if (!call) return null
  const type = keywordArgument(call, 'type')
  const kind = type?.kind === 'name' ? type.name : null
  const fallback = keywordArgument(call, 'default')
  const typed: Values =
    kind === 'int' || kind === 'float'
      ? [{ kind: 'number', at: call }]
      : kind === null || kind === 'str'
        ? [{ kind: 'text', pieces: null, at: call }]
        : [{ kind: 'outside', at: call }]
  const choices = keywordArgument(call, 'choices')
  const offered = choices ? choicesIn(evaluator, choices) : []
  return union([offered, typed, fallback ? evaluator.evaluate(fallback) : []], at)
}

/** The declaration of an option: in the file that parses it, else in the only one that declares it. */
function declarationOf(program: Program, parsing: CallValue, name: string): CallValue | undefined {
  const declared = program.calls.filter((call) => declares(call, name))
  const place = program.moduleOf(parsing)
  const [first] = declared
  return (
    declared.find((call) => program.moduleOf(call) === place) ??
    (first && declared.every((call) => program.moduleOf(call) === program.moduleOf(first)) ? first : undefined)
  )
}

function declares(call: CallValue, name: string): boolean {
  if (call.callee.kind !== 'member' || call.callee.property !== argumentParser.declares) return false
  const destination = keywordArgument(call, 'dest')
  if (destination) return isNamed(destination, name)
  return call.arguments.some(({ kind, value }) => kind === 'positional' && isNamed(value, name))
}

function isNamed(value: Value, name: string): boolean {
  return value.kind === 'text' && value.value?.replace(/^-+/, '').replace(/-/g, '_') === name
}
