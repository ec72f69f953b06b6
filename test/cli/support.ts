import { Readable } from 'node:stream'
import { openDocument } from '../../src/engine'
import { run } from '../../src/cli/run'
import { realSurroundings, type Surroundings } from '../../src/probe'

export interface RunOptions {
  readonly cwd?: string
  readonly stdin?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
  /** Whether stdout and stderr are terminals. */
  readonly terminal?: boolean
  /** Network and clock. Without them a test sends nothing. */
  readonly surroundings?: Partial<Surroundings>
  /** Replaces the engine. */
  readonly openDocument?: typeof openDocument
}

export interface RunResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const noNetwork = (): Promise<never> => Promise.reject(new Error('A test must not use the network.'))

/** Runs the command line in this process. */
export async function klint(
  argv: readonly string[],
  { cwd = process.cwd(), stdin = '', env = {}, terminal = false, surroundings = {}, ...engine }: RunOptions = {},
): Promise<RunResult> {
  const written = { stdout: '', stderr: '' }
  const outputTo = (
    name: keyof typeof written,
  ): { write: (text: string) => void; isTTY: boolean; columns: number } => ({
    write: (text) => {
      written[name] += text
    },
    isTTY: terminal,
    columns: 100,
  })
  const code = await run(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    cwd,
    env,
    surroundings: {
      ...realSurroundings,
      fetch: noNetwork,
      fetchPublic: noNetwork,
      ...surroundings,
    },
    openDocument,
    ...engine,
  })
  return { code, ...written }
}

/** A Python request to Kling whose duration is a number. */
export const wrongPython = [
  'import requests',
  '',
  'response = requests.post(',
  '    "https://api-singapore.klingai.com/v1/videos/text2video",',
  '    headers={"Authorization": f"Bearer {make_token()}"},',
  '    json={"model_name": "kling-v3", "prompt": "a boat", "mode": "std", "duration": 5},',
  ')',
  '',
].join('\n')

/** The same request, corrected. */
export const rightPython = wrongPython.replace('"duration": 5', '"duration": "5"')

/** Two groups of parameters that exclude each other: an error without a safe fix. */
export const conflictingJson = JSON.stringify(
  {
    url: 'https://api-singapore.klingai.com/v1/videos/image2video',
    method: 'POST',
    body: {
      model_name: 'kling-v2-5-turbo',
      mode: 'pro',
      prompt: 'A bud opens',
      image: 'https://cdn.example.com/a.jpg',
      image_tail: 'https://cdn.example.com/b.jpg',
      camera_control: { type: 'forward_up' },
    },
  },
  null,
  2,
)
