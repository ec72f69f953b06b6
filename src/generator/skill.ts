import { toolNames } from '../features/agent'
import { exampleRequest } from '../features/reference'
import { alternatives, blocks, bulletList, fence, inlineCode, table } from '../features/markdown'
import { retryInShort } from '../features/retry'
import {
  apiKey,
  authorizationHeader,
  endpoints,
  hosts,
  models,
  pace,
  retention,
  serviceErrors,
  taskStatuses,
  tokenRecipe,
  wrongTaskStatuses,
  type Endpoint,
  type Host,
  type Model,
  type TaskStatus,
} from '../knowledge'
import { rules } from '../rules'
import { wordsIn } from '../words'
import type { Artifact } from './snippets'

/** Also the name of its folder: a skill whose folder is called otherwise is not loaded, and nobody says so. */
const skillName = 'kling-api'
export const skillPath = `media/plugin/skills/${skillName}/SKILL.md`

const description =
  'How to write, check and debug code that calls the Kling AI (klingai.com) video and image generation API: authentication, endpoints, models, task polling, error codes, retries. Use it when code mentions Kling, klingai.com, text2video, image2video, or an error with a code from 1000 to 1304.'

const allHosts: readonly Host[] = hosts
const allModels: readonly Model[] = models
const statuses: readonly TaskStatus[] = taskStatuses

/** The skill for agents: all of it in one file, as editors may load no other. */
export function skillArtifact(): Artifact {
  return {
    path: skillPath,
    content: `${blocks([
      `---\nname: ${skillName}\ndescription: ${JSON.stringify(description)}\n---`,
      '<!-- Written by `npm run generate` from src/knowledge and src/rules. Do not edit. -->',
      '# Kling API',
      '## Work like this',
      bulletList([
        `Look parameters and models up before you write a request (tool ${inlineCode(toolNames.lookUp)}); names from other vendors or from gateways are wrong here.`,
        `Check every file that calls Kling after you changed it: tool ${inlineCode(toolNames.check)}, or ${inlineCode('klint check --format agent <paths>')}. Make the fixes and check again until nothing is left.`,
        `Explain errors instead of guessing: tool ${inlineCode(toolNames.explain)}, or ${inlineCode('klint explain --format json --in <path> <text>')}.`,
        'Never put a key into code, logs or anything a browser loads. Never create tasks only to try something: each one costs money.',
      ]),
      '## Hosts',
      hostTable(),
      '## Authentication',
      authentication(),
      '## Endpoints',
      'Generations differ: legacy paths (`/v1/…`) take `model_name` and a string `duration`; new ones name the model in the path, put options into `settings`, take a numeric `duration`, and API keys only.',
      endpointTable(),
      ...exampleOf('text2video'),
      '## Models',
      table(
        ['Model', 'Name', 'Generation', 'Kind', 'Status'],
        allModels.map(({ id, name, generation, kind, status }) => [inlineCode(id), name, generation, kind, status]),
      ),
      '## Tasks',
      tasks(),
      '## Errors',
      'Read `code` of the body; the HTTP status alone does not say whether a retry helps.',
      errorTable(),
      '## Mistakes that Klint finds',
      bulletList(rules.map(({ id, summary }) => `${inlineCode(`kling/${id}`)}: ${summary}`)),
    ])}\n`,
  }
}

function hostTable(): string {
  const rows = allHosts
    .filter(({ status }) => status !== 'site')
    .map(({ host, status, instead, note }) => [
      inlineCode(host),
      status === 'current' ? note : `No. ${instead === undefined ? '' : `Use ${inlineCode(instead)}. `}${note}`,
    ])
  return table(['Host', 'Use'], rows)
}

function authentication(): string {
  const { name, scheme } = authorizationHeader
  const { header, claims, lifetime, notBeforeMargin } = tokenRecipe
  return bulletList([
    `Send ${inlineCode(`${name}: ${scheme} <credential>`)}, with exactly one space.`,
    `The credential is an API key (since ${apiKey.issuedSince}; serves both generations), or, on legacy paths only, a JWT signed with the secret key.`,
    `JWT: header ${inlineCode(JSON.stringify(header))}; claims ${alternatives(claims.map(inlineCode), 'and')}: \`iss\` is the access key, \`exp\` is now + ${lifetime} s, \`nbf\` is now − ${notBeforeMargin} s; signed with the secret key as it is, not decoded.`,
    'Sign for each request, or refresh before `exp`; a token made at import expires while the program runs.',
  ])
}

function endpointTable(): string {
  const shown = (endpoints as readonly Endpoint[]).filter(
    ({ status, method, query }) => status !== 'undocumented' && (method === 'POST' || query === undefined),
  )
  return table(['Call', 'What', 'Needs'], shown.map(endpointRow))
}

function endpointRow({ method, path, title, parameters }: Endpoint): readonly string[] {
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => inlineCode(name))
  return [inlineCode(`${method} ${path}`), title, required.join(', ')]
}

function exampleOf(id: Endpoint['id']): readonly string[] {
  const endpoint = endpoints.find((each) => each.id === id)
  const example = endpoint && exampleRequest(endpoint, 'python')
  return example ? [fence(example.code, 'python')] : []
}

function errorTable(): string {
  return table(
    ['Code', 'HTTP', 'Meaning', 'Retry?', 'What to do'],
    serviceErrors.map(({ code, http, name, retry, remedy }) => [
      `\`${code}\``,
      String(http),
      name,
      retryInShort(retry, wordsIn('en')),
      remedy,
    ]),
  )
}

function tasks(): string {
  const list = (generation: TaskStatus['generations'][number]): string =>
    alternatives(
      statuses
        .filter(({ generations }) => generations.includes(generation))
        .map(({ value, final }) => `${inlineCode(value)}${final ? ' (final)' : ''}`),
      'and',
    )
  return bulletList([
    'A create answers with a task; query it until its status is final.',
    `Legacy \`task_status\`: ${list('legacy')}. New generation \`status\`: ${list('new')}. ${alternatives(
      wrongTaskStatuses.map(({ value }) => inlineCode(value)),
      'and',
    )} never come.`,
    `Query every ${pace.queryEvery} s, never faster than every ${pace.shortestQueryWait} s, and give up after ${pace.queryFor} s.`,
    'A failed legacy task comes with HTTP 200 and code 0; the reason is in `task_status_msg`.',
    `Results are removed after ${retention.days} days: download them.`,
    'Give each create an `external_task_id`, and look it up before you send a create again after a 5xx or a time-out: the first one may have been carried out.',
  ])
}
