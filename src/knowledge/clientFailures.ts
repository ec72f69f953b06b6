import type { Retry } from './errors'
import type { Provenance } from './sources'

/**
 * An error that the code around a call raises by itself, before, without or in spite of an answer. What matters is
 * whether a request may have reached the server: `no`, `maybe`, or `answered` where an answer came and was misread.
 */
export interface ClientFailure extends Provenance {
  readonly id: string
  readonly pattern: RegExp
  readonly sent: 'no' | 'maybe' | 'answered'
  readonly title: string
  readonly meaning: string
  /** Likeliest first. */
  readonly causes: readonly string[]
  readonly remedy: string
  readonly retry: Retry | 'unknown'
  /** It follows from an error that other lines may show, which counts more. */
  readonly consequence?: true
  /** Counts only in a text that shows Kling: other programs have the same error. */
  readonly common?: true
}

const source = 'clientErrors'
const local = { sent: 'no', retry: 'after-change', source } as const

/** Nothing reached the server, or it may have: the exacter comes first. */
export const connectionFailures = [
  {
    id: 'cors',
    pattern: /blocked by CORS|CORS (?:policy|error|request)|Access-Control-Allow-Origin|Cross-Origin Request Blocked/i,
    sent: 'no',
    title: 'A browser may not call the Kling API',
    meaning: 'The call comes from a web page, and the API does not allow that (CORS).',
    causes: ['The call runs in the browser: it belongs on a server of yours, where nobody can read the key.'],
    remedy:
      'Call Kling from your server, and let the page call your server. A key in a page is public: replace one that was there.',
    retry: 'after-change',
    source,
  },
  {
    id: 'certificate',
    pattern:
      /certificate[ _]verify[ _]failed|SSLCertVerification|self[- ]signed certificate|SELF_SIGNED_CERT|DEPTH_ZERO_SELF|UNABLE_TO_(?:VERIFY_LEAF|GET_ISSUER)|unable to (?:verify the first|get local issuer) certificate|CERT_(?:HAS_EXPIRED|NOT_YET)|certificate has expired|x509: |SSL certificate problem|ERR_CERT_|Hostname mismatch|ERR_TLS_CERT_ALTNAME/i,
    sent: 'no',
    title: 'The certificate of the server was not accepted',
    meaning: 'The TLS certificate was refused, so nothing was sent.',
    causes: [
      'A proxy or virus scanner opens TLS and shows a certificate of its own, which this machine does not trust.',
      'The certificates of this machine are old or missing, or its clock is wrong.',
      'The host is not one of the API.',
    ],
    remedy:
      'Trust the certificate of your proxy (REQUESTS_CA_BUNDLE, SSL_CERT_FILE, NODE_EXTRA_CA_CERTS), or update the certificates. Do not switch verification off.',
    retry: 'after-change',
    source,
  },
  {
    id: 'proxy',
    pattern:
      /ProxyError|(?:cannot|unable to|failed to) connect to (?:the )?proxy|tunnel connection failed|ERR_TUNNEL_CONNECTION|ERR_PROXY_CONNECTION|proxyconnect tcp|proxy authentication required|tunneling socket could not be established/i,
    sent: 'no',
    title: 'The proxy did not let the call through',
    meaning: 'The proxy could not be reached or refused to connect, so nothing was sent.',
    causes: [
      'The proxy in HTTP_PROXY or HTTPS_PROXY is off, wrong, or requires a login.',
      'The proxy does not allow this host.',
    ],
    remedy: 'Switch the proxy on, correct or clear HTTPS_PROXY, or let the proxy pass the host of the API.',
    retry: 'after-change',
    source,
  },
  {
    id: 'unknown-host',
    pattern:
      /ENOTFOUND|EAI_AGAIN|getaddrinfo|NameResolutionError|failed to resolve|name or service not known|nodename nor servname|name resolution|no such host|could not resolve host|ERR_NAME_NOT_RESOLVED|ClientConnectorDNSError|UnknownHostException|no address associated with hostname/i,
    sent: 'no',
    title: 'The name of the host was not found',
    meaning: 'The name of the host has no address, so nothing was sent.',
    causes: [
      'The host is misspelt or is not one of the API.',
      'This machine, container or function has no DNS or no way out to the network.',
    ],
    remedy: 'Check the host; if it is right, check the network of the machine.',
    retry: 'after-backoff',
    source,
  },
  {
    id: 'refused',
    pattern:
      /ECONNREFUSED|connection refused|couldn't connect to server|curl: \(7\)|SSL_connect: |ERR_CONNECTION_REFUSED|actively refused|ENETUNREACH|EHOSTUNREACH|network is unreachable|no route to host|failed to establish a new connection|all connection attempts failed|ClientConnectorError|cannot connect to host/i,
    sent: 'no',
    title: 'The connection was refused',
    meaning: 'No connection was made, so nothing was sent.',
    causes: [
      'The host or port is wrong, such as `localhost` or a server of your own that is not running.',
      'A firewall, or a container without a way out to the network.',
    ],
    remedy: 'Check the host and port that the code calls, and that this machine may connect to it.',
    retry: 'after-backoff',
    source,
  },
  {
    id: 'connect-timeout',
    pattern:
      /ConnectTimeout|UND_ERR_CONNECT_TIMEOUT|connect ETIMEDOUT|connect timeout|dial tcp .{0,40}(?:i\/o timeout|timed out)|failed to connect to .{0,90}(?:timed? ?out|timeout was reached)|ERR_CONNECTION_TIMED_OUT|connection timeout to host|TLS handshake timeout/i,
    sent: 'no',
    title: 'No connection was made in time',
    meaning: 'The server could not be reached in time, so nothing was sent.',
    causes: [
      'A firewall or proxy drops the connection, or the network is slow.',
      'The host is of another region, or not one of the API.',
    ],
    remedy: 'Check that this machine reaches the host; then try again.',
    retry: 'after-backoff',
    source,
  },
  {
    id: 'no-scheme',
    pattern:
      /MissingSchema|no scheme supplied|invalid url '|ERR_INVALID_URL|failed to parse url|only absolute urls are supported|unsupported protocol scheme|UnsupportedProtocol|missing an? 'https?:\/\/'|InvalidURL\b|URL using bad\/illegal format|curl: \(3\)/i,
    title: 'The address of the call is not complete',
    meaning: 'The URL is not complete, so nothing was sent.',
    causes: ['The variable with the base address is not set, so the URL begins with `undefined`, `None` or a path.'],
    remedy: 'Set the base address, `https://api-singapore.klingai.com`, and stop early where it is missing.',
    common: true,
    ...local,
  },
  {
    id: 'reset',
    pattern:
      /ECONNRESET|EPIPE\b|socket hang up|connection reset|connection aborted|RemoteDisconnected|RemoteProtocolError|server disconnected|ServerDisconnected|closed connection without response|IncompleteRead|ChunkedEncodingError|UND_ERR_SOCKET|other side closed|broken pipe|unexpected EOF|ERR_CONNECTION_(?:RESET|CLOSED)|empty reply from server|ERR_EMPTY_RESPONSE|ERR_HTTP2|premature close|ClientPayloadError|connection closed|(?:Post|Get|Put|Delete) \\?"https?:[^"\s]{1,300}": EOF|(?:curl: |curl error )\(?(?:52|56)\b/i,
    sent: 'maybe',
    title: 'No answer: the connection broke',
    meaning: 'The connection was closed before an answer came: the request may have been carried out.',
    causes: [
      'The network, a proxy or the server closed the connection while the answer was on its way.',
      'A large body, such as an image as Base64, was cut off by a proxy.',
    ],
    remedy: 'Look the task up by its `external_task_id`, or in the list of tasks, before you create it again.',
    retry: 'lookup-first',
    source,
  },
  {
    id: 'read-timeout',
    pattern:
      /ReadTimeout|read timed out|ETIMEDOUT|ESOCKETTIMEDOUT|ECONNABORTED|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|timeout of \d{1,9} ?ms exceeded|context deadline exceeded|Client\.Timeout|(?:TimeoutError[\]:]{0,2} )?The operation was aborted due to timeout|TimeoutError: The operation was aborted|asyncio\.(?:exceptions\.)?TimeoutError|timeout was reached|AbortError|ServerTimeoutError|SocketTimeoutException|operation timed out|WriteTimeout|PoolTimeout|request timed out|net\/http: request canceled/i,
    sent: 'maybe',
    title: 'No answer: the client stopped waiting',
    meaning: 'The client’s own time limit passed before an answer came: the request may have been carried out.',
    causes: [
      'The time limit of the client is too short, for example for an image as Base64.',
      'The server or the network is slow at the moment.',
    ],
    remedy:
      'Look the task up by its `external_task_id`, or in the list of tasks, before you create it again; give the call 60 s.',
    retry: 'lookup-first',
    source,
  },
  {
    id: 'no-answer',
    pattern:
      /fetch failed|failed to fetch|networkerror when attempting|network ?error|load failed|max retries exceeded|ConnectionError|ConnectError|ERR_NETWORK|SSLError|SSL_ERROR|EPROTO|wrong version number|TLSV1_ALERT|ERR_SSL|ERR_INTERNET_DISCONNECTED|connection (?:failed|lost|timed out)/i,
    sent: 'maybe',
    title: 'No answer from the server',
    meaning: 'The call failed without an answer of the service; the text does not say how far it came.',
    causes: [
      'The network, a proxy or a firewall between this machine and the host. `error.cause` (Node) or the end of the traceback (Python) says which.',
      'In a browser: the page may not call the API (CORS).',
    ],
    remedy:
      'Print the cause of the error. If the request may have been sent, look the task up before you create it again.',
    retry: 'lookup-first',
    source,
  },
] as const satisfies readonly ClientFailure[]
