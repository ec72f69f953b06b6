import type * as BatchQueue from '../../snippets/typescript/batch-queue'
import type * as DebugLogging from '../../snippets/typescript/debug-logging'
import type * as PollTask from '../../snippets/typescript/poll-task'
import type * as RequestWithBackoff from '../../snippets/typescript/request-with-backoff'
import type * as TokenManager from '../../snippets/typescript/token-manager'
import type { Driver, Environment, Operations, Success } from './driver'

/** The snippets of TypeScript or JavaScript, which have the same exports. */
type Snippets = typeof BatchQueue & typeof DebugLogging & typeof PollTask & typeof RequestWithBackoff & typeof TokenManager

type Handlers = { [Name in keyof Operations]: (args: Operations[Name]['arguments']) => Promise<Operations[Name]['value']> }

const modules = ['batch-queue', 'debug-logging', 'poll-task', 'request-with-backoff', 'token-manager']

export const typescriptDriver = nodeDriver('typescript', 'ts')
export const javascriptDriver = nodeDriver('javascript', 'js')

function nodeDriver(language: string, extension: string): Driver {
  const loaded = Promise.all(modules.map((name) => import(`../../snippets/${language}/${name}.${extension}`) as Promise<object>))
  return {
    language,
    async run(operation, args, environment) {
      const snippets = Object.assign({}, ...(await loaded)) as Snippets
      const sleeps: number[] = []
      const onSleep = (seconds: number) => {
        sleeps.push(seconds)
        environment.onSleep(seconds)
      }
      try {
        return { value: await handlersOf(snippets, { ...environment, onSleep })[operation](args), sleeps }
      } catch (error) {
        return { error: error as Error, sleeps }
      }
    },
  }
}

function handlersOf(snippets: Snippets, { accessKey, secretKey, apiKey, start, onSleep }: Environment): Handlers {
  const { TokenManager, pollTask, loggingFetch, redact, requestWithBackoff, runBatch, withBackoff } = snippets
  let elapsed = 0
  const now = () => (start + elapsed) * 1000
  const sleep = (seconds: number) => {
    elapsed += seconds
    onSleep(seconds)
    return Promise.resolve()
  }
  const tokens = new TokenManager(accessKey, secretKey, { now })
  const headers = () => ({ Authorization: apiKey ? `Bearer ${apiKey}` : tokens.authorization() })
  const clocks = { sleep, now, random: () => 1 }
  const renewToken = () => tokens.renew()
  const wrapped: Handlers['wrapped'] = async ({ method, url, options }) => {
    const send = () => fetch(`${url}?pageNum=1`, { method, headers: headers() })
    return (await withBackoff(send, { ...options, ...clocks })) as Success
  }

  return {
    async sign({ url, pauses }) {
      const signed: string[] = []
      for (const pause of pauses) {
        await sleep(pause)
        signed.push(tokens.token())
        await fetch(url, { headers: headers() })
      }
      return signed
    },
    async request({ method, url, body, pause, options }) {
      if (pause !== undefined) {
        tokens.token()
        await sleep(pause)
      }
      const sent = body ? { body: { ...body } } : {}
      return (await requestWithBackoff(method, url, { headers, renewToken, ...sent, ...options, ...clocks })) as Success
    },
    wrapped,
    awaited: wrapped,
    async poll({ url, options }) {
      return { ...(await pollTask(url, headers, { renewToken, ...options, ...clocks })) }
    },
    async batch({ url, items, options }) {
      const results = await runBatch(items, {
        async submit(prompt: string) {
          const body = { model_name: 'kling-v2-6', prompt }
          const { data } = await requestWithBackoff('POST', url, { headers, attempts: 1, body })
          return (data as { task_id: string }).task_id
        },
        wait: async (id) => (await pollTask(`${url}/${id}`, headers, clocks)).task_id ?? '',
        sleep,
        ...options,
      })
      return results.map((result) => (result.status === 'fulfilled' ? result.value : (result.reason as Error).message))
    },
    async log({ calls }) {
      const lines: string[] = []
      const fetchLogged = loggingFetch((line) => lines.push(line))
      for (const { method, url, body, ...call } of calls) {
        await fetchLogged(url, { method, headers: call.headers ?? headers(), body: body ? JSON.stringify(body) : null })
      }
      const broken = `http://127.0.0.1:1/?Signature=signature-of-a-file`
      await fetchLogged(broken, { headers: headers() }).catch(() => undefined)
      return lines.join('\n')
    },
    redact({ texts }) {
      return Promise.resolve(texts.map(redact))
    },
  }
}
