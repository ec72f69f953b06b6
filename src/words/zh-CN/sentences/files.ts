import type { files as english } from '../../en/sentences/files'

/** 文件无法读取或写入的原因，跟在冒号之后。 */
export const files: Readonly<Record<keyof typeof english, string>> = {
  'files.cannot-read': 'Klint 无法读取 {path}：{reason}。',
  'files.too-large': '文件大于 {most} MB',
  'files.utf16': '文件是 UTF-16 编码，请另存为 UTF-8',
  'files.binary': '文件是二进制格式',
  'files.not-utf8': '文件不是 UTF-8 编码，请先另存为 UTF-8',
  'files.name-not-utf8': '文件名不是 UTF-8 编码',
  'files.unread-ending': 'Klint 只读取以 {endings} 结尾的文件',
  'files.machine-made': '文件是{kind, select, minified {压缩后的} other {自动生成的}}代码，请检查对应的源代码',
  'files.changed-meanwhile': '文件在此期间已改动，请重新运行',
  'files.read-only': '文件为只读',
  'files.folder': '这是文件夹',
  'files.not-regular': '不是普通文件',
  'files.missing': '没有该文件或文件夹',
  'files.denied': '没有权限',
  'files.not-permitted': '不允许该操作',
  'files.path-through-file': '路径中有一段是文件，而不是文件夹',
  'files.name-too-long': '名称过长',
  'files.read-only-system': '文件系统为只读',
  'files.disk-full': '磁盘已满',
  'files.quota-used-up': '磁盘配额已用完',
  'files.would-be-too-large': '文件将超过允许的大小',
  'files.disk-failed': '磁盘故障',
  'files.link-loop': '符号链接形成了循环',
  'files.system': '{message}',
}
