import type { Datum } from '../../../findings/message'
import type { Words } from '../../../words'
import { bulletList, inlineCode, type Markdown } from '../../markdown'
import { say } from '../say'
import type { ExplainedError } from '../explanation'

/** All distinct errors of a text, latest first. */
export function errorList(errors: readonly ExplainedError[], words: Words): Markdown {
  return bulletList(errors.map((error) => describe(error, words)))
}

function describe(error: ExplainedError, words: Words): Markdown {
  const { title, said, chosen } = error
  const isSaid = said === null || title.includes(said.slice(0, 30))
  return words.say('explain.error', {
    title: { name: chosen ? `**${title}**` : title },
    words: isSaid ? null : { name: inlineCode(said) },
    details: { list: detailsOf(error), join: 'plain' },
  })
}

function detailsOf({ taskId, count, lines, overcome }: ExplainedError): readonly Datum[] {
  const several = lines.length > 1
  return [
    ...(taskId === null ? [] : [say('explain.error-task', { task: { name: inlineCode(taskId) } })]),
    ...(count > 1 ? [say('explain.error-count', { count })] : []),
    ...(lines.length === 0
      ? []
      : [
          say('explain.error-lines', {
            several,
            lines: { list: lines, join: 'plain' },
            more: several && count > lines.length,
          }),
        ]),
    ...(overcome ? [say('explain.error-overcome')] : []),
  ]
}
