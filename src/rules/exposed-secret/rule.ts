import { createRule } from '../rule'

const kinds = { 'access-key': 'access key', 'secret-key': 'secret key', 'api-key': 'API key' } as const

export const exposedSecret = createRule({
  id: 'exposed-secret',
  summary: 'A key of Kling reaches the browser: by a public variable such as `NEXT_PUBLIC_…`, or by signing in a component.',
  level: 'error',
  fixable: 'no',
  facts: ['browserVariables', 'keysSpendCredit'],
  kind: 'exposure',
  messages: {
    variable:
      'The prefix `{prefix}` writes this {what} into the code that every browser loads, where anyone can read it and call Kling on the account. Name the variable without the prefix, read it on a server, and let the page call that server.',
    accessKey:
      'The prefix `{prefix}` writes this access key into the code that every browser loads. It opens nothing without the secret key, but whoever signs in the browser needs both. Sign on a server, and name the variable without the prefix.',
    signing: 'A Kling token is signed in {where}, which runs in the browser: so the secret key is there too, for anyone to read. Sign on a server, and let the page ask that server.',
  },
  check(exposure, report) {
    if (exposure.kind === 'signing') {
      const { span, certain, where } = exposure
      report({ at: span, message: 'signing', level: certain ? 'error' : 'warning', data: { where }, confidence: certain ? 'certain' : 'likely' })
      return
    }
    const { span, prefix, role, name, more } = exposure
    report({
      at: span,
      message: role === 'access-key' ? 'accessKey' : 'variable',
      level: role === 'access-key' ? 'info' : 'error',
      data: { prefix, what: kinds[role] },
      confidence: 'certain',
      related: more.map((each) => ({ span: each, message: `\`${name}\` is read here too.` })),
    })
  },
})
