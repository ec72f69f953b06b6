import type { files as english } from '../../en/sentences/files'

/** 文件无法读取或写入的原因，跟在冒号之后。 */
export const files: Readonly<Record<keyof typeof english, string>> = {
  'files.cannot-read': 'Klint 无法读取 {path}：{reason}。',
  'files.too-large': '大于 {most} MB',
  'files.utf16': '是 UTF-16 文本，请另存为 UTF-8',
  'files.binary': '是二进制文件',
  'files.not-utf8': '不是 UTF-8，请先另存为 UTF-8',
  'files.name-not-utf8': '文件名不是 UTF-8',
  'files.unread-ending': 'Klint 只读取以 {endings} 结尾的文件',
  'files.machine-made': '是{kind, select, minified {压缩后的} other {自动生成的}}代码，请检查它的源代码',
  'files.changed-meanwhile': '文件在此期间已改动，请重新运行',
  'files.read-only': '文件是只读的',
  'files.folder': '这是文件夹',
  'files.not-regular': '不是普通文件',
  'files.missing': '没有该文件或文件夹',
  'files.denied': '没有权限',
  'files.not-permitted': '不允许该操作',
  'files.path-through-file': '路径的中间部分是文件',
  'files.name-too-long': '名称过长',
  'files.read-only-system': '文件系统是只读的',
  'files.disk-full': '磁盘已满',
  'files.quota-used-up': '磁盘配额已用完',
  'files.would-be-too-large': '文件会超过允许的大小',
  'files.disk-failed': '磁盘故障',
  'files.link-loop': '符号链接循环指向自身',
  'files.system': '{message}',
}
