export async function serveModelClient(version: string): Promise<void> {
  await Promise.resolve(version)
}
