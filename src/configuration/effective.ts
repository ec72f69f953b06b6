import type { LevelSetting } from '../findings/finding'
import { lineNumber } from '../syntax/lines'
import { isMeant } from './ignored'
import { keyNames } from './keys'
import { ownLevels } from './known'
import { configurationOf, type ReadConfiguration } from './read'

/** The effective value of one setting for a file. */
export interface EffectiveSetting {
  /** `rules.int-duration`, `hosts.official` */
  readonly key: string
  readonly value: unknown
  /** `klint.config.json:4`, `--rule`, `default` */
  readonly from: string
}

/** The possible origins of a file's settings. */
export interface Layers {
  readonly read: ReadConfiguration | null
  /** The configuration's path for display. */
  readonly name: string
  /** The file, relative to the folder of the configuration, with `/`. */
  readonly path: string | null
  /** Overrides by name, highest precedence first: `--rule`, `kling.rules`. */
  readonly above: readonly {
    readonly name: string
    readonly levels?: Readonly<Record<string, LevelSetting>>
    readonly ignore?: readonly string[]
  }[]
}

/** Every setting for a file, and where it comes from. */
export function effectiveSettings(layers: Layers): readonly EffectiveSetting[] {
  const configuration = configurationOf(layers.read)
  return [
    ...ownLevels.map(({ id, level }) => ({ key: `rules.${id}`, ...levelOf(id, level, layers) })),
    ...keyNames
      .filter((key) => key !== 'rules' && key !== 'ignore')
      .map((key) => ({ key, value: configuration[key], from: fromOf(key, layers) })),
  ]
}

function levelOf(id: string, own: LevelSetting, layers: Layers): Pick<EffectiveSetting, 'value' | 'from'> {
  const { read, path, above } = layers
  const isOf = (ids: readonly string[] = []): boolean => ids.includes(id) || ids.includes('*')
  const silencing = above.find(({ ignore }) => isOf(ignore))
  if (silencing) return { value: 'off', from: silencing.name }
  const { rules, ignore } = configurationOf(read)
  const pattern =
    path === null ? undefined : Object.keys(ignore).find((each) => isOf(ignore[each]) && isMeant(each, path))
  if (pattern !== undefined) return { value: 'off', from: `${fromOf(`ignore.${pattern}`, layers)} (ignore ${pattern})` }
  for (const { name, levels } of above) if (levels?.[id] !== undefined) return { value: levels[id], from: name }
  const set = rules[id]
  return set === undefined ? { value: own, from: 'default' } : { value: set, from: fromOf(`rules.${id}`, layers) }
}

function fromOf(place: string, { read, name }: Layers): string {
  const span = read?.places.get(place)
  return read && span ? `${name}:${lineNumber(read.text, span.start)}` : 'default'
}
