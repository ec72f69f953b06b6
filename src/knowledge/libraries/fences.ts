/** What the front ends read, and texts that hold requests, as fences of Markdown call them. */
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

/** Words by which a page says that what follows is an example of a mistake, or of what there is no more. */
export const mistakeWords =
  /[❌✗✘⛔🚫🔴👎]|\b(?:wrong(?:ly)?|bad|incorrect(?:ly)?|broken|buggy|mistakes?|don['’]t|do not|never|avoid|anti-?patterns?|invalid|not allowed|fails|rejected|deprecated|obsolete|outdated|old|before|legacy bug)\b|错误|不要|誤り|неправильно/iu

/** How a comment begins in the languages of fences. */
export const commentMarks = ['#', '//', '/*', '*', '<!--'] as const
