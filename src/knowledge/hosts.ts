import type { Provenance } from './sources'

/** A host that people call, or try to call, as the Kling API. */
export interface Host extends Provenance {
  readonly host: string
  /** `not-a-host`: was never an API host. `site`: serves the console, documentation or files, but no API. */
  readonly status: 'current' | 'outdated' | 'not-a-host' | 'site'
  readonly region?: 'global' | 'china'
  /** The host to use instead. */
  readonly instead?: string
  readonly note: string
}

export const hosts = [
  {
    host: 'api-singapore.klingai.com',
    status: 'current',
    region: 'global',
    note: 'For servers outside China.',
    source: 'documentation',
  },
  {
    host: 'api-beijing.klingai.com',
    status: 'current',
    region: 'china',
    note: 'For servers in China.',
    source: 'oldTextToVideo',
  },
  {
    host: 'api.klingai.com',
    status: 'outdated',
    region: 'global',
    instead: 'api-singapore.klingai.com',
    note: 'The former global host. Kling moved the API to api-singapore; the old host still answered on 2026-10-04, and over half of the surveyed clients use it.',
    source: 'docsReading',
  },
  {
    host: 'api.kling.com',
    status: 'not-a-host',
    instead: 'api-singapore.klingai.com',
    note: 'Kling does not document this host.',
    source: 'comparison',
  },
  {
    host: 'api.kling.ai',
    status: 'not-a-host',
    instead: 'api-singapore.klingai.com',
    note: 'kling.ai serves the console and the documentation, but no API.',
    source: 'comparison',
  },
  {
    host: 'api-singapore.kling.ai',
    status: 'not-a-host',
    instead: 'api-singapore.klingai.com',
    note: 'A mixture of the API host and the domain of the website.',
    source: 'comparison',
  },
  {
    host: 'kling.ai',
    status: 'site',
    note: 'Console (kling.ai/dev) and documentation (kling.ai/document-api).',
    source: 'documentation',
  },
  { host: 'klingai.com', status: 'site', note: 'Website and consumer product.', source: 'documentation' },
  { host: 'app.klingai.com', status: 'site', note: 'Former console and documentation.', source: 'documentation' },
] as const satisfies readonly Host[]

/** Kling's domains, real and supposed, and patterns for hosts on them that look like API hosts. */
export const hostFamily = {
  domain: /\.(?:klingai\.com|kling\.ai|kling\.com)$/,
  /** `api-us`, `eu-api`, `openapi`. */
  api: /^(?:open-?)?api(?:-[a-z0-9-]+)?\.|^[a-z0-9]+-(?:open)?api\./,
  /** Exceptions that are sites; hosts that begin with `api-app` serve Kling's own apps. */
  site: /^api-(?:app|docs?|keys?|console|status)[-.]/,
  /** Hosts for the region of China. */
  china: /(?:^|-)(?:cn|china|bj|shanghai|hangzhou|guangzhou|shenzhen)[-.\d]/,
  hostInChina: 'api-beijing.klingai.com',
} as const

/** The hosts for fixes and examples, without `https://`. */
export const chinaHost = 'api-beijing.klingai.com'
export const recommendedHost = 'api-singapore.klingai.com'
