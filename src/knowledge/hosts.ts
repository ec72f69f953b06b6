import type { Provenance } from './sources'

/** A host that people call, or think they can call, for the official API. */
export interface Host extends Provenance {
  readonly host: string
  /** `not-a-host`: never was an API host. `site`: console, documentation or files, answers no API call. */
  readonly status: 'current' | 'outdated' | 'not-a-host' | 'site'
  readonly region?: 'global' | 'china'
  /** The host to use in its place. */
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
    note: 'The former global host. The vendor says it moved to api-singapore; it still answered on 2026-10-04, and over half of the surveyed clients use it.',
    source: 'docsReading',
  },
  {
    host: 'api.kling.com',
    status: 'not-a-host',
    instead: 'api-singapore.klingai.com',
    note: 'No page names this host.',
    source: 'comparison',
  },
  {
    host: 'api.kling.ai',
    status: 'not-a-host',
    instead: 'api-singapore.klingai.com',
    note: 'kling.ai serves the console and the documentation; no page names an API host under it.',
    source: 'comparison',
  },
  {
    host: 'api-singapore.kling.ai',
    status: 'not-a-host',
    instead: 'api-singapore.klingai.com',
    note: 'A mixture of the API host with the domain of the site; no page names it.',
    source: 'comparison',
  },
  {
    host: 'kling.ai',
    status: 'site',
    note: 'Console (kling.ai/dev) and documentation (kling.ai/document-api).',
    source: 'documentation',
  },
  { host: 'klingai.com', status: 'site', note: 'Web site and consumer product.', source: 'documentation' },
  { host: 'app.klingai.com', status: 'site', note: 'Former console and documentation.', source: 'documentation' },
] as const satisfies readonly Host[]

/** Domains under which the vendor serves its sites, or people think that it does, and what makes a host there look like one of the API's. */
export const hostFamily = {
  domain: /\.(?:klingai\.com|kling\.ai|kling\.com)$/,
  /** `api-us`, `eu-api`, `openapi`. */
  api: /^(?:open-?)?api(?:-[a-z0-9-]+)?\.|^[a-z0-9]+-(?:open)?api\./,
  /** Sites all the same; what begins with `api-app` serves the vendor's own. */
  site: /^api-(?:app|docs?|keys?|console|status)[-.]/,
  /** A host there that means the region of China. */
  china: /(?:^|-)(?:cn|china|bj|shanghai|hangzhou|guangzhou|shenzhen)[-.\d]/,
  hostInChina: 'api-beijing.klingai.com',
} as const

/** The host to name in fixes and examples, `https://` left out. */
export const chinaHost = 'api-beijing.klingai.com'
export const recommendedHost = 'api-singapore.klingai.com'
