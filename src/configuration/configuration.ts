import type { CheckOptions, Language, LevelSetting } from '../findings/finding'

/** A project's configuration. Plain data. */
export interface Configuration {
  /** By rule id, without the prefix. */
  readonly rules: Readonly<Record<string, LevelSetting>>
  /** Rules to ignore in some files, by pattern; `*` is every rule. */
  readonly ignore: Readonly<Record<string, readonly string[]>>
  /** In lower case. */
  readonly hosts: { readonly official: readonly string[]; readonly gateway: readonly string[] }
  readonly models: readonly { readonly id: string; readonly like: string }[]
  /** The language of code examples, unless the context determines it. */
  readonly language: Language | null
  /** The baseline file, relative to the folder of the configuration. */
  readonly baseline: string | null
}

export const noConfiguration: Configuration = {
  rules: {},
  ignore: {},
  hosts: { official: [], gateway: [] },
  models: [],
  language: null,
  baseline: null,
}

/** Settings from outside the file, which override it. */
export interface Overrides {
  readonly levels?: Readonly<Record<string, LevelSetting>>
  /** Additional rules to ignore in the file. */
  readonly ignore?: readonly string[]
}

/**
 * How a file is checked.
 * @param ignored the rules that the configuration ignores in the file
 */
export function optionsOf(
  { rules, hosts, models }: Configuration,
  ignored: readonly string[],
  { levels = {}, ignore = [] }: Overrides = {},
): CheckOptions {
  return {
    levels: { ...rules, ...levels },
    ignore: [...ignored, ...ignore],
    additions: { officialHosts: hosts.official, gatewayHosts: hosts.gateway, models },
  }
}
