/** The two generations of the API: `/v1/...` with a flat body, and paths with the model in them. */
export type Generation = 'legacy' | 'new'

export type Route =
  | { readonly kind: 'create'; readonly generation: Generation; readonly product: string }
  | { readonly kind: 'query'; readonly generation: 'legacy'; readonly product: string; readonly id: string }
  | { readonly kind: 'query'; readonly generation: 'new' }
  | { readonly kind: 'list'; readonly generation: Generation; readonly product?: string }
  /** What the account has. The bill accepts only API keys, like the new endpoints; costs also accept tokens. */
  | { readonly kind: 'account'; readonly generation: Generation; readonly page: 'costs' | 'balance' }
  /** The service code for a request without a route: 1202 wrong method, 1203 no such resource. */
  | { readonly kind: 'none'; readonly generation: Generation; readonly code: 1202 | 1203 }

/** The asynchronous `/v1/…` products. */
const legacyProducts = new Set([
  '/v1/videos/text2video',
  '/v1/videos/image2video',
  '/v1/videos/omni-video',
  '/v1/videos/motion-control',
  '/v1/videos/multi-image2video',
  '/v1/videos/video-extend',
  '/v1/videos/effects',
  '/v1/videos/avatar/image2video',
  '/v1/videos/advanced-lip-sync',
  '/v1/audio/text-to-audio',
  '/v1/audio/video-to-audio',
  '/v1/images/generations',
  '/v1/images/omni-image',
  '/v1/images/multi-image2image',
  '/v1/images/editing/expand',
  '/v1/images/kolors-virtual-try-on',
])

const newProduct = /^\/(?:text-to-video|image-to-video|omni-video|motion-control|solutions)\/[\w.-]+$/

const accountPages: Readonly<Record<string, { method: string; route: Route }>> = {
  '/account/costs': { method: 'GET', route: { kind: 'account', generation: 'legacy', page: 'costs' } },
  '/account/billing/balance': { method: 'POST', route: { kind: 'account', generation: 'new', page: 'balance' } },
}

/** The route of a method and a path without query. */
export function routeOf(method: string, path: string): Route {
  const account = accountPages[path]
  if (account) return account.method === method ? account.route : { kind: 'none', generation: 'legacy', code: 1202 }
  return path.startsWith('/v1/') ? legacyRoute(method, path) : newRoute(method, path)
}

function legacyRoute(method: string, path: string): Route {
  const generation = 'legacy'
  if (legacyProducts.has(path)) {
    if (method === 'POST') return { kind: 'create', generation, product: path }
    return method === 'GET' ? { kind: 'list', generation, product: path } : { kind: 'none', generation, code: 1202 }
  }
  const slash = path.lastIndexOf('/')
  const product = path.slice(0, slash)
  if (!legacyProducts.has(product)) return { kind: 'none', generation, code: 1203 }
  if (method !== 'GET') return { kind: 'none', generation, code: 1202 }
  return { kind: 'query', generation, product, id: path.slice(slash + 1) }
}

function newRoute(method: string, path: string): Route {
  const generation = 'new'
  if (path === '/tasks' && method === 'POST') return { kind: 'list', generation }
  if (path === '/tasks' || path === '/solutions') {
    return method === 'GET' ? { kind: 'query', generation } : { kind: 'none', generation, code: 1202 }
  }
  if (!newProduct.test(path)) return { kind: 'none', generation, code: 1203 }
  return method === 'POST' ? { kind: 'create', generation, product: path } : { kind: 'none', generation, code: 1202 }
}
