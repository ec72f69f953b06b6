/** The texts of completions. */
export const completion = {
  'completion.address': '{method} · {title}',
  'completion.authorization': '{scheme}, one space, and an API key or a token',
  'completion.content-type': 'The body is JSON',
  'completion.key': '{types}{required, select, true {, required} other {}}',
  'completion.sentence': '{text}.',
  'completion.value': '{is, select, retired {retired} default {default} other {}}',
} as const
