/** `klint lsp`. Ends the process when its client says goodbye. */
export async function serveEditors(): Promise<void> {
  const { serveLanguageClient } = await import('../../lsp')
  await serveLanguageClient()
}

/** `klint mcp`, for the folder that it runs in. */
export async function serveAgents(): Promise<void> {
  const { serveModelClient } = await import('../../mcp')
  await serveModelClient()
}
