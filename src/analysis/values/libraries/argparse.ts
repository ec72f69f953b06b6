import { argumentParser } from '../../../knowledge/libraries'
import type { Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { choicesIn } from '../choices'
import type { Evaluator } from '../evaluator'
import { keywordArgument } from './arguments'
import { type Callee, type Values } from '../possibility'
import { union } from '../union'

export function isParsedArguments({ module, path }: Callee): boolean {
  return module === argumentParser.module && path.at(-1) === argumentParser.parses
}

/** `args.duration` after `add_argument("--duration", type=int, default=5)`; null if no such option is declared. */
export function parsedArgument(evaluator: Evaluator, name: string, at: AnyNode): Values | null {
  for (const call of evaluator.program.calls) {
    if (call.callee.kind !== 'member' || call.callee.property !== argumentParser.declares) continue
    const declared =
      keywordArgument(call, 'dest') ??
      call.arguments.find(({ kind, value }) => kind === 'positional' && isNamed(value, name))?.value
    if (!declared || !isNamed(declared, name)) continue
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
  return null
}

function isNamed(value: Value, name: string): boolean {
  return value.kind === 'text' && value.value?.replace(/^-+/, '').replace(/-/g, '_') === name
}
