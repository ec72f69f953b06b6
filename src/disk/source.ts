import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs'
import { mentionsKling } from '../engine'
import type { Sentence } from '../words'

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

/** Why something is left out. */
interface Skipped {
  readonly skipped: Sentence
}

const tooLarge = (most: number): Skipped => ({
  skipped: { id: 'files.too-large', data: { most: most / megabyte } },
})

/** How large a file may be, by its name. In bytes. */
export function mostOf(path: string): number {
  return path.toLowerCase().endsWith('.ipynb') ? largestNotebook : largestFile
}

/** Reads a file, or says in words why it is left out. Throws the file system's error where it cannot be read. */
export function readSource(path: string): Source | Skipped {
  const most = mostOf(path)
  return sourceOf(seenBytes(path, most), most)
}

/** The text of a regular file of any size. Throws the file system's error where it cannot be read. */
export function readText(path: string): string {
  return decode(readBytes(path)).text
}

/** The bytes of a regular file of any size. Throws as `readText` does. */
export function readBytes(path: string): Buffer {
  return whileOpen(path, (file) => readFileSync(file))
}

/** Holds one file at a time: most files are searched and forgotten. */
let scratch = Buffer.allocUnsafe(64 * 1024)

/** The bytes of a regular file, until the next one is seen; null where there are more than `most`. */
export function seenBytes(path: string, most: number): Buffer | null {
  return whileOpen(path, (file, size) => {
    if (size > most) return null
    // Some file systems tell no size.
    return size === 0 ? readFileSync(file) : readAll(file, size)
  })
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

/**
 * Opens a regular file. A pipe or a device would be waited for, or read, for ever. The file is looked at once it is open, so no other
 * one can take its place in between.
 */
function whileOpen<T>(path: string, use: (file: number, size: number) => T): T {
  const file = openSync(path, constants.O_RDONLY | doNotWait)
  try {
    return use(file, regular(fstatSync(file)).size)
  } finally {
    closeSync(file)
  }
}

/** Opening a pipe would wait for somebody who writes to it. Windows has no such flag, and no such pipes. */
const doNotWait = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0

function regular(stats: Stats): Stats {
  if (stats.isFile()) return stats
  throw new Unfit(stats.isDirectory() ? 'files.folder' : 'files.not-regular')
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
  if (isUtf16(bytes)) return { skipped: { id: 'files.utf16', data: {} } }
  return bytes.includes(0) ? { skipped: { id: 'files.binary', data: {} } } : decode(bytes)
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

/** A file that Klint does not read or write as it is. */
export class Unfit extends Error {
  constructor(readonly reason: Sentence['id'] & `files.${string}`) {
    super(reason)
  }
}

/** Why a file could not be read or written. */
export function reasonOf(error: unknown): Sentence {
  const reason = error instanceof Unfit ? error.reason : reasons.get(codeOf(error))
  if (reason !== undefined) return { id: reason, data: {} }
  return { id: 'files.system', data: { message: { name: error instanceof Error ? error.message : String(error) } } }
}

/** `ENOENT` and the like; empty for an error that is none of the file system. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

const reasons: ReadonlyMap<string, Unfit['reason']> = new Map([
  ['ENOENT', 'files.missing'],
  ['EACCES', 'files.denied'],
  ['EPERM', 'files.not-permitted'],
  ['EISDIR', 'files.folder'],
  ['ENOTDIR', 'files.path-through-file'],
  ['ENAMETOOLONG', 'files.name-too-long'],
  ['EROFS', 'files.read-only-system'],
  ['ENOSPC', 'files.disk-full'],
  ['EDQUOT', 'files.quota-used-up'],
  ['EFBIG', 'files.would-be-too-large'],
  ['EIO', 'files.disk-failed'],
  ['ENXIO', 'files.not-regular'],
  ['ELOOP', 'files.link-loop'],
])
