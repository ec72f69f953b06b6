import type { Retry } from './errors'
import type { Provenance } from './sources'

/**
 * An error that the client raises itself: before, without or despite a response. What matters is
 * whether the request may have reached the server: `no`, `maybe`, or `answered` if the client misread a response.
 */
export interface ClientFailure extends Provenance {
  readonly id: string
  readonly pattern: RegExp
  readonly sent: 'no' | 'maybe' | 'answered'
  readonly title: string
  readonly meaning: string
  /** Most likely first. */
  readonly causes: readonly string[]
  readonly remedy: string
  readonly retry: Retry | 'unknown'
  /** It follows from another error, which takes precedence if other lines show it. */
  readonly consequence?: true
  /** Another line of the text has to match too, because the error alone says nothing about the call. */
  readonly beside?: RegExp
  /** Matches only in a text that mentions Kling, because other programs have the same error. */
  readonly common?: true
}

const source = 'clientErrors'
const local = { sent: 'no', retry: 'after-change', source } as const

/** Connection errors, most specific first. */
export const connectionFailures = [
  {
    id: 'cors',
    pattern:
      /blocked by CORS|CORS (?:policy|error|request)|Access-Control-Allow-Origin|Cross-Origin Request Blocked|violates the (?:following |document's )?Content Security Policy/i,
    sent: 'no',
    title: 'A browser cannot call the Kling API',
    meaning: 'The call comes from a web page, which the API does not allow (CORS).',
    causes: ['The call runs in the browser, where anyone can read the key, instead of on your server.'],
    remedy:
      'Call Kling from your server, and let the page call your server. If the page contained a key, replace the key.',
    retry: 'after-change',
    source,
  },
  {
    id: 'certificate',
    pattern:
      /certificate[ _]verify[ _]failed|SSLCertVerification|self[- ]signed certificate|SELF_SIGNED_CERT|DEPTH_ZERO_SELF|UNABLE_TO_(?:VERIFY_LEAF|GET_ISSUER)|unable to (?:verify the first|get local issuer) certificate|CERT_(?:HAS_EXPIRED|NOT_YET)|certificate has expired|x509: |SSL certificate problem|ERR_CERT_|Hostname mismatch|ERR_TLS_CERT_ALTNAME|PKIX path|CertPath|remote certificate is invalid|RemoteCertificate|SEC_E_UNTRUSTED_ROOT/i,
    sent: 'no',
    title: 'The TLS certificate was not accepted',
    meaning: "Your client refused the server's TLS certificate, so nothing was sent.",
    causes: [
      'A proxy or virus scanner inspects TLS and presents its own certificate, which this machine does not trust.',
      "This machine's certificates are outdated or missing, or its clock is wrong.",
      'The host does not belong to the API.',
    ],
    remedy:
      "Trust your proxy's certificate (REQUESTS_CA_BUNDLE, SSL_CERT_FILE, NODE_EXTRA_CA_CERTS), or update the certificates. Do not turn verification off.",
    retry: 'after-change',
    source,
  },
  {
    id: 'proxy',
    pattern:
      /ProxyError|(?:cannot|unable to|failed to) connect to (?:the )?proxy|tunnel connection failed|ERR_TUNNEL_CONNECTION|ERR_PROXY_CONNECTION|proxyconnect tcp|proxy authentication required|tunneling socket could not be established/i,
    sent: 'no',
    title: 'The proxy blocked the call',
    meaning: 'The proxy was unreachable or refused to connect, so nothing was sent.',
    causes: [
      'The proxy in HTTP_PROXY or HTTPS_PROXY is off, wrong, or requires a login.',
      'The proxy does not allow this host.',
    ],
    remedy: 'Turn the proxy on, correct or clear HTTPS_PROXY, or allow the API host in the proxy.',
    retry: 'after-change',
    source,
  },
  {
    id: 'unknown-host',
    pattern:
      /\bENOTFOUND\b|EAI_AGAIN|getaddrinfo|NameResolutionError|failed to resolve(?! (?:the )?request)|name or service not known|nodename nor servname|name resolution|no such host|could not resolve host|ERR_NAME_NOT_RESOLVED|ClientConnectorDNSError|UnknownHostException|no address associated with hostname/i,
    sent: 'no',
    title: 'The host was not found',
    meaning: 'DNS has no address for the host, so nothing was sent.',
    causes: [
      'The host is misspelled, or does not belong to the API.',
      'This machine, container or function has no DNS or no network access.',
    ],
    remedy: 'Check the host. If it is right, check the network.',
    retry: 'after-backoff',
    source,
  },
  {
    id: 'refused',
    pattern:
      /ECONNREFUSED|connection refused|couldn't connect to server|curl: \(7\)|SSL_connect: |ERR_CONNECTION_REFUSED|actively refused|ENETUNREACH|EHOSTUNREACH|network is unreachable|no route to host|failed to establish a new connection|all connection attempts failed|ClientConnectorError|cannot connect to host/i,
    sent: 'no',
    title: 'The connection was refused',
    meaning: 'The server refused the connection, so nothing was sent.',
    causes: [
      'The host or port is wrong, such as `localhost`, or your own server is not running.',
      'A firewall blocks the connection, or the container has no network access.',
    ],
    remedy: 'Check the host and port in the code, and that this machine can connect to them.',
    retry: 'after-backoff',
    source,
  },
  {
    id: 'connect-timeout',
    pattern:
      /ConnectTimeout|UND_ERR_CONNECT_TIMEOUT|connect ETIMEDOUT|connect time(?:d )?out|dial tcp .{0,40}(?:i\/o timeout|timed out)|failed to connect to .{0,90}(?:timed? ?out|timeout was reached)|ERR_CONNECTION_TIMED_OUT|connection timeout to host|TLS handshake timeout/i,
    sent: 'no',
    title: 'The connection timed out',
    meaning: 'The client could not connect in time, so nothing was sent.',
    causes: [
      'A firewall or proxy drops the connection, or the network is slow.',
      'The host is in another region, or does not belong to the API.',
    ],
    remedy: 'Check that this machine can reach the host, and try again.',
    retry: 'after-backoff',
    source,
  },
  {
    id: 'empty-url',
    pattern: /Invalid URL:? ?(?:''|""|\\?"\\?")/i,
    title: 'The URL is empty',
    meaning: 'The URL is empty, so nothing was sent.',
    causes: [
      'The code reads the URL of a result that a task does not have: it is still running, or has failed.',
      'The variable with the URL is not set.',
    ],
    remedy: 'Log where the URL comes from. Read the URL of a result only if the status of the task is `succeed`.',
    common: true,
    ...local,
  },
  {
    id: 'no-scheme',
    pattern:
      /MissingSchema|no scheme supplied|invalid url '|ERR_INVALID_URL|failed to parse url|only absolute urls are supported|unsupported protocol scheme|UnsupportedProtocol|missing an? 'https?:\/\/'|InvalidURL\b|URL using bad\/illegal format|curl: \(3\)/i,
    title: 'The URL is incomplete',
    meaning: 'The URL is incomplete, so nothing was sent.',
    causes: ['The variable with the base URL is not set, so the URL begins with `undefined`, `None` or a path.'],
    remedy: 'Set the base URL, `https://api-singapore.klingai.com`, and fail early if it is missing.',
    common: true,
    ...local,
  },
  {
    id: 'reset',
    pattern:
      /ECONNRESET|\bEPIPE\b|socket hang up|connection reset|connection aborted|RemoteDisconnected|RemoteProtocolError|server disconnected|ServerDisconnected|closed connection without response|IncompleteRead|ChunkedEncodingError|UND_ERR_SOCKET|other side closed|broken pipe|unexpected EOF|ERR_CONNECTION_(?:RESET|CLOSED)|empty reply from server|ERR_EMPTY_RESPONSE|ERR_HTTP2|premature close|ClientPayloadError|connection closed|response ended prematurely|disconnect\/reset before headers|unexpected end of stream|NoHttpResponse|failed to respond\b|(?:Post|Get|Put|Delete) \\?"https?:[^"\s]{1,300}": EOF|(?:curl: |curl error )\(?(?:52|56)\b/i,
    sent: 'maybe',
    title: 'No answer: the connection was closed',
    meaning: 'The connection was closed before a response arrived, so the task may exist.',
    causes: [
      'The network, a proxy or the server closed the connection.',
      'A proxy cut off a large body, such as a Base64 image.',
    ],
    remedy: 'Before you create the task again, look it up by its `external_task_id` or in the task list.',
    retry: 'lookup-first',
    source,
  },
  {
    id: 'read-timeout',
    pattern:
      /ReadTimeout|read timed out|ETIMEDOUT|ESOCKETTIMEDOUT|ECONNABORTED|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|timeout of \d{1,9} ?ms exceeded|context deadline exceeded|Client\.Timeout|(?:TimeoutError[\]:]{0,2} )?The operation was aborted due to timeout|TimeoutError: The operation was aborted|asyncio\.(?:exceptions\.)?TimeoutError|timeout was reached|AbortError|ServerTimeoutError|SocketTimeoutException|operation timed out|WriteTimeout|PoolTimeout|request timed out|TaskCanceledException|net\/http: request canceled/i,
    sent: 'maybe',
    title: 'No answer: the client timed out',
    meaning: 'The client’s timeout expired before a response arrived, so the task may exist.',
    causes: [
      'The client’s timeout is too short, for example for a Base64 image.',
      'The server or the network is slow at the moment.',
    ],
    remedy:
      'Before you create the task again, look it up by its `external_task_id` or in the task list. Set the timeout to 60 s.',
    retry: 'lookup-first',
    source,
  },
  {
    id: 'no-answer',
    pattern:
      /fetch failed|failed to fetch(?! [\w ]{1,40}: ?[45]\d\d\b)|networkerror when attempting|network ?error|TypeError: load failed|socket disconnected before secure|max retries exceeded|ConnectionError|ConnectError|ERR_NETWORK|SSLError|SSL_ERROR|EPROTO|wrong version number|TLSV1_ALERT|ERR_SSL|ERR_INTERNET_DISCONNECTED|connection (?:failed|lost|timed out)/i,
    sent: 'maybe',
    title: 'No answer from the server',
    meaning: 'The call failed without an answer. The error does not say whether the request was sent.',
    causes: [
      'The network, a proxy or a firewall blocked the call. For details, see `error.cause` (Node.js) or the end of the traceback (Python).',
      'The call runs in a browser, which cannot call the API (CORS).',
    ],
    remedy:
      'Log the cause of the error. If the request may have been sent, look the task up before you create it again.',
    retry: 'lookup-first',
    source,
  },
] as const satisfies readonly ClientFailure[]
