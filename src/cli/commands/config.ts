import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { effectiveSettings, type EffectiveSetting } from '../../configuration'
import { Configurations, inner } from '../../disk/configurations'
import { exitCodes, type Session } from '../io'
import type { Words } from '../../words'
import { Messages } from '../messages'
import { json, lines, shown, terminal, type TerminalText } from '../terminal'

export const configFormats = ['text', 'json'] as const

export interface ConfigFlags {
  readonly format: (typeof configFormats)[number]
}

/** `klint config`: the effective configuration for a file, and where each value comes from. */
export function showConfiguration(given: string | undefined, { format }: ConfigFlags, io: Session): number {
  const messages = new Messages(io)
  const configurations = new Configurations(messages.complain)
  const named = resolve(io.cwd, given ?? '.')
  // A folder has the configuration of any file in it.
  const file = statSync(named, { throwIfNoEntry: false })?.isDirectory() === true ? join(named, 'file') : named
  const found = configurations.for(file)
  configurations.optionsFor(file)
  if (configurations.failed) return exitCodes.failed
  const path = found?.path ?? null
  const name = path === null ? '' : messages.pathOf(path).name
  const settings = effectiveSettings({
    read: found?.read ?? null,
    name,
    path: found && inner(found.folder, file),
    above: [],
  })
  io.stdout.write(
    format === 'json'
      ? json({ file: named, configuration: path, settings })
      : textOf(path === null ? null : name, settings, io.words),
  )
  return exitCodes.clean
}

/** The settings that differ from their defaults. */
function textOf(name: string | null, settings: readonly EffectiveSetting[], words: Words): TerminalText {
  const set = settings.filter(({ from }) => from !== 'default')
  const widest = Math.max(0, ...set.map(({ key }) => key.length))
  const rows = set.map(
    ({ key, value, from }) =>
      terminal`${shown(key.padEnd(widest))}  ${shown(typeof value === 'string' ? value : JSON.stringify(value))}  (${shown(from)})`,
  )
  const head =
    name === null
      ? words.say('commandLine.no-configuration')
      : words.say('commandLine.configuration', { name: { name } })
  const rest = name === null ? [] : [terminal``, shown(words.say('commandLine.all-else'))]
  return terminal`${lines([shown(head), ...(rows.length > 0 ? [terminal``, ...rows] : []), ...rest])}\n`
}
