import type { settings as english } from '../../en/sentences/settings'

/** 文件的生效配置页。 */
export const settings: Readonly<Record<keyof typeof english, string>> = {
  'settings.column-from': '来源',
  'settings.column-key': '键',
  'settings.column-value': '值',
  'settings.default': '默认',
  'settings.defaults': '默认值',
  'settings.none': '没有配置文件。Klint 读取该文件夹或其上级文件夹中的 {name}。',
  'settings.place': '配置文件为 {path}。',
  'settings.set': '已设置的项',
  'settings.title': '{file, select, none {} other {{file} 的}}配置',
}
