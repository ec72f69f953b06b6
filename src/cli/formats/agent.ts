import { describeFindings } from '../../features/agent'
import type { Related } from '../../findings/finding'
import { blockPlaces } from '../../features/shown/blocks'
import { hasSafeFix } from './hasSafeFix'
import type { Io } from '../io'
import { pathFrom } from '../messages'
import { checkedOf } from '../report'
import { plain, shownLines, terminal } from '../terminal'
import type { Formatter } from './format'

/** Makes the path of another file relative to the current folder. */
function fromHere(related: Related, { cwd }: Io): Related {
  const { file } = related
  return file ? { ...related, file: { ...file, path: pathFrom(cwd, file.path) } } : related
}

/** For language models: short, plain, and ends with what to do next. */
export const agent: Formatter = (all, { io, fixes, failed }) => {
  const reports = checkedOf(all)
  const files = reports.map(({ path, text, findings, blocks }) => ({
    path: pathFrom(io.cwd, path),
    text,
    findings: findings.map((finding) => ({ ...finding, related: finding.related.map((each) => fromHere(each, io)) })),
    ...(blocks && blocks.length > 0 ? { placeOf: blockPlaces({ text, blocks }) } : {}),
  }))
  const fixable = fixes ? 0 : reports.flatMap(({ findings }) => findings).filter(hasSafeFix).length
  const left = files.flatMap(({ findings }) => findings).length - fixable
  const steps = [
    ...(failed || files.length === 0
      ? [`Read stderr: ${files.length === 0 ? 'nothing was' : 'not everything could be'} checked.`]
      : []),
    ...(fixable > 0
      ? [
          `Run "klint check --fix" on these paths: it makes ${fixable === 1 ? 'the safe fix' : `the ${fixable} safe fixes`}.`,
        ]
      : []),
    ...(left > 0
      ? [
          'Make the other fixes by hand; a "review" fix changes behaviour, so read the code around it first. Where the code is right, put "kling-ignore-next-line <rule> -- <reason>" in a comment above it.',
        ]
      : []),
    ...(fixable + left > 0 ? ['Then run "klint check --format agent" again.'] : []),
  ]
  return terminal`${shownLines(describeFindings(files))}\nnext: ${plain(steps.join(' ') || 'Nothing to do.')}\n`
}
