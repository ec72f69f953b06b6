import { gatewayErrors, gateways, hosts, type Gateway, type GatewayError } from '../../../knowledge'
import type { Field } from './fields'

/** By what a response is recognized as a gateway's. */
export type GatewayEvidence = 'host' | 'package' | 'words' | 'path' | 'shape'

export interface GatewayMatch {
  readonly gateway: Gateway
  readonly errors: GatewayError | null
  readonly by: GatewayEvidence
  /** What its client says in words; null if it was recognized otherwise. */
  readonly said: { readonly status: number | null; readonly meaning: string } | null
}

const allGateways: readonly Gateway[] = gateways
const errorShapes: readonly GatewayError[] = gatewayErrors
const officialHosts = hosts
  .filter(({ status }) => status === 'current' || status === 'outdated')
  .map(({ host }) => host)

const mentionsOfficialHost = mention(officialHosts)
const mentions = allGateways.map((gateway) => ({
  gateway,
  host: mention(gateway.hosts),
  package: new RegExp(gateway.packages.map(mentionOfPackage).join('|') || '(?!)'),
}))

/** A model with its owner, as gateways write it: `kwaivgi/kling-v2.1`. */
const modelLike = /(?<![\w./:-])[a-z][\w-]{1,30}(?:\/[\w.-]{1,60}){1,6}/g

function isOfficial(text: string): boolean {
  return mentionsOfficialHost.test(text)
}

/** The gateway whose host, package, path or error form is in the text. None if the text contains an official host. */
export function recogniseGateway(text: string, fields: readonly Field[]): GatewayMatch | null {
  if (isOfficial(text)) return null
  const byHost = mentions.find(({ host }) => host.test(text))
  if (byHost) return match(byHost.gateway, 'host')
  // The Vercel SDK itself calls the official API.
  const byPackage = mentions.find((candidate) => candidate.gateway.id !== 'vercel' && candidate.package.test(text))
  if (byPackage) return match(byPackage.gateway, 'package')
  for (const { gateway, words = [] } of errorShapes) {
    const said = words.find(({ pattern }) => pattern.test(text))
    const byWords = said && allGateways.find(({ id }) => id === gateway)
    if (byWords) return match(byWords, 'words', said)
  }
  const byPath = /https?:\/\//.test(text)
    ? allGateways.find(({ paths }) => paths.some((path) => path.test(text)))
    : undefined
  if (byPath) return match(byPath, 'path')
  const byModel = allGateways.find(({ models }) =>
    (text.match(modelLike) ?? []).slice(0, 50).some((name) => models.some((model) => model.test(name))),
  )
  if (byModel) return match(byModel, 'path')
  const shape = errorShapes.find((candidate) => hasShape(candidate, fields))
  const byShape = shape && allGateways.find(({ id }) => id === shape.gateway)
  return byShape ? match(byShape, 'shape') : null
}

function match(gateway: Gateway, by: GatewayEvidence, said: GatewayMatch['said'] = null): GatewayMatch {
  return { gateway, by, said, errors: errorShapes.find((candidate) => candidate.gateway === gateway.id) ?? null }
}

function hasShape({ shapes, statuses }: GatewayError, fields: readonly Field[]): boolean {
  const keys = new Set(fields.map(({ key }) => key))
  return shapes.some(
    (shape) => shape.every((key) => keys.has(key)) && (!shape.includes('code') || hasStatus(statuses, fields)),
  )
}

/** Whether a `code` is a status of the gateway that the official API uses neither as service code nor as status. */
function hasStatus(statuses: GatewayError['statuses'], fields: readonly Field[]): boolean {
  return fields.some(({ key, value }) => key === 'code' && statuses.some(({ status }) => status === Number(value)))
}

/**
 * A bare package name is often a plain word. In a stack trace it is a folder, and before the name of an error a module.
 */
function mentionOfPackage(name: string): string {
  const escaped = escape(name)
  return `(?<![\\w-])(?:site-packages/|node_modules/)${escaped}(?![\\w-])|(?<![\\w./-])${escaped}\\.(?:\\w{1,40}\\.){0,4}\\w{0,40}(?:Error|Exception)\\b`
}

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** Matches one of the names as a whole or at the end of a host name. */
function mention(names: readonly string[]): RegExp {
  const escaped = names.map(escape)
  return names.length === 0 ? /(?!)/ : new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?![\\w-]|\\.\\w)`)
}
