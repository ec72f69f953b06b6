import type { Endpoint } from '../../knowledge'
import { code, codes, fact, proper, term } from '../../rules/shared/saying/wording'
import type { Words } from '../../words'
import type { Prose } from '../../text/prose'
import { bulletList, page, type Markdown } from '../markdown'
import { sourceLine } from '../provenance'

/** An endpoint in a few lines: what it does, what it requires, how its task is queried. */
export function renderEndpoint(endpoint: Endpoint, words: Words): Markdown {
  const { title, method, path, generation, parameters, query, notes = [], status } = endpoint
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name)
  return page([
    words.say('hover.endpoint', {
      title: fact(title),
      method: proper(method),
      path: code(path),
      generation: term('generation', { generation }),
    }),
    bulletList([
      ...(required.length > 0 ? [words.say('hover.endpoint-needs', { parameters: codes(required, 'and') })] : []),
      ...(query ? [words.say('hover.endpoint-query', { path: code(query.byId) })] : []),
      ...(status === 'undocumented' ? [words.say('hover.older-pages')] : []),
      ...notes.map((note) => words.fact(note)),
      ...generationNote(endpoint, words),
    ]),
    sourceLine([endpoint], words),
  ])
}

/** The difference between the two generations, if the endpoint belongs to one. */
export function generationNote({ generation, model, parameters }: Endpoint, words: Words): readonly Prose[] {
  const isNamed = generation === 'legacy' && parameters.some(({ name }) => name === 'model_name')
  const isInPath = generation === 'new' && model !== undefined
  return isNamed || isInPath ? [words.say('hover.generation', { generation })] : []
}
