/** Headings, labels and other texts of the page. */
export const page = {
  'explain.what-happened': '**What happened:** {happened}',
  'explain.do-this': '**Do this:** {action}',
  'explain.in-your-code': '**In your code:**',
  'explain.whether-to-retry': '**Retry?** {verdict} {reason}',
  'explain.retry-verdict':
    '{retry, select, never {No.} after_change {No.} after_backoff {Yes.} new_task {Yes.} once_after_resigning {Once.} lookup_first {Check first.} not_an_error {Nothing to retry.} other {It depends.}}',
  'explain.retry-reason':
    '{retry, select, never {The same request fails again.} after_change {Not unchanged: the same input fails the same way.} after_backoff {Wait, twice as long each time, and stop after some attempts.} new_task {A fault of the service ended it: create the same task again, unchanged.} once_after_resigning {With a newly signed token. If that fails too, check the clock and the claims.} lookup_first {A create may have been carried out: look the task up by its `external_task_id` first. A query can be repeated.} not_an_error {This is not an error.} other {`code` in the body of the answer decides.}}',
  'explain.heading-causes': 'Likely causes',
  'explain.heading-errors': 'All errors in this text',
  'explain.heading-steps': 'Then',
  'explain.heading-example': 'Example',
  'explain.heading-related': 'Related codes',
  'explain.heading-notes': 'Good to know',
  'explain.heading-source': 'Source',
  'explain.label-causes': 'Likely causes',
  'explain.label-errors': 'All errors, latest first',
  'explain.first-source': '**Source:** {source}',
  'explain.more': '… and {count} more',
  'explain.column-code': 'Code',
  'explain.column-status': 'Status',
  'explain.column-meaning': 'Meaning',
  'explain.column-retry': 'Retry?',
  'explain.column-remedy': 'What to do',
  'explain.said':
    '{who, select, gateway {The gateway} text {The text} other {The service}} said{line, select, none {} other { (line {line})}}: {words}{id, select, none {} other { (request_id {id}: quote it to support)}}',
  'explain.request-id': 'The answer had the request_id {id}: quote it to support.',

  // One error of several.
  'explain.error': '{title}{words, select, none {} other {: {words}}} ({details})',
  'explain.error-task': 'task {task}',
  'explain.error-count': '{count} times',
  'explain.error-lines': '{several, select, true {lines} other {line}} {lines}{more, select, true { …} other {}}',
  'explain.error-overcome': 'overcome later',
  'explain.code-of-other': '{code} of another service',
  'explain.failed-without-reason': 'Task failed without a reason',

  // Lines of code.
  'explain.likely-line':
    '{place}: {message} **Fix:** {fix, select, none {as the message says.} other {{fix} ({how}).}} {more}',
  'explain.more-of-rule': 'More',
  'explain.in-lightbulb': 'in the lightbulb on that line',
  'explain.by-command': '{command} does it',
  'explain.by-hand': 'by hand, as it changes what the code does',
  'explain.apply': 'Apply',
  'explain.apply-and-review': '{apply}, and review it: it changes what the code does',
} as const
