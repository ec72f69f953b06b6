import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node'

/** Lets what waits in the line come in, and gives up where the client does not want the answer any more. */
export async function stopIfCancelled(token: CancellationToken): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
}
