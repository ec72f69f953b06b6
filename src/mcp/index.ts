import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { version } from '../../package.json'
import { createServer } from './server'

/** `klint mcp`: serves one client over standard input and output, for the folder it runs in, until the client goes. */
export async function serveModelClient(): Promise<void> {
  const server = createServer(version, process.cwd())
  const closed = new Promise<void>((done) => {
    server.onclose = done
    process.stdin.on('end', done)
  })
  await server.connect(new StdioServerTransport())
  await closed
}

// The extension starts this file by itself.
if (require.main === module) void serveModelClient()
