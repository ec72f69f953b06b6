import type { CheckOptions, Language, LevelSetting } from '../findings/finding'

/** What a project says about how its code is checked. Plain data. */
export interface Configuration {
  /** By rule id without prefix. */
  readonly rules: Readonly<Record<string, LevelSetting>>
  /** Rules that are silent in some files, by pattern; `*` is every rule. */
  readonly ignore: Readonly<Record<string, readonly string[]>>
  /** In lower case. */
  readonly hosts: { readonly official: readonly string[]; readonly gateway: readonly string[] }
  readonly models: readonly { readonly id: string; readonly like: string }[]
  /** Of the code in answers, where nothing else tells. */
  readonly language: Language | null
  /** The file of old findings, seen from the folder of the configuration. */
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

/** What people may set beside the file; it counts first. */
export interface Overrides {
  readonly levels?: Readonly<Record<string, LevelSetting>>
  /** Rules that are silent in the file as well. */
  readonly ignore?: readonly string[]
}

/**
 * How a file is checked.
 * @param ignored the rules that the configuration silences in the file
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
