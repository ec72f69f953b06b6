import type { ClientCapabilities, Connection } from 'vscode-languageserver/node'
import { localeFor, wordsIn } from '../engine'
import type { Words } from '../words'
import { positionsFor, type Positions } from './positions'

/** The client's capabilities that affect responses. */
export interface Client {
  /** The client's language. */
  readonly words: Words
  readonly positions: Positions
  /** True if it pulls diagnostics; otherwise they are pushed. */
  readonly pulls: boolean
  readonly refreshesDiagnostics: boolean
  readonly refreshesLenses: boolean
  readonly asksSettings: boolean
  readonly watchesSettings: boolean
  readonly watchesFiles: boolean
  readonly takesFolders: boolean
  readonly versionedEdits: boolean
  readonly createsFiles: boolean
  readonly snippets: boolean
  readonly markdownHovers: boolean
  readonly relatedPlaces: boolean
  readonly tags: boolean
  readonly showsDocuments: boolean
}

/** @param locale the client's language, as a BCP 47 tag */
export function readClient({ general, textDocument, workspace, window }: ClientCapabilities, locale?: string): Client {
  const { hover, completion, publishDiagnostics: pushed } = textDocument ?? {}
  const pulled = textDocument?.diagnostic
  const formats = hover?.contentFormat
  return {
    words: wordsIn(localeFor(locale)),
    positions: positionsFor(general?.positionEncodings),
    pulls: pulled !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    asksSettings: workspace?.configuration === true,
    watchesSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    takesFolders: workspace?.workspaceFolders === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    snippets: completion?.completionItem?.snippetSupport === true,
    markdownHovers: formats === undefined || formats.includes('markdown'),
    relatedPlaces: (pulled?.relatedInformation ?? pushed?.relatedInformation) === true,
    tags: (pulled?.tagSupport ?? pushed?.tagSupport) !== undefined,
    showsDocuments: window?.showDocument?.support === true,
  }
}

/** The context of a server feature. */
export interface Session {
  readonly connection: Connection
  /** As reported during initialization. */
  readonly client: () => Client
}
