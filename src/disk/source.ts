import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { mentionsKling } from '../engine'

const megabyte = 1024 * 1024
/** Larger files are data, not somebody's source code. In bytes. */
export const largestFile = megabyte
/** A notebook holds what its cells gave, images too. */
const largestNotebook = 16 * megabyte

const byteOrderMark = '\ufeff'

/** The text of a file and what is needed to write a changed text back in the same form. */
export interface Source {
  /** Without a byte order mark. */
  readonly text: string
  readonly hasByteOrderMark: boolean
  /** False where the bytes are not UTF-8, so that writing the text back would damage them. */
  readonly isUtf8: boolean
}

/** Why something is left out: `it is …`. */
interface Skipped {
  readonly skipped: string
}

const tooLarge = (most: number): Skipped => ({ skipped: `larger than ${most / megabyte} MB` })

/** How large a file may be, by its name. In bytes. */
export function mostOf(path: string): number {
  return path.toLowerCase().endsWith('.ipynb') ? largestNotebook : largestFile
}

/** Reads a file, or says in words why it is left out. Throws the file system's error where it cannot be read. */
export function readSource(path: string): Source | Skipped {
  const most = mostOf(path)
  return sourceOf(readBytes(path, most), most)
}

/** Holds one file at a time: most files are searched and forgotten. */
let scratch = Buffer.allocUnsafe(64 * 1024)

/** The bytes of a file, until the next one is read; null where there are more than `most`. */
export function readBytes(path: string, most: number): Buffer | null {
  // Opening a pipe would wait for somebody to write to it.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw new Error(stats.isDirectory() ? 'it is a folder' : 'it is not a regular file')
    if (stats.size > most) return null
    // Some file systems tell no size.
    return stats.size === 0 ? readFileSync(file) : readAll(file, stats.size)
  } finally {
    closeSync(file)
  }
}

function readAll(file: number, size: number): Buffer {
  if (size > scratch.length) scratch = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const count = readSync(file, scratch, length, size - length, null)
    if (count === 0) break
    length += count
  }
  return scratch.subarray(0, length)
}

interface Seen {
  readonly mentionsKling: boolean
  /** Of its text, in UTF-16 units; of a short text it may be more. */
  readonly size: number
}

/** Searches bytes, which is faster than reading them as text; null where they are left out. */
export function searched(bytes: Buffer): Seen | null {
  if (isUtf16(bytes) || bytes.includes(0)) return null
  const size = bytes.length > largestFile / 2 ? decode(bytes).text.length : bytes.length
  // What is searched for is ASCII, which is the same in both encodings.
  return { mentionsKling: mentionsKling(bytes.toString('latin1')), size }
}

/** The same for bytes that come from elsewhere; null stands for more than are read. */
export function sourceOf(bytes: Buffer | null, most = largestFile): Source | Skipped {
  if (bytes === null || bytes.length > most) return tooLarge(most)
  if (isUtf16(bytes)) return { skipped: 'UTF-16 text; save it as UTF-8' }
  return bytes.includes(0) ? { skipped: 'a binary file' } : decode(bytes)
}

/** Text that may come from any program. That of Windows often is UTF-16. */
export function textOf(bytes: Buffer): string {
  return isUtf16(bytes)
    ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
    : decode(bytes).text
}

function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** Reads bytes as UTF-8. What is no UTF-8 is replaced, so the text can still be checked. */
export function decode(bytes: Buffer): Source {
  const decoded = bytes.toString('utf8')
  const hasByteOrderMark = decoded.startsWith(byteOrderMark)
  return {
    text: hasByteOrderMark ? decoded.slice(1) : decoded,
    hasByteOrderMark,
    isUtf8: !decoded.includes('\ufffd') || Buffer.from(decoded).equals(bytes),
  }
}

/** A changed text in the form in which the source was read. */
export function encode(source: Source, text: string): string {
  return source.hasByteOrderMark ? byteOrderMark + text : text
}

/**
 * Puts a new content in place of a file's old one in one step: whoever reads the file sees the old or the new one, also after a
 * crash. Keeps the file's mode, owner and group; a symbolic link stays one. Where the folder takes no new files, or the owner
 * cannot be kept, the file itself is written. A read-only file is left alone.
 */
export function replaceFile(path: string, content: string): void {
  const target = realpathSync(path)
  if ((statSync(target).mode & writable) === 0) throw new Error('it is read-only')
  accessSync(target, constants.W_OK)
  try {
    exchange(target, content)
  } catch (error) {
    if (!closed.has(codeOf(error))) throw error
    writeFileSync(target, content, { flush: true })
  }
}

/** Bits of the mode by which somebody may write. */
const writable = 0o222

/** What a folder answers that takes no new file, or an owner that cannot be set. */
const closed: ReadonlySet<string> = new Set(['EACCES', 'EPERM'])

function exchange(target: string, content: string): void {
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  closeSync(openSync(draft, 'wx'))
  try {
    writeFileSync(draft, content, { flush: true })
    const { mode, uid, gid } = statSync(target)
    const own = statSync(draft)
    if (own.uid !== uid || own.gid !== gid) chownSync(draft, uid, gid)
    chmodSync(draft, mode)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** A file system error in words. */
export function reasonOf(error: unknown): string {
  return reasons.get(codeOf(error)) ?? (error instanceof Error ? error.message : String(error))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'not permitted'],
  ['EEXIST', 'a file left over from an earlier run is in the way; remove it'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of the path is a file'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['ELOOP', 'the symbolic link leads back to itself'],
])
