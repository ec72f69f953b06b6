/** `klint lsp`. Ends when the client exits. */
export async function serveEditors(): Promise<void> {
  const { serveLanguageClient } = await import('../../lsp')
  await serveLanguageClient()
}

/** `klint mcp`, for the current folder. */
export async function serveAgents(): Promise<void> {
  const { serveModelClient } = await import('../../mcp')
  await serveModelClient()
}
