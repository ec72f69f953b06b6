import { pathToFileURL } from 'node:url'
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { ConfigurationProblem } from '../disk/configurations'
import type { Finding, Level } from '../findings/finding'
import { pathOf } from '../disk/pathOf'
import type { Client } from './client'
import type { Workplace } from './workplace'

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

const tags: Readonly<Record<Finding['tags'][number], DiagnosticTag>> = {
  deprecated: DiagnosticTag.Deprecated,
  unnecessary: DiagnosticTag.Unnecessary,
}

/** A finding as a diagnostic. Does not compute its fixes, which would be too slow while typing. */
export function toDiagnostic(
  text: TextDocument,
  finding: Finding,
  { words, positions, tags: knowsTags, relatedPlaces }: Client,
  workplace: Pick<Workplace, 'textAt' | 'projects'>,
): Diagnostic {
  const path = pathOf(text.uri)
  const others = path === null ? finding.related : workplace.projects.relatedOf(finding, path)
  const related = others.map(({ file, span, message }): DiagnosticRelatedInformation => {
    const other = file ? workplace.textAt(file.path, () => file.text) : text
    return { location: { uri: other.uri, range: positions.rangeOf(other, span) }, message: words.place(message) }
  })
  return {
    range: positions.rangeOf(text, finding.span),
    severity: severities[finding.level],
    source: 'Kling',
    code: `kling/${finding.ruleId}`,
    codeDescription: { href: finding.docsUrl },
    // Lists show the first line.
    message: [words.finding(finding).what, words.rest(finding)].filter((part) => part !== null).join('\n'),
    ...(knowsTags && finding.tags.length > 0 ? { tags: finding.tags.map((tag) => tags[tag]) } : {}),
    ...(relatedPlaces && related.length > 0 ? { relatedInformation: related } : {}),
  }
}

/** The problems of configurations, by the URI of their files. */
export function problemsByFile(
  problems: readonly ConfigurationProblem[],
  { positions, words }: Client,
  workplace: Pick<Workplace, 'textAt'>,
): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>()
  for (const { path, text, message, span, by } of problems) {
    // A baseline that cannot be read is reported in the configuration that names it.
    const isThere = text !== null
    const shownIn = isThere || !by ? path : by.path
    const place = isThere || !by ? span : (by.read.places.get('baseline') ?? span)
    const document = workplace.textAt(shownIn, () => text ?? by?.read.text ?? '')
    const said = words.say(message.id, message.data)
    const diagnostic: Diagnostic = {
      range: positions.rangeOf(document, place),
      severity: DiagnosticSeverity.Error,
      source: 'Klint',
      message: isThere ? said : words.say('files.cannot-read', { path: { name: path }, reason: { name: said } }),
    }
    const uri = isThere || !by ? pathToFileURL(path).href : document.uri
    found.set(uri, [...(found.get(uri) ?? []), diagnostic])
  }
  return found
}
