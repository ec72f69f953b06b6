// @snippet kling-poll
// @name Kling: poll a task
// @description Waits for a Kling task with a deadline and returns it, or throws the reason for its failure
// @tabstop https://api-singapore.klingai.com

/** The task failed, or the API refused the query. `code` is the service code of a refusal. */
export class TaskFailedError extends Error {
  code

  constructor(message, code) {
    super(message)
    this.name = 'TaskFailedError'
    this.code = code
  }
}

export class TaskTimeoutError extends Error {
  constructor(seconds) {
    super(`The Kling task did not end within ${seconds} s`)
    this.name = 'TaskTimeoutError'
  }
}

/**
 * Queries a task until it ends and returns it, with its files in `task_result` (or `outputs`). `url` is
 * `/v1/videos/text2video/{task_id}` or similar, or `/tasks?task_ids={id}` for endpoints with the model in the path.
 * `headers` is called for each query, so that an expired token is replaced.
 *
 * Options: `timeout` and `interval` (seconds, at least 1), `renewToken` (called when the token has expired earlier
 * than expected), `sleep` (seconds), `now` (milliseconds).
 */
export async function pollTask(url, headers, options = {}) {
  const { renewToken, timeout = 900, now = Date.now } = options
  const { sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)) } = options
  const interval = Math.max(1, options.interval ?? 5)
  const deadline = now() + timeout * 1000
  let renewed = false
  for (;;) {
    const { status, body } = await queryTask(url, headers(), Math.min(30_000, Math.max(1000, deadline - now())))
    if (body.code === 1004 && renewToken && !renewed) {
      renewToken()
      renewed = true
      continue
    }
    if (body.code === 0) {
      renewed = false
      const task = endedTask(body.data)
      if (task) return task
    } else if (!isTransientAnswer(status, body.code)) {
      throw new TaskFailedError(`Kling refused the query: HTTP ${status}, code ${body.code}: ${body.message}`, body.code)
    }
    if (now() + interval * 1000 > deadline) throw new TaskTimeoutError(timeout)
    await sleep(interval)
  }
}

/** HTTP status and body: no status without a complete response, an empty body if it is not JSON. */
async function queryTask(url, headers, timeout) {
  let response
  let text
  try {
    response = await fetch(url, { headers, signal: AbortSignal.timeout(timeout) })
    text = await response.text()
  } catch (error) {
    const { name, message } = error
    if (name === 'TimeoutError' || ['fetch failed', 'terminated'].includes(message)) return { body: {} }
    throw error
  }
  try {
    return { status: response.status, body: Object(JSON.parse(text)) }
  } catch {
    return { status: response.status, body: {} }
  }
}

function isTransientAnswer(status, code) {
  if (code !== undefined) return [1302, 1303, 5000, 5001, 5002].includes(code)
  return status === undefined || status === 429 || status >= 500
}

/** The task if it has succeeded, undefined if it is running; throws if it has failed. */
function endedTask(data) {
  // Endpoints with the model in the path return a list, which is empty for an unknown id.
  const task = Array.isArray(data) ? data[0] : data
  if (!task) throw new TaskFailedError('Kling does not know this task')
  // `succeed` on /v1 endpoints, `succeeded` on those with the model in the path.
  const status = task.task_status ?? task.status
  if (status === 'failed') {
    throw new TaskFailedError(`Kling task failed: ${task.task_status_msg || task.message || 'no reason given'}`)
  }
  return status === 'succeed' || status === 'succeeded' ? task : undefined
}

// @usage
/** The URL of the finished video; the file is deleted after 30 days. */
export async function waitForVideo(taskId, headers) {
  const task = await pollTask(`https://api-singapore.klingai.com/v1/videos/text2video/${taskId}`, headers)
  return task.task_result?.videos?.[0]?.url
}
