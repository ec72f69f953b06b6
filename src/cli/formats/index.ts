import { agent } from './agent'
import type { Formatter } from './format'
import { github } from './github'
import { gitlab } from './gitlab'
import { json } from './json'
import { junit } from './junit'
import { markdown } from './markdown'
import { sarif } from './sarif'
import { stylish } from './stylish'

export const formatNames = ['stylish', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'agent'] as const
export type FormatName = (typeof formatNames)[number]

export const formatters: Readonly<Record<FormatName, Formatter>> = {
  stylish,
  json,
  sarif,
  github,
  gitlab,
  junit,
  markdown,
  agent,
}

/** The formats that include fixes. */
export const formatsWithFixes: ReadonlySet<FormatName> = new Set(['stylish', 'json', 'sarif', 'agent'])
