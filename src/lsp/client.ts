import type { ClientCapabilities, Connection } from 'vscode-languageserver/node'
import { positionsFor, type Positions } from './positions'

/** What the client can do, as far as answers depend on it. */
export interface Client {
  readonly positions: Positions
  /** It asks for diagnostics; otherwise they are sent. */
  readonly pulls: boolean
  readonly refreshesDiagnostics: boolean
  readonly refreshesLenses: boolean
  readonly asksSettings: boolean
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

export function readClient({ general, textDocument, workspace, window }: ClientCapabilities): Client {
  const { hover, completion, publishDiagnostics: pushed } = textDocument ?? {}
  const pulled = textDocument?.diagnostic
  const formats = hover?.contentFormat
  return {
    positions: positionsFor(general?.positionEncodings),
    pulls: pulled !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    asksSettings: workspace?.configuration === true,
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

/** What a part of the server works with. */
export interface Session {
  readonly connection: Connection
  /** As it said at the start. */
  readonly client: () => Client
}
