/** Service codes, tasks, and texts without an error of Kling. */
export const answers = {
  // Codes.
  'explain.code': '{code}: {what}',
  'explain.named-code': '{code} ({name})',
  'explain.perhaps-code': 'Perhaps {code}: {name}',
  'explain.code-with-other-words': '{code}, but the words are those of {other}: {name}',
  'explain.if-kling': 'If this comes from Kling:',
  'explain.words-of-other-code': 'The words belong to code {other}, not to {code}.',
  'explain.number-of-other-service': 'The number is of another service: nothing in the text shows Kling.',
  'explain.wait-as-told': 'The answer asks to wait {seconds} s first; after that wait twice as long each time.',
  'explain.waiting-is-vain': 'HTTP 429 here is not a rate limit: waiting does not help.',
  'explain.other-status':
    'Code {code} belongs to HTTP {http}; your text says HTTP {status}{name, select, none {} other { ({name})}}. Trust `code`: it was seen under other statuses too.',
  'explain.code-not-recorded': 'Which code comes with this text was not recorded; read `code` in your response.',
  'explain.no-code': '{code}: not a code of the official API',
  'explain.no-code-happened':
    'The table of the official API has {count} codes, and {code} is none of them. {meant, select, true {These are what it sends instead:} other {The nearest are:}} {near}.',
  'explain.no-code-action': 'Look at the response itself: HTTP status, `code` and `message`.',
  'explain.no-code-reason': 'Not before the cause is known: code that waits for this number never acts.',
  'explain.no-code-made-up': 'The number comes from an article or generated code, not from a response.',
  'explain.no-code-gateway': 'The call went to a gateway, whose codes are its own.',
  'explain.no-code-newer': 'The code is newer than the table that Klint has.',
  'explain.handle-codes': 'Handle the codes that exist: {codes}.',

  // Successes.
  'explain.accepted': 'Not an error: the request was accepted',
  'explain.accepted-happened':
    'Code 0 and SUCCEED mean that this request was accepted. They say nothing about how the task went: that is in its status, `data.task_status` (`/v1/…` endpoints) or `status` (paths with the model in them).',
  'explain.accepted-cause':
    'If something is still missing: the task is still running, or it failed later; `message` stays SUCCEED in both cases.',
  'explain.query-until-final':
    'Query the task until its status is final, with a limit, and read the result or the reason then.',
  'explain.no-task': 'No task was found',
  'explain.no-task-happened':
    'The query was accepted, and its list is empty: no task with this id is visible to this account.',
  'explain.no-task-path':
    'The id is wrong, or is not that of a task: `external_task_ids` accepts your own ids, and a result has another id than its task.',
  'explain.no-task-account': 'The task belongs to another account or to the other region.',
  'explain.no-task-age': 'The task is older than 30 days.',
  'explain.no-task-action':
    'Check the id against the answer to the create (`data.id`), and query with the same key and host.',
  'explain.finished': 'Not an error: the task is finished',
  'explain.finished-happened':
    'The task has the status {status}: it is done, and its result can be read. Files are kept for 30 days.',
  'explain.finished-cause':
    'If something is still missing: the code waits for another word than this status, or reads the result in another place.',
  'explain.finished-action': 'Read the result from the task, and download the files: their addresses do not last.',
  'explain.running': 'Not an error: the task is still {status, select, submitted {waiting} other {running}}',
  'explain.running-happened': 'The task has the status {status}: {meaning}',
  'explain.running-cause':
    'If it seems to hang: a video needs minutes, and longer under load or when other tasks of the account run.',
  'explain.overcome': 'Recovered from {what}',
  'explain.overcome-happened':
    'A later attempt was accepted (line {line}{task, select, none {} other {, task {task}}}).',
  'explain.overcome-action': 'Nothing has to be done. If it happens often, slow down before the service has to refuse.',
  'explain.overcome-reason': 'The error is over: a later attempt went through.',
  'explain.overcome-cause': 'It passed by itself.',

  // Tasks that failed.
  'explain.task-failed': 'Task failed: {why}',
  'explain.task-failed-happened':
    'Kling accepted the request, and the task{task, select, none {} other { {task}}} failed later. {happened}',
  'explain.task-after-change':
    'Not unchanged: the same content and input fail again. A failed task stays failed; create a new one.',
  'explain.task-reason-decides': 'The reason of the failure decides, and the text does not have it.',
  'explain.task-once':
    'Once, as a new task: a failed task stays failed, and only the words of the service tell whether the input is to blame.',
  'explain.no-reason': 'No reason in this text',
  'explain.no-reason-happened': 'The text does not say why.',
  'explain.no-reason-cause':
    'The reason is in `task_status_msg` (`/v1/…` endpoints) or `message` of the task (paths with the model in them), which the text does not contain.',
  'explain.no-reason-action':
    'Query the task and read `task_status_msg`, or `message` of the task on paths with the model in them: the reason is there, and nowhere else.',
  'explain.empty-reason': 'The reason is empty',
  'explain.empty-reason-happened': 'Kling gives no reason: the message of the task is empty.',
  'explain.empty-reason-review': 'The content review stopped the task without saying so.',
  'explain.empty-reason-input': 'An input that could only be checked while rendering, such as an odd image or video.',
  'explain.empty-reason-action':
    'Create the task once more, unchanged. If it fails again, change the prompt or the file, and send the task id and `request_id` to support.',
  'explain.unknown-reason': 'A reason that Klint does not know',
  'explain.unknown-reason-happened': 'The words of the service below say why.',
  'explain.unknown-reason-input':
    'What the words of the service name: an input that could only be checked while rendering, or its content.',
  'explain.unknown-reason-review': 'The content review refused the prompt, a file, or the result.',
  'explain.unknown-reason-action':
    'Change what the words name, and create a new task. If they speak of the service itself, create it again later, unchanged.',
  'explain.fault': 'A fault of the service.',

  // Code that compares a status.
  'explain.status-not-known': 'The code does not know the status {status}',
  'explain.status-not-known-happened':
    'The task has the status {status}{done, select, true {: it is finished} other {}}. The code waits for {expected, select, none {another word} other {{expected}}}, which never comes.',
  'explain.no-status': '{status} is not a status of a Kling task',
  'explain.no-status-happened':
    'A Kling task never has the status {status}: it comes from another service or from the code around.',
  'explain.compare-status':
    'Compare with `succeed` (`/v1/…` endpoints), `succeeded` (paths with the model in them) and `failed`; all others mean that the task goes on.',
  'explain.comparison-to-blame': 'The task is not to blame: only the comparison in the code is.',
  'explain.compared-with':
    'The code compares the status with {expected, select, none {a word} other {{expected}}} that Kling does not send: tasks end with `succeed` on `/v1/…` endpoints and with `succeeded` on paths with the model in them.',
  'explain.code-of-others': 'The code was written for another service or for a gateway.',

  // What is not understood.
  'explain.some-service': 'another service',
  'explain.other-service': 'Not recognised as an error of Kling: it looks like one of {service}',
  'explain.other-service-happened':
    'The text has the form or the name of {service}, not of Kling.{number, select, none {} other { Its {number} has nothing to do with the codes of Kling.}}',
  'explain.other-service-action':
    'Look it up in the documentation of {service}. For an error of Kling, copy the body of its response: `code`, `message`, `request_id`.',
  'explain.other-service-reason': 'The documentation of {service} decides.',
  'explain.other-service-cause':
    'The error is of {service}: answers of Kling have `code`, `message`, `request_id` and `data`.',
  'explain.empty': 'Nothing to explain yet',
  'explain.empty-happened':
    'The text is empty. A service code, an HTTP status, the body of a response, a log line, a stack trace or a `task_status_msg` can be explained.',
  'explain.unknown': 'Not recognised as an error of Kling',
  'explain.unknown-happened':
    'Looked for, and not found: a service code, an HTTP status, the body of a response, a known message of the service, the error of a gateway or of a client.',
  'explain.begins-with': 'The text begins with {words}.',
  'explain.unknown-reason-to-wait': 'Not before the cause is known: `code` in the response decides.',
  'explain.unknown-body':
    'The body is not one of the official API, whose answers have `code`, `message` and `request_id`. It comes from a gateway, a proxy or your own server.',
  'explain.unknown-cause': 'The text is from the code around the call, and the answer of the service is not in it.',
  'explain.what-to-copy':
    'Copy the body of the response as it is: `code`, `message`, `request_id`, and for a task `task_status` and `task_status_msg`. Leave keys and tokens out.',
  'explain.reading-order':
    'Read it in this order: HTTP status (what kind of trouble), `code` (which one exactly, and whether a retry helps), `message` (which parameter), and for a failed task `task_status_msg`.',
  'explain.print-body':
    'If the code throws the body away (`raise_for_status()`, `axios` errors printed without `error.response.data`), print it first.',
} as const
