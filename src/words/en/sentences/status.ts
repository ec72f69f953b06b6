/** What Klint recognised in a file. */
export const status = {
  'status.gateways': "{gateways}: Kling's rules do not apply",
  'status.nothing': 'no request that surely goes to the Kling API',
  'status.requests':
    '{count, plural, one {# request} other {# requests}} to the Kling API{elsewhere, select, none {} other {; code for {elsewhere} is not checked}}',
  'status.tokens': '{count, plural, one {# token} other {# tokens}} for the Kling API, no request',
} as const
