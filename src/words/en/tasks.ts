import type { Templates } from '../catalogue'

/** Messages about what code does after it has sent a request. */
export const tasks = {
  'blind-retry': {
    blind: {
      what: 'This retries on any HTTP 429 without reading `code`.',
      why: 'Only {passing} are temporary; {permanent} are 429 too, but permanent until the account changes.',
      do: 'Retry only for {passing}.',
    },
    anyError: {
      what: 'This retries on every HTTP error without reading `code`.',
      why: 'Only 5xx, and 429 with {passing}, are temporary; wrong parameters or credentials fail each time.',
      do: 'Retry only for these.',
    },
    policy: {
      what: 'This retries whatever goes wrong.',
      why: '401, wrong parameters and an empty account (429 with {permanent}) fail each time.',
      do: 'Read `code`, and retry only for {passing}.',
    },
    adapter: {
      what: 'urllib3 retries every 429, also for POST, without reading `code`.',
      why: '{permanent} are 429 too, but permanent until the account changes.',
      do: 'Remove 429, and retry for {passing} in your own code.',
    },
    endless: {
      what: 'This retries without a limit.',
      why: 'A permanent error repeats the request forever.',
      do: 'Limit the number of attempts.',
    },
    constant: {
      what: 'All retries wait the same time.',
      why: 'Clients that were refused at the same time then retry at the same time.',
      do: 'Double the wait each time, with some randomness.',
    },
    stays: {
      what: 'Code {code} is retried, but is permanent.',
      why: '{code} means "{meaning}": the same request fails again.',
      do: 'Do not retry it.',
    },
    givenUp: {
      what: 'Code {code} is temporary, but is not retried.',
      why: '{code} means "{meaning}".',
      do: 'Wait, longer each time, and send the request again.',
    },
    twice: {
      what: 'A retry after {statuses} may create the task twice.',
      why: 'The first task may exist already, and you pay for both.',
      do: 'Send the same `external_task_id` each time; Kling refuses the second task at no cost.',
    },
  },
  'expiring-result-url': {
    stored: {
      what: 'This URL expires {days} days after the task ends.',
      why: 'Kling deletes the file.',
      do: 'Download the file, and store the URL of your copy.',
    },
    sent: {
      what: '{path} is a stored result URL, which expires after {days} days.',
      why: 'Kling deletes the file.',
      do: 'Store a copy of the file, and send its URL.',
    },
    linked: {
      what: 'A page cannot rely on this URL.',
      why: 'Kling blocks hotlinking, and deletes the file after {days} days.',
      do: 'Download the file, and serve your own copy.',
    },
  },
  'nonexistent-error-code': {
    http: {
      what: 'Kling never sends HTTP {status}{alone, select, true {: this code never runs} other {}}.',
      why: '{note}',
      do: 'Check for the right error.',
    },
    code: {
      what: 'Kling has no code {code}{alone, select, true {: this code never runs} other {}}.',
      why: '{instead, select, none {Its codes are 0, 1000–1004 (credentials), 1100–1103 (account), 1200–1203 (request), 1300–1304 (policy, limits) and 5000–5002 (server).} other {Kling sends {instead}.}}',
      do: '{instead, select, none {Use one of these.} other {Use {instead}.}}',
    },
    success: {
      what: 'Success is code 0, not {code}.',
      why: 'As written, every response counts as an error, or none as a success.',
      do: 'Compare with 0.',
    },
    named: {
      what: 'Kling’s error table has no code {code}.',
      why: '{instead, select, none {Its codes are 0, 1000–1004 (credentials), 1100–1103 (account), 1200–1203 (request), 1300–1304 (policy, limits) and 5000–5002 (server).} other {Kling sends {instead}.}}',
      do: '{instead, select, none {Use one of these.} other {Use {instead}.}}',
    },
  },
  'unbounded-concurrency': {
    unbounded: {
      what: 'Nothing limits how many tasks this creates at once.',
      why: 'A task occupies a slot until it ends. Without a free slot, Kling answers code 1303.',
      do: 'Use a queue that starts a task when another ends (snippet `kling-batch`).',
    },
    tooMany: {
      what: 'This creates up to {count} tasks at once; most accounts allow {allowed}.',
      why: 'A task occupies a slot until it ends. Without a free slot, Kling answers code 1303.',
      do: 'Use a queue that starts a task when another ends (snippet `kling-batch`).',
    },
    loop: {
      what: 'This loop creates tasks without waiting for any of them.',
      why: 'A task occupies a slot until it ends. Without a free slot, Kling answers code 1303.',
      do: 'Wait for each task, or use a queue (snippet `kling-batch`).',
    },
  },
  'unbounded-polling': {
    unbounded: {
      what: 'This loop can run forever.',
      why: 'A task may stay `submitted` or `processing`.',
      do: 'Add a timeout.',
    },
    skipsLimit: {
      what: 'This `continue` skips the limit of the loop.',
      why: 'As long as this branch is taken, the loop never ends.',
      do: 'Check the limit before it.',
    },
    noDelay: {
      what: 'This loop queries without a pause.',
      why: 'Kling refuses requests that are too frequent (code 1302).',
      do: 'Wait about {wait} between queries.',
    },
    skipsDelay: {
      what: 'This `continue` skips the pause between queries.',
      why: 'Kling refuses requests that are too frequent (code 1302).',
      do: 'Wait before it.',
    },
    tooFast: {
      what: 'This queries every {pause} s.',
      why: 'A video can take minutes, and Kling refuses requests that are too frequent (code 1302).',
      do: 'Wait about {wait} between queries.',
    },
  },
  'unchecked-result': {
    nothing: {
      what: 'The response is used without an error check.',
      why: 'The response to a refused request has no task.',
      do: 'Check first that `code` is 0.',
    },
    code: {
      what: 'The response is used after a check of the HTTP status alone.',
      why: 'Kling has sent errors with HTTP 200.',
      do: 'Check that `code` is 0 before you use `data`.',
    },
    handedOn: {
      what: 'The response is returned without an error check.',
      why: 'Nothing here reads the HTTP status or `code`.',
      do: 'Check that `code` is 0, or make sure that every caller does.',
    },
    lostLegacy: {
      what: 'The reason for the failed task is lost here.',
      why: 'It is only in `data.task_status_msg`, which nothing reads.',
      do: 'Add it to the error.',
    },
    lostNew: {
      what: 'The reason for the failed task is lost here.',
      why: 'It is only in the `message` of the task, which nothing reads.',
      do: 'Add it to the error.',
    },
    reason: {
      what: '`message` does not say why the task failed.',
      why: 'It is "SUCCEED" even for a failed task.',
      do: 'Read `data.task_status_msg`.',
    },
  },
  'wrong-task-status': {
    success: {
      what: 'A finished task has the status {instead}, never {text}.',
      why: '{generation, select, legacy {`/v1/…` endpoints} other {Paths with the model in them}} do not send {text}: this code waits forever, or treats success as a failure.',
      do: 'Compare with {instead}.',
    },
    failure: {
      what: 'A failed task has the status {instead}, never {text}.',
      why: '{generation, select, legacy {`/v1/…` endpoints} other {Paths with the model in them}} do not send {text}: this branch never runs, and the failure goes unnoticed.',
      do: 'Compare with {instead}.',
    },
    waiting: {
      what: 'A running task never has the status {text}.',
      why: '{generation, select, legacy {`/v1/…` endpoints} other {Paths with the model in them}} send "submitted" or "processing".',
      do: 'Compare with {instead}.',
    },
    field: {
      what: 'The response has no {field}.',
      why: 'On {generation, select, legacy {`/v1/…` endpoints} other {paths with the model in them}}, it is in {instead}.',
      do: 'Read {instead}.',
    },
    callback: {
      what: 'A callback has the status {instead}, never {text}.',
      why: 'This branch never runs.',
      do: 'Compare with {instead}.',
    },
    wrapped: {
      what: 'A callback has no `data`: {field} is at the top level.',
      why: 'Its body is the task itself.',
      do: 'Read {field} from the body.',
    },
    list: {
      what: '`data` is one task here, not a list.',
      why: 'A new task has no result yet.',
      do: 'Query the task by `data.task_id`, and read `data.task_result`.',
    },
  },
} as const satisfies Templates
