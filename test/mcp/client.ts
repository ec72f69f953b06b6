import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { type CallToolResult, ListRootsRequestSchema } from '@modelcontextprotocol/sdk/types.js'

export interface AgentOptions {
  /** The program and its arguments; `klint mcp` by default. */
  readonly command?: readonly string[]
  /** The client's roots, as paths or URIs; if missing, it does not support roots. */
  readonly roots?: () => readonly string[]
}

/** The result of a tool. */
export interface Answered {
  readonly text: string
  readonly data: Readonly<Record<string, unknown>>
  readonly isError: boolean
}

/** Runs with a client of the SDK that started the server in a folder, like an agent does. */
export async function withAgent<T>(
  cwd: string,
  use: (call: (name: string, input: Record<string, unknown>) => Promise<Answered>, client: Client) => Promise<T>,
  { command = [resolve('dist/cli.js'), 'mcp'], roots }: AgentOptions = {},
): Promise<T> {
  const client = new Client(
    { name: 'test', version: '1' },
    { capabilities: roots ? { roots: { listChanged: true } } : {} },
  )
  if (roots)
    client.setRequestHandler(ListRootsRequestSchema, () => ({
      roots: roots().map((root) => ({ uri: root.includes('://') ? root : pathToFileURL(root).href })),
    }))
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [...command], cwd }))
  try {
    // The client validates results against the output schemas of tools that it has listed.
    await client.listTools()
    return await use(async (name, input) => {
      const { content, structuredContent, isError } = (await client.callTool({
        name,
        arguments: input,
      })) as CallToolResult
      const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('')
      return { text, data: structuredContent ?? {}, isError: isError === true }
    }, client)
  } finally {
    await client.close()
  }
}
