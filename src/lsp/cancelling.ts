import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node'

/** Processes pending messages, and throws if the client has cancelled the request. */
export async function stopIfCancelled(token: CancellationToken): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  if (token.isCancellationRequested)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.')
}
