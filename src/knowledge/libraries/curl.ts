/** The meaning of curl's options for a request. Source: curl's manual page. */
export type CurlOption = 'method' | 'header' | 'data' | 'json' | 'form' | 'url' | 'query' | 'head' | 'next' | 'value'

/** The options that matter here, and all others with a value. Options that are missing have none. */
export const curlOptions: ReadonlyMap<string, CurlOption> = new Map<string, CurlOption>([
  ['-X', 'method'],
  ['--request', 'method'],
  ['-H', 'header'],
  ['--header', 'header'],
  ['-d', 'data'],
  ['--data', 'data'],
  ['--data-raw', 'data'],
  ['--data-ascii', 'data'],
  ['--data-binary', 'data'],
  ['--json', 'json'],
  ['--data-urlencode', 'form'],
  ['-F', 'form'],
  ['--form', 'form'],
  ['--form-string', 'form'],
  ['-T', 'form'],
  ['--upload-file', 'form'],
  ['--url', 'url'],
  ['-G', 'query'],
  ['--get', 'query'],
  ['-I', 'head'],
  ['--head', 'head'],
  ['-:', 'next'],
  ['--next', 'next'],
  ...[
    ...['-A', '--user-agent', '-b', '--cookie', '-c', '--cookie-jar', '-C', '--continue-at', '-D', '--dump-header'],
    ...['-e', '--referer', '-E', '--cert', '-K', '--config', '-m', '--max-time', '-o', '--output', '-r', '--range'],
    ...['-u', '--user', '-U', '--proxy-user', '-w', '--write-out', '-x', '--proxy', '-y', '--speed-time', '-Y'],
    ...['--speed-limit', '-z', '--time-cond', '--connect-timeout', '--retry', '--retry-delay', '--retry-max-time'],
    ...['--cacert', '--capath', '--key', '--resolve', '--interface', '--limit-rate', '--max-redirs', '--output-dir'],
    ...['--oauth2-bearer', '--proxy-header', '--noproxy', '--stderr', '--trace', '--trace-ascii', '--url-query'],
    ...['--ciphers', '--create-file-mode', '--max-filesize', '-P', '-Q', '-t', '--unix-socket', '--connect-to'],
  ].map((option) => [option, 'value'] as const),
])

/** What may precede a command in a shell, or in a transcript with a prompt. */
export const beforeCommand: ReadonlySet<string> = new Set([
  ...['do', 'then', 'else', 'if', 'elif', 'while', 'until', 'time', 'sudo', 'exec', '!', '{', '$', '%', '>'],
])
