import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs'
import { mentionsKling } from '../engine'
import type { Sentence } from '../words'

const megabyte = 1024 * 1024
/** Larger files are data, not source code. In bytes. */
export const largestFile = megabyte
/** Notebooks contain the outputs of their cells, including images. */
const largestNotebook = 16 * megabyte

const byteOrderMark = '\ufeff'

/** The text of a file and what is needed to write a changed text back in the same form. */
export interface Source {
  /** Without a byte order mark. */
  readonly text: string
  readonly hasByteOrderMark: boolean
  /** False if the bytes are not UTF-8, so that writing the text back would damage them. */
  readonly isUtf8: boolean
}

/** Why a file is skipped. */
interface Skipped {
  readonly skipped: Sentence
}

const tooLarge = (most: number): Skipped => ({
  skipped: { id: 'files.too-large', data: { most: most / megabyte } },
})

/** The size limit for a file, by its name. In bytes. */
export function mostOf(path: string): number {
  return path.toLowerCase().endsWith('.ipynb') ? largestNotebook : largestFile
}

/** Reads a file, or returns why it is skipped. Throws the file system's error if it cannot be read. */
export function readSource(path: string): Source | Skipped {
  const most = mostOf(path)
  return sourceOf(seenBytes(path, most), most)
}

/** The text of a regular file of any size. Throws the file system's error if it cannot be read. */
export function readText(path: string): string {
  return decode(readBytes(path)).text
}

/** The bytes of a regular file of any size. Throws as `readText` does. */
export function readBytes(path: string): Buffer {
  return whileOpen(path, (file) => readFileSync(file))
}

/** Holds one file at a time, because most files are scanned and discarded. */
let scratch = Buffer.allocUnsafe(64 * 1024)

/** The bytes of a regular file, valid until the next call; null if there are more than `most`. */
export function seenBytes(path: string, most: number): Buffer | null {
  return whileOpen(path, (file, size) => {
    if (size > most) return null
    // Some file systems report no size.
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
 * Opens a regular file; reading a pipe or a device could block forever. The file is examined after it is opened, so it cannot
 * be replaced in between.
 */
function whileOpen<T>(path: string, use: (file: number, size: number) => T): T {
  const file = openSync(path, constants.O_RDONLY | doNotWait)
  try {
    return use(file, regular(fstatSync(file)).size)
  } finally {
    closeSync(file)
  }
}

/** Opening a pipe would wait for a writer. Windows has neither this flag nor such pipes. */
const doNotWait = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0

function regular(stats: Stats): Stats {
  if (stats.isFile()) return stats
  throw new Unfit(stats.isDirectory() ? 'files.folder' : 'files.not-regular')
}

interface Seen {
  readonly mentionsKling: boolean
  /** The length of its text in UTF-16 code units; for a short text, an upper bound. */
  readonly size: number
}

/** Searches bytes, which is faster than decoding them; null if the file is skipped. */
export function searched(bytes: Buffer): Seen | null {
  if (isUtf16(bytes) || bytes.includes(0)) return null
  const size = bytes.length > largestFile / 2 ? decode(bytes).text.length : bytes.length
  // The search term is ASCII, which is the same in both encodings.
  return { mentionsKling: mentionsKling(bytes.toString('latin1')), size }
}

/** The same for given bytes; null means too many to read. */
export function sourceOf(bytes: Buffer | null, most = largestFile): Source | Skipped {
  if (bytes === null || bytes.length > most) return tooLarge(most)
  if (isUtf16(bytes)) return { skipped: { id: 'files.utf16', data: {} } }
  return bytes.includes(0) ? { skipped: { id: 'files.binary', data: {} } } : decode(bytes)
}

/** Text from any program. On Windows, it is often UTF-16. */
export function textOf(bytes: Buffer): string {
  return isUtf16(bytes)
    ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
    : decode(bytes).text
}

function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** Decodes bytes as UTF-8. Invalid bytes are replaced, so the text can still be checked. */
export function decode(bytes: Buffer): Source {
  const decoded = bytes.toString('utf8')
  const hasByteOrderMark = decoded.startsWith(byteOrderMark)
  return {
    text: hasByteOrderMark ? decoded.slice(1) : decoded,
    hasByteOrderMark,
    isUtf8: !decoded.includes('\ufffd') || Buffer.from(decoded).equals(bytes),
  }
}

/** Encodes a changed text like its source. */
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

/** The error code, such as `ENOENT`; empty for other errors. */
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
