import { answerLanguages, keys, known, levelSettings, ownFiles, type Key } from '../configuration'
import { ruleDocsUrl } from '../findings/docs'
import { unusedIgnore } from '../findings/unusedIgnores'
import { gaveUp } from '../findings/gaveUp'
import { rules } from '../rules'
import type { Schema } from './parameterSchema'
import type { Artifact } from './snippets'

const configurationSchemaPath = 'media/klint-config.schema.json'
const packageSchemaPath = 'media/klint-package.schema.json'

/** The schemas by file. */
export const configurationSchemas = [
  { fileMatch: ownFiles, url: `./${configurationSchemaPath}` },
  { fileMatch: ['package.json'], url: `./${packageSchemaPath}` },
]

/** The schemas of a configuration, in its own file and in `package.json`. Draft-07. */
export function configurationSchemaArtifacts(): readonly Artifact[] {
  const head = { $schema: 'http://json-schema.org/draft-07/schema#' }
  const configuration = configurationSchema()
  return [
    artifact(configurationSchemaPath, { ...head, title: 'Configuration of Klint', ...configuration }),
    artifact(packageSchemaPath, {
      ...head,
      title: 'The configuration of Klint in package.json',
      properties: { klint: { description: 'How Klint checks code that calls the Kling API.', ...configuration } },
    }),
  ]
}

function artifact(path: string, schema: Schema): Artifact {
  return { path, content: `${JSON.stringify(schema, null, 1)}\n` }
}

export function configurationSchema(): Schema {
  const properties: Readonly<Record<Key, Schema>> = {
    rules: { type: 'object', additionalProperties: false, properties: ruleProperties() },
    ignore: {
      type: 'object',
      additionalProperties: { type: 'array', uniqueItems: true, items: { enum: ['*', ...known.ruleIds] } },
    },
    hosts: {
      type: 'object',
      additionalProperties: false,
      properties: {
        official: hostNames('Hosts of your own that hand requests on to the Kling API unchanged.'),
        gateway: hostNames(
          'Hosts with an API of their own. Requests to them, and to their subdomains, are not checked.',
        ),
      },
    },
    models: { type: 'array', items: modelSchema() },
    language: { enum: answerLanguages },
    baseline: { type: 'string' },
  }
  const described = Object.entries(properties).map(([key, schema]) => {
    const { summary, example } = keys[key as Key]
    return [key, { ...schema, description: plain(summary), markdownDescription: summary, examples: [example] }]
  })
  return {
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(described) },
  }
}

function modelSchema(): Schema {
  return {
    type: 'object',
    required: ['id', 'like'],
    additionalProperties: false,
    properties: {
      id: { type: 'string', description: 'The name of the model in requests.' },
      like: { enum: known.models, description: 'The known model that it is checked as.' },
    },
  }
}

function ruleProperties(): Schema {
  const all = [...rules.map((rule) => ({ ...rule, docsUrl: ruleDocsUrl(rule.id) })), unusedIgnore, gaveUp]
  return Object.fromEntries(
    all.map(({ id, summary, level, docsUrl }) => [
      id,
      {
        enum: levelSettings,
        default: level,
        description: plain(summary),
        markdownDescription: `${summary} [More](${docsUrl})`,
      },
    ]),
  )
}

function hostNames(description: string): Schema {
  return { type: 'array', uniqueItems: true, items: { type: 'string' }, description }
}

/** Markdown without backticks. */
function plain(markdown: string): string {
  return markdown.replaceAll('`', '')
}
