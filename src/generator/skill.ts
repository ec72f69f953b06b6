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

/** Also the name of its folder: agents silently skip a skill whose folder has another name. */
const skillName = 'kling-api'
export const skillPath = `media/plugin/skills/${skillName}/SKILL.md`

const description =
  'How to write, check and debug code that calls the Kling AI (klingai.com) video and image generation API: authentication, endpoints, models, task polling, error codes, retries. Use it when code mentions Kling, klingai.com, text2video, image2video, or an error with a code from 1000 to 1304.'

const allHosts: readonly Host[] = hosts
const allModels: readonly Model[] = models
const statuses: readonly TaskStatus[] = taskStatuses

/** The skill for agents, in a single file because editors may not load others. */
export function skillArtifact(): Artifact {
  return {
    path: skillPath,
    content: `${blocks([
      `---\nname: ${skillName}\ndescription: ${JSON.stringify(description)}\n---`,
      '<!-- Written by `npm run generate` from src/knowledge and src/rules. Do not edit. -->',
      '# Kling API',
      '## Work like this',
      bulletList([
        `Before you write a request, look up its parameters and models (tool ${inlineCode(toolNames.lookUp)}). Names from other providers or gateways do not work.`,
        `After you change a file that calls Kling, check it: tool ${inlineCode(toolNames.check)}, or ${inlineCode('klint check --format agent <paths>')}. Fix the findings and check again until there are none.`,
        `Explain errors instead of guessing: tool ${inlineCode(toolNames.explain)}, or ${inlineCode('klint explain --format json --in <path> <text>')}.`,
        'Never put a key in code, logs or anything a browser loads. Never create a task just to try something: each task costs money.',
      ]),
      '## Hosts',
      hostTable(),
      '## Authentication',
      authentication(),
      '## Endpoints',
      'There are two kinds of endpoints. `/v1/…` endpoints (generation `legacy`) have `model_name` and a string `duration` in the body. The others (generation `new`) have the model in the path, options in `settings` and a numeric `duration`, and accept only API keys.',
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
      'Read `code` in the body; the HTTP status alone does not say whether a retry helps.',
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
    `The credential is an API key (since ${apiKey.issuedSince}; works for all endpoints), or, for \`/v1/…\` endpoints only, a JWT signed with the secret key.`,
    `JWT: header ${inlineCode(JSON.stringify(header))}; claims ${alternatives(claims.map(inlineCode), 'and')}: \`iss\` is the access key, \`exp\` is now + ${lifetime} s, \`nbf\` is now − ${notBeforeMargin} s; signed with the secret key as plain text, not decoded.`,
    'Sign a token for each request, or refresh it before `exp`. A token created at import expires while the program runs.',
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
    'A create request returns a task; query it until its status is final.',
    `\`task_status\` of \`/v1/…\` endpoints: ${list('legacy')}. \`status\` of endpoints with the model in the path: ${list('new')}. ${alternatives(
      wrongTaskStatuses.map(({ value }) => inlineCode(value)),
      'and',
    )} never occur.`,
    `Query every ${pace.queryEvery} s, never faster than every ${pace.shortestQueryWait} s, and give up after ${pace.queryFor} s.`,
    'A failed task of a `/v1/…` endpoint comes with HTTP 200 and code 0; the reason is in `task_status_msg`.',
    `Kling deletes results after ${retention.days} days: download them.`,
    'Give each create request an `external_task_id`. After a 5xx or a timeout, look the id up before you send the request again, because the first one may have succeeded.',
  ])
}
