import type { Retry } from '../knowledge'

/** A few words for tables and lists. */
export const retryInShort: Readonly<Record<Retry, string>> = {
  never: 'no',
  'after-change': 'after a change',
  'after-backoff': 'yes, with growing waits',
  'new-task': 'yes, as a new task',
  'once-after-resigning': 'once, with a new token',
  'lookup-first': 'yes, after looking the task up',
  'not-an-error': 'nothing to retry',
}

/** The verdict in full. Markdown. */
export const retryVerdict: Readonly<Record<Retry, string>> = {
  never: '**Do not retry.** The same request fails again until something changes.',
  'after-change': '**Do not retry unchanged.** Once the input is changed, create a new task.',
  'after-backoff':
    '**Retry with backoff.** Wait, longer each time and with some chance in it, and stop after a number of attempts.',
  'new-task': '**Create a new task, unchanged.** A fault of the service ended this one; a failed task stays failed.',
  'once-after-resigning':
    '**Retry once, with a newly signed token.** If that fails too, look at the clock and the claims.',
  'lookup-first':
    '**Look first, then retry.** A create may have been carried out: look the task up by its `external_task_id`, and if it is not there, send again with the same one. A query can simply be repeated, with growing waits.',
  'not-an-error': '**Nothing to retry.** This is not an error.',
}
