// @snippet kling-batch
// @name Kling: batch queue
// @description Runs many Kling tasks and limits those in flight, which error 1303 counts

/**
 * Submits each item and waits for its task; returns the result of each, in order. A task occupies its slot from
 * submission until it ends, not only until the create call returns. Hence at most `maxInFlight` tasks are between
 * `submit` and the end of `wait`. All keys of an account share its slots: if others occupy them and `submit` throws
 * an error with `code` 1303, it is tried again.
 *
 * Options: `submit` (takes an item, resolves to its task id), `wait` (takes the task id, resolves when the task has
 * ended), `maxInFlight`, `busyDelay` (seconds before a refused submission is tried again), `busyAttempts`, `sleep`.
 */
export async function runBatch(items, options) {
  const { submit, wait, maxInFlight = 3, busyDelay = 10, busyAttempts = 60 } = options
  const { sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)) } = options
  const results = []
  // All workers draw from the same iterator.
  const queue = items.entries()

  async function work() {
    for (const [index, item] of queue) {
      try {
        results[index] = { status: 'fulfilled', value: await wait(await submitWhenFree(item)) }
      } catch (reason) {
        results[index] = { status: 'rejected', reason }
      }
    }
  }

  async function submitWhenFree(item) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await submit(item)
      } catch (error) {
        if (Object(error).code !== 1303 || attempt >= busyAttempts) throw error
      }
      await sleep(busyDelay)
    }
  }

  await Promise.all(Array.from({ length: maxInFlight }, work))
  return results
}
