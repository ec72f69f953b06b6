/** The names in Markdown fences of languages that front ends read, and of texts that contain requests. */
export const fenceLanguages: ReadonlyMap<
  string,
  'python' | 'typescript' | 'typescriptreact' | 'javascript' | 'javascriptreact' | 'json' | 'jsonc' | 'shell' | 'http'
> = new Map([
  ['python', 'python'],
  ['python3', 'python'],
  ['py', 'python'],
  ['typescript', 'typescript'],
  ['ts', 'typescript'],
  ['tsx', 'typescriptreact'],
  ['javascript', 'javascript'],
  ['js', 'javascript'],
  ['mjs', 'javascript'],
  ['node', 'javascript'],
  ['jsx', 'javascriptreact'],
  ['json', 'json'],
  ['jsonc', 'jsonc'],
  ['json5', 'jsonc'],
  ['bash', 'shell'],
  ['sh', 'shell'],
  ['zsh', 'shell'],
  ['shell', 'shell'],
  ['curl', 'shell'],
  ['console', 'shell'],
  ['shellsession', 'shell'],
  ['http', 'http'],
  ['rest', 'http'],
])

/** Marks by which a comment says that the code next to it is an example of a mistake. */
export const mistakeMarks = /❌|✗|✘|⛔|🚫|🔴|👎|\b(?:wrong|bad|incorrect|broken|mistake)\b|错误|誤り|неправильно/i

/** Words by which, additionally, the text before a block says so. */
export const mistakeWords =
  /\b(?:wrongly|incorrectly|buggy|mistakes|don['’]t|do not|never|avoid|anti-?patterns?|invalid|not allowed|fails?|rejected|deprecated|obsolete|outdated|legacy)\b|不要/i

/** Words by which a line on its own says that it shows an earlier version. */
export const formerTitle = /^[\s#*_>-]*(?:before|old|previously)[\s*_:]*$/i

/** How comments start in the languages of fences. */
export const commentMarks = ['#', '//', '/*', '*', '<!--'] as const
