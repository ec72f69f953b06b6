import { checklist } from '../engine'
import type { Attempt } from '../findings/attempt'
import { checkOnDisk, type OnDisk } from './check'
import { type FileToRead, readOrTell } from './collect'
import type { Tell } from './notice'

type FileFacts = checklist.FileFacts

/**
 * The facts in a file's code; null, with a notice, if it cannot be read.
 * @param name the file's name in the facts
 */
export function factsOf(file: FileToRead, name: string, onDisk: OnDisk, tell: Tell): Attempt<FileFacts> | null {
  const source = readOrTell(file, tell)
  if (!source) return null
  const { path, language } = file
  return (
    checkOnDisk({ path, language, text: source.text }, onDisk, false, (checked) =>
      checklist.readFile(name, checked),
    ) ?? {
      value: { path: name, requests: [], findings: [], images: [] },
    }
  )
}
