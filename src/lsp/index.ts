import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { version } from '../../package.json'
import { Server } from './server'

/** `klint lsp`: serves one client over standard input and output until it disconnects. Then the process exits. */
export async function serveLanguageClient(): Promise<never> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  new Server(connection, version)
  connection.listen()
  return new Promise<never>(() => undefined)
}
