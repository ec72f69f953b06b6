import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { version } from '../../package.json'
import { createServer } from './server'

/**
 * `klint mcp`: serves one client over standard input and output, for its working directory, until the client disconnects.
 * @param leftOut names of tools that are not listed
 */
export async function serveModelClient(leftOut: readonly string[] = []): Promise<void> {
  const server = createServer(version, process.cwd(), leftOut)
  const closed = new Promise<void>((done) => {
    server.onclose = done
    process.stdin.on('end', done)
  })
  await server.connect(new StdioServerTransport())
  await closed
}

// The extension runs this file directly and passes the names of tools that it provides itself.
if (require.main === module) void serveModelClient(process.argv.slice(2))
