/** HTTP statuses, credentials and addresses. */
export const statuses = {
  'explain.status': 'HTTP {status}: {name}',
  'explain.code-tells-which': 'The status alone does not tell which reason it is; `code` in the body does.',
  'explain.read-code':
    'Read `code` and `message` in the body of the response, and do what the table says for that code.',
  'explain.log-body': 'If you do not have the body, log it: without it nobody can tell the cases apart.',
  'explain.code-decides': 'It depends on the code: {codes}.',
  'explain.400-happened': 'Kling refused the request: its parameters or its content must change.',
  'explain.400-parameter': 'A parameter has a wrong name, value or type, or two do not go together (1201).',
  'explain.400-content': 'The content review refused the prompt or a file (1301).',
  'explain.400-body': 'The body is not JSON, or Content-Type is not application/json (1200).',
  'explain.401-happened': 'Kling refused the credential.',
  'explain.401-action':
    'Send `Authorization: Bearer <token or API key>`, and read `code` in the body: it says which reason it is.',
  'explain.401-reason': '`1003` and `1004`: retry once, with a newly signed token. `1000`, `1001` and `1002`: never.',
  'explain.401-bearer': 'The header lacks `Bearer ` before the token or key (1000).',
  'explain.401-empty': 'The key is not in the environment, so the header is empty (1001).',
  'explain.401-keys':
    'Access key and secret key are swapped, or belong to the other platform: China and global have separate keys (1002).',
  'explain.401-path': 'A signed token was sent to a path with the model in it, which accepts API keys only (1002).',
  'explain.401-expired': 'The token has expired: it was made once and used for longer than its life (1004).',
  'explain.401-clock': '`nbf` is in the future, because the clock runs ahead (1003).',
  'explain.402': 'HTTP 402: no credit left',
  'explain.402-happened':
    'The account that the call is paid from has no credit left. The official API does not send 402, so this account is one at a gateway.',
  'explain.402-action': 'Top up the account at the gateway, or look at the host that the code calls.',
  'explain.402-cause':
    'The account at the gateway has no credit or balance left; a pack bought from Kling does not count there.',
  'explain.403-pack': 'The pack or contract does not include this endpoint or model (1103).',
  'explain.403-content':
    'The content review refused the prompt or a file; the API says that with 400 and 1301, gateways and proxies with 403.',
  'explain.403-proxy': 'A proxy or firewall on the way refused the call, or the address called is not one of the API.',
  'explain.404-path': 'The path is misspelled or does not exist (1203).',
  'explain.404-method': 'A task was queried with POST or created with GET (1202).',
  'explain.404-product': 'The task is queried on the path of another product, or its id is wrong (1203).',
  'explain.413': 'HTTP 413: the body is too large',
  'explain.413-happened': 'A server on the way refused the body because it is too large; it did not reach Kling.',
  'explain.413-action':
    'Send a URL instead of Base64, or a smaller file; raise the limit of your own proxy (nginx: client_max_body_size).',
  'explain.413-cause': 'An image or video as Base64 makes the body larger than a proxy or server on the way allows.',
  'explain.429-happened': 'Kling refused the request for now, or for good: 429 stands for six codes.',
  'explain.429-action': 'Read `code` in the body: 1302 and 1303 pass by waiting, the others do not.',
  'explain.429-reason':
    '`1302` and `1303`: retry, with backoff{seconds, select, none {} other { (the answer asks to wait {seconds} s)}}. `1100`, `1101`, `1102` and `1304`: never.',
  'explain.429-tasks':
    'More tasks run at once than the pack allows (1303): a task keeps its slot from submitted until it ends.',
  'explain.429-pace': 'Requests come too fast, polls included (1302).',
  'explain.429-account':
    'The pack is used up or expired (1102), or the account has a problem (1100, 1101, 1304): waiting does not help.',
  'explain.unused-status': 'HTTP {status}: not a status of the official API',
  'explain.codes-instead': 'In its place the official API sends the codes below.',
  'explain.handle-instead': 'On the official API handle {codes} instead of HTTP {status}.',
  'explain.unlisted-status': 'HTTP {status}: not in the table of the official API',
  'explain.unlisted-status-happened':
    'The official API answers with {statuses}. Something else sent {status}: {gateways, select, none {a gateway, a proxy or a server of your own} other {{gateways} does}}.',
  'explain.find-sender': 'Not before the cause is known: find out which server sent the status.',
  'explain.read-body': 'Read the body: an answer of the official API has `code`, `message` and `request_id`.',

  // Credentials.
  'explain.token-bytes-cause':
    "The token went out as Python bytes: the header holds b'…' instead of the token. PyJWT before 2.0 returns bytes; `.decode()` is missing.",
  'explain.token-bytes-action': 'Update PyJWT to 2 or later, or call `.decode()` on the token.',
  'explain.key-unset-cause': 'The key is not set: the header holds `undefined`, `None` or nothing in its place.',
  'explain.key-unset-action': 'Set the key in the environment, and exit if it is missing.',
  'explain.no-bearer-cause': 'The header lacks the word `Bearer` before the token or key.',
  'explain.send-bearer': 'Send `Authorization: Bearer <token or API key>`.',
  'explain.key-only-cause':
    '{paths} accepts an API key only: a token signed with access key and secret key is refused there.',
  'explain.no-key-cause': 'There is no API key in the request at all (the variable is not set), or the key is wrong.',
  'explain.key-only-action': 'The call went to {paths}: send an API key from the console there, not a signed token.',

  // Addresses.
  'explain.call': 'Call {what}.',
  'explain.result-gone': 'HTTP {status}: the address of a result no longer answers',
  'explain.result-gone-happened':
    'The address is that of a file, not of the API: Kling keeps results for 30 days and protects them against being shown elsewhere.',
  'explain.result-gone-age': 'The result is older than 30 days, or its address has expired: files are removed then.',
  'explain.result-gone-elsewhere':
    'The file is shown or fetched from another site: results are protected against hot-linking.',
  'explain.result-gone-cut': 'The address was cut, or its query string was taken off.',
  'explain.result-gone-action':
    'Download the file as soon as the task is done, and keep it in storage of your own. Within 30 days a query of the task gives the address again.',
  'explain.result-gone-reason': 'The same address stays refused; query the task for a new one.',
  'explain.unset-id': 'HTTP {status}: the id in the address is {id}',
  'explain.unset-id-happened': 'The address has the text {id} where an id belongs.',
  'explain.unset-id-refused':
    'The create was refused, so its answer has no `data` and no id: nothing looked at `code` before.',
  'explain.unset-id-field':
    'The id is read from another field than it has: `data.task_id` (`/v1/…` endpoints) or `data.id` (paths with the model in them).',
  'explain.unset-id-action': 'Check that `code` of the create is 0, and stop where it is not; then read the id.',
  'explain.unset-id-reason': 'Without an id the same query fails again.',
  'explain.no-path': 'HTTP 404: {path} is not a path of the API',
  'explain.no-path-happened': 'There is no path {path}.',
  'explain.no-path-cause': '{path} is not a path of the Kling API{meant, select, none {} other {: {meant} is}}.',
  'explain.no-path-made-up': 'The path is of a gateway, or was made up by a program.',
  'explain.use-path': 'Use one of the paths of the API: {paths} and so on.',
  'explain.query-all-tasks': 'Or query tasks of paths with the model in them at `GET /tasks?task_ids=…`.',
  'explain.queried-elsewhere': 'The task was made on the path of another product, and is queried where it was made.',
  'explain.wrong-id': 'The id is wrong, of another account or region, or the task is older than 30 days.',
  'explain.nothing-named': 'The model or the task that the request names does not exist (1203).',
  'explain.wrong-method': 'The method is wrong: POST creates, GET queries (1202).',
} as const
