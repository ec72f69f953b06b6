import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { configuration } from '../engine'
import { inner } from '../disk/configurations'
import type { Edit } from '../findings/finding'
import type { Client } from './client'
import type { Workplace } from './workplace'

export function textEditOf(text: TextDocument, { span, newText }: Edit, { positions }: Client): TextEdit {
  return { range: positions.rangeOf(text, span), newText }
}

/** Edits of an open document, valid for a specific version. */
export function editOf(text: TextDocument, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const changes = edits.map((edit) => textEditOf(text, edit, client))
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri: text.uri, version: text.version }, edits: changes }] }
    : { changes: { [text.uri]: changes } }
}

/**
 * Ignores a rule in the configuration of a file; null if there is none and the client cannot create files.
 * @param isEverywhere for all files, not just this one
 */
export function silencingEdit(
  path: string,
  ruleId: string,
  isEverywhere: boolean,
  workplace: Workplace,
  client: Client,
): WorkspaceEdit | null {
  const found = workplace.configurations.for(path)
  const folder = found?.folder ?? workplace.folderOf(path)
  if (folder === undefined) return null
  const file = found?.read.file ?? configuration.ownFiles[0]
  const target = found?.path ?? join(folder, file)
  const open = workplace.texts.at(target)
  const document = open ?? TextDocument.create(pathToFileURL(target).href, 'json', 0, found?.read.text ?? '')
  const before = document.getText()
  const known = configuration.configurationOf(found?.read ?? null)
  const newText = configuration.withSilence(
    file,
    found ? before : configuration.emptyConfiguration,
    ruleId,
    isEverywhere ? null : inner(folder, path),
    known,
  )
  const edits = [textEditOf(document, { span: { start: 0, end: before.length }, newText }, client)]
  const textDocument = { uri: document.uri, version: open?.version ?? null }
  if (found)
    return client.versionedEdits
      ? { documentChanges: [{ textDocument, edits }] }
      : { changes: { [document.uri]: edits } }
  if (!client.createsFiles || !client.versionedEdits || existsSync(target)) return null
  return {
    documentChanges: [
      { kind: 'create', uri: document.uri },
      { textDocument: { uri: document.uri, version: null }, edits },
    ],
  }
}
