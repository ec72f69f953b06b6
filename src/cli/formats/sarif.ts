import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
  ArtifactLocation,
  Fix,
  Location,
  Log,
  Message,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
} from 'sarif'
import { repositoryUrl, ruleDocsUrl } from '../../findings/docs'
import { gaveUp } from '../../findings/gaveUp'
import { unusedIgnore } from '../../findings/unusedIgnores'
import type { Finding, Level, Span } from '../../findings/finding'
import { rules } from '../catalogue'
import type { Prose } from '../../text/prose'
import type { Io } from '../io'
import { couldNotCheck } from './couldNotCheck'
import { linesOf, type Lines } from '../../features/shown/lines'
import { fullId, type FileReport } from '../report'
import { json } from '../terminal'
import { version } from '../version'
import { fingerprint } from './fingerprint'
import type { Words } from '../../words'
import type { Formatter } from './format'
import { repositoryPath, repositoryRoot } from './repositoryPath'

const levels: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
}
const root = '%SRCROOT%'

/** SARIF 2.1.0, for GitHub code scanning and similar services. */
export const sarif: Formatter = (reports, { io, words, failed }) => {
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'Klint',
            semanticVersion: version,
            informationUri: repositoryUrl,
            rules: described.map((rule) => descriptorOf(rule, words)),
          },
        },
        originalUriBaseIds: { [root]: { uri: pathToFileURL(repositoryRoot(io)).href.replace(/\/?$/, '/') } },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap((report) => resultsOf(report, io, words)),
        invocations: [
          {
            executionSuccessful: !failed,
            toolExecutionNotifications: reports.flatMap((report) => notificationsOf(report, io, words)),
          },
        ],
      },
    ],
  }
  return json(log)
}

/** Everything that can report a finding. */
const described = [
  ...rules.map(({ id, summary, level }) => ({ id, summary, level, docsUrl: ruleDocsUrl(id) })),
  gaveUp,
  unusedIgnore,
]

function descriptorOf(
  { id, summary: english, level, docsUrl }: (typeof described)[number],
  words: Words,
): ReportingDescriptor {
  const summary = words.summary(id, english)
  const about = words.say('commandLine.about-rule')
  return {
    id: fullId(id),
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: `${summary} ${docsUrl}`, markdown: `${summary}\n\n[${about}](${docsUrl})` },
    helpUri: docsUrl,
    defaultConfiguration: { level: levels[level] },
    properties: { tags: ['kling'] },
  }
}

function resultsOf({ path, text, findings }: FileReport, io: Io, words: Words): Result[] {
  const source = text ?? ''
  const lines = linesOf(source)
  const artifactLocation = artifactOf(path, io)
  const locate = (span: Span): Location => locationOf(artifactLocation, lines, span)
  const seen = new Map<string, number>()
  return findings.map((finding) => ({
    ruleId: fullId(finding.ruleId),
    ruleIndex: described.findIndex(({ id }) => id === finding.ruleId),
    level: levels[finding.level],
    message: partsOf(finding, words),
    locations: [locate(finding.span)],
    relatedLocations: finding.related.map(({ file, span, message }, index) => ({
      ...(file ? locationOf(artifactOf(file.path, io), linesOf(file.text), span) : locate(span)),
      id: index + 1,
      message: messageOf(words.place(message)),
    })),
    fixes: finding.fixes.map((fix) => fixOf(fix, lines, artifactLocation, words)),
    partialFingerprints: { primaryLocationLineHash: fingerprint(finding, lines, seen) },
    properties: {
      level: finding.level,
      confidence: finding.confidence,
      messageId: finding.message.id,
      data: finding.message.data,
    },
  }))
}

function locationOf(artifactLocation: ArtifactLocation, lines: Lines, span: Span): Location {
  return { physicalLocation: { artifactLocation, region: regionOf(lines, span) } }
}

function notificationsOf({ path, failure }: FileReport, io: Io, words: Words): Notification[] {
  if (failure === undefined) return []
  return [
    {
      level: 'error',
      message: { text: couldNotCheck(failure, words) },
      locations: [{ physicalLocation: { artifactLocation: artifactOf(path, io) } }],
    },
  ]
}

function artifactOf(path: string, io: Io): ArtifactLocation {
  const uri = repositoryPath(path, io)
  return isAbsolute(uri) ? { uri: pathToFileURL(wellFormed(uri)).href } : { uri: relativeUri(uri), uriBaseId: root }
}

/** A path as a relative URI. A colon in its first part would end a scheme. */
function relativeUri(path: string): string {
  return encodeURI(wellFormed(path)).replace(/[?#:]/g, encodeURIComponent)
}

/** Lone surrogates, which file names on Windows may contain, cannot be encoded. */
function wellFormed(path: string): string {
  return path.replace(/[\ud800-\udfff]/gu, '\ufffd')
}

function regionOf(lines: Lines, { start, end }: Span): Region {
  const from = lines.position(start)
  const to = lines.position(end)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  }
}

function fixOf(
  { title, edits }: Finding['fixes'][number],
  lines: Lines,
  artifactLocation: ArtifactLocation,
  words: Words,
): Fix {
  const replacements = edits.map(({ span, newText }) => ({
    deletedRegion: regionOf(lines, span),
    ...(newText === '' ? {} : { insertedContent: { text: newText } }),
  }))
  return { description: messageOf(words.fix(title)), artifactChanges: [{ artifactLocation, replacements }] }
}

/** The message, with what is wrong first because viewers truncate long ones. */
function partsOf(finding: Finding, words: Words): Message {
  const { what } = words.finding(finding)
  const rest = words.rest(finding)
  const markdown = rest === null ? `**${what}**` : `**${what}**\n\n${rest}`
  return { ...messageOf(words.line(finding)), markdown }
}

/** SARIF interprets `[text](target)` as a link even in plain text. Klint's messages contain no links. */
function messageOf(text: Prose): Message {
  const [first = '', ...rest] = text.split('](')
  return { text: rest.reduce((shown, part) => `${shown}${isEscaping(shown) ? '' : '\\'}](${part}`, first) }
}

/** Whether the text ends with a backslash that is not itself escaped. */
function isEscaping(text: string): boolean {
  let start = text.length
  while (text.charAt(start - 1) === '\\') start -= 1
  return (text.length - start) % 2 === 1
}
