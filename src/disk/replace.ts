import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  type Stats,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { codeOf, readBytes, Unfit } from './source'

/** The content of a file when it was read, and its new content. */
export interface Change {
  readonly from: Buffer
  readonly to: Buffer
}

/**
 * Replaces a file's content atomically: readers see the old or the new content, also after a crash. Keeps mode, owner,
 * attributes and access lists; a symbolic link stays one. A file is written in place if it has other hard links, its folder
 * accepts no new files, or its owner cannot be kept. Throws and leaves the file unchanged if it is read-only or no longer
 * contains `from`.
 */
export function replaceFile(path: string, change: Change): void {
  const target = realpathSync(path)
  const stats = statSync(target)
  if ((stats.mode & writable) === 0) throw new Unfit('files.read-only')
  accessSync(target, constants.W_OK)
  if (stats.nlink > 1) return overwrite(target, change)
  try {
    exchange(target, change)
  } catch (error) {
    if (!closed.has(codeOf(error))) throw error
    overwrite(target, change)
  }
}

/** Writes a file that only Klint creates, atomically if it exists. A device or pipe is written directly. */
export function writeWhole(path: string, content: string): void {
  const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() === true
  if (isThere) replaceFile(path, { from: readBytes(path), to: Buffer.from(content) })
  else writeFileSync(path, content)
}

/** The write bits of a mode. */
const writable = 0o222
/** Bits of a mode that can be set. */
const settable = 0o7777

/** Errors of a folder that accepts no new file, or an owner that cannot be set. */
const closed: ReadonlySet<string> = new Set(['EACCES', 'EPERM'])

function exchange(target: string, change: Change): void {
  // A name has at most 255 bytes, and a UTF-16 unit of it up to three.
  const draft = join(dirname(target), `.klint-${randomUUID().slice(0, 8)}-${basename(target).slice(0, 70)}.tmp`)
  closeSync(openSync(draft, 'wx', 0o600))
  try {
    copyWithAttributes(target, draft, statSync(target))
    writeFileSync(draft, change.to, { flush: true })
    refuseChanged(target, change)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/**
 * Gives a draft everything of the file except its content. Node.js copies attributes and access lists on Windows and macOS;
 * on Linux `cp` does, if it exists. Throws if the owner cannot be kept.
 */
function copyWithAttributes(target: string, draft: string, { mode, uid, gid }: Stats): void {
  if (process.platform === 'linux') spawnSync('cp', ['-a', '--', target, draft], { stdio: 'ignore' })
  else copyFileSync(target, draft)
  const own = statSync(draft)
  if (own.uid !== uid || own.gid !== gid) chownSync(draft, uid, gid)
  if ((statSync(draft).mode & settable) !== (mode & settable)) chmodSync(draft, mode & settable)
}

/** Writes the file in place. If that fails, for example on a full disk, the old content is restored. */
function overwrite(target: string, change: Change): void {
  refuseChanged(target, change)
  const opened = openSync(target, 'r+')
  try {
    fill(opened, change.to)
  } catch (error) {
    fill(opened, change.from)
    throw error
  } finally {
    closeSync(opened)
  }
}

function fill(opened: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(opened, bytes, done, bytes.length - done, done)
  ftruncateSync(opened, bytes.length)
  fsyncSync(opened)
}

/** Refuses to overwrite a file that was saved since it was read. */
function refuseChanged(target: string, { from }: Change): void {
  if (readBytes(target).equals(from)) return
  throw new Unfit('files.changed-meanwhile')
}
