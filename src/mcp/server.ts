import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import {
  CallToolRequestSchema,
  type CallToolResult,
  ListToolsRequestSchema,
  RootsListChangedNotificationSchema,
  type Tool,
} from '@modelcontextprotocol/sdk/types.js'
import { agent } from '../engine'
import { pathOf } from '../disk/pathOf'
import { Roots } from './roots'
import { answers } from './tools'

const instructions =
  'Klint knows the Kling AI video API. Look parameters and models up before writing a request, check files after changing them, and have errors explained. Everything works offline, and no tool runs code or creates a task.'

/**
 * A Model Context Protocol server.
 * @param folder the working directory, absolute: files outside are not accessed, unless the client provides other roots
 * @param leftOut names of tools that the client has by other means
 */
export function createServer(version: string, folder: string, leftOut: readonly string[] = []): Server {
  const server = new Server({ name: 'klint', title: 'Klint', version }, { capabilities: { tools: {} }, instructions })
  let known: Promise<Roots> | null = null
  server.setNotificationHandler(RootsListChangedNotificationSchema, () => {
    known = null
  })
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: agent.serverTools.filter(({ name }) => !leftOut.includes(name)).map(toolOf),
  }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: input } }) => {
    const roots = await (known ??= rootsOf(server, folder))
    return answer(name, input, roots)
  })
  return server
}

function toolOf({ name, title, description, inputSchema, outputSchema, writes }: agent.ToolDefinition): Tool {
  return {
    name,
    title,
    description,
    // The definitions are read-only.
    inputSchema: structuredClone(inputSchema) as Tool['inputSchema'],
    outputSchema: structuredClone(outputSchema) as Tool['inputSchema'],
    annotations: {
      title,
      readOnlyHint: !writes,
      // Fixing is idempotent.
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    },
  }
}

/** The result of a tool. Errors are results too: they tell the model what to pass instead. */
function answer(name: string, input: unknown, roots: Roots): CallToolResult {
  try {
    const tool = answers[name]
    if (!tool)
      throw new Error(`There is no tool ${JSON.stringify(name)}. There are ${Object.keys(answers).join(', ')}.`)
    const { text, data } = tool(input, roots)
    return { content: [{ type: 'text', text }], structuredContent: data }
  } catch (error) {
    return { isError: true, content: [{ type: 'text', text: error instanceof Error ? error.message : String(error) }] }
  }
}

/** The client's roots, or else the working directory. */
async function rootsOf(server: Server, folder: string): Promise<Roots> {
  if (!server.getClientCapabilities()?.roots) return new Roots([folder])
  const { roots } = await server.listRoots().catch(() => ({ roots: [] }))
  const folders = roots.flatMap(({ uri }) => pathOf(uri) ?? [])
  return new Roots(folders.length > 0 ? folders : [folder])
}
