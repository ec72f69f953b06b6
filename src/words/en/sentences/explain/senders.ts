/** Gateways, proxies, and clients that failed by themselves. */
export const senders = {
  'explain.gateway':
    '{surely, select, true {An} other {Probably an}} error of {gateway}, not of Kling{what, select, none {} other {: {what}}}',
  'explain.gateway-happened':
    'This {surely, select, true {is} other {looks like}} an error of {gateway}, a service that sells Kling models under its own API.',
  'explain.gateway-evidence':
    '{by, select, host {The text names its host.} package {The text names its client package.} words {The words are those of its client.} path {The path in the text is one of its paths.} other {The body has the form of its errors, not that of the official API; other servers may use the same form.}}',
  'explain.gateway-meaning': 'There {number, select, none {that} other {{number}}} means: {meaning}',
  'explain.gateway-codes': 'The codes of the official API do not apply.',
  'explain.gateway-empty':
    'The account at {gateway} has no credit or balance left; a pack bought from Kling does not count there.',
  'explain.gateway-says': 'What {gateway} says in {places}.',
  'explain.answer-body': 'the body of its answer',
  'explain.gateway-request':
    'A request in the form of the official API: {gateway} has other names and values. {differences}',
  'explain.gateway-credential':
    'A credential of the official API: {gateway} {credential, select, none {has its own credentials} other {accepts {credential}}}.',
  'explain.gateway-top-up': 'Top up the account at {gateway}.',
  'explain.gateway-look-up':
    'Read {places}, and look it up in the documentation of {gateway}; Kling’s support does not see these calls.',
  'explain.gateway-rate-limit': '429 is a rate limit at most gateways; the documentation of {gateway} decides.',
  'explain.gateway-look-first': 'Look first whether the task exists, so that it is not paid twice.',
  'explain.gateway-after-change': 'Not unchanged: the request or the account has to change first.',
  'explain.gateway-retry': 'The documentation of {gateway} says which errors pass.',
  'explain.gateway-cause': 'The call went to {gateway}, where {status} means: {meaning} {note}',
  'explain.correct-host': 'If the call was meant for the official API, correct the host: {hosts}.',
  'explain.official-codes':
    'On the official API `code` is 0 or has four digits, and comes with `message` and `request_id`.',
  'explain.relayed':
    "The call went through {gateway}. It passes this code on from Kling; account, credit and limits that it speaks of are those of the gateway's own account.",
  'explain.look-at-host':
    'Look at the host that the code calls; the official ones are {hosts}.{gateway, select, true { Of a gateway read its own documentation.} other {}}',
  'explain.went-to-gateway': 'The call went to a gateway or a relay, not to the official API.',
  'explain.went-elsewhere': 'The call went to a gateway or through a proxy.',
  'explain.redirects': 'The host or path redirects; the official hosts do not.',

  // Proxies.
  'explain.proxy-answered':
    '{temporary, select, true {A proxy or load balancer on the way answered.} other {A proxy or a server of your own answered.}}',
  'explain.proxy': '{kind, select, load_balancer {a load balancer} other {a server}}',
  'explain.proxy-page': 'The answer is an HTML page of {proxy}, a server in between: Kling answers in JSON.',
  'explain.proxy-page-cause':
    '{waited, select, true {A proxy in between ({proxy}) gave up waiting for the answer; Kling may have carried the request out.} other {A proxy or server in between ({proxy}) answered instead of Kling.}}',
  'explain.host-of-another': 'The host is not one of the API, so another site answered.',
  'explain.proxy-look-up': 'Look the task up before you create it again, and give the proxy a longer time limit.',
  'explain.proxy-check': 'Check the host and the proxy; the official hosts are {hosts}.',

  // Clients.
  'explain.wrong-host': '{host} is not a host of the Kling API, so nothing was sent.',
  'explain.wrong-host-cause': '{host} is not a host of the API. {note}',
  'explain.unofficial-host': 'The host is not official; those are {hosts}.',
  'explain.perhaps-not-kling': 'Nothing in the text shows that the call went to Kling.',
  'explain.not-a-new-task': 'Not as a new task: ask for the same task again.',
  'explain.not-sent': 'Nothing was sent; it fails in the same way until the cause is gone.',
  'explain.not-sent-again': 'Nothing was sent, so sending it again is safe.',
  'explain.maybe-sent':
    'It may have been carried out: look the task up by its `external_task_id` before you create it again.',
  'explain.answered': 'The answer of the service decides: read `code` in it.',
} as const
