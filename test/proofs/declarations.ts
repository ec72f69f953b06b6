/**
 * Declarations of packages that programs on the pages import and that are not installed here, as far as those programs
 * use them.
 */
export const declarations = `
declare module 'axios' {
  export interface AxiosRequestConfig { url?: string; method?: string; baseURL?: string; headers?: Record<string, string>; params?: unknown; data?: unknown; timeout?: number; signal?: AbortSignal; validateStatus?: ((status: number) => boolean) | null }
  export interface AxiosResponse<T = any> { data: T; status: number; statusText: string; headers: Record<string, string>; config: AxiosRequestConfig }
  export class AxiosError<T = unknown> extends Error { code?: string; response?: AxiosResponse<T>; config?: AxiosRequestConfig }
  export interface AxiosInstance {
    <T = any>(config: AxiosRequestConfig): Promise<AxiosResponse<T>>
    <T = any>(url: string, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>
    defaults: AxiosRequestConfig
    interceptors: { request: { use(then: (config: AxiosRequestConfig) => unknown, fail?: (error: any) => unknown): number }; response: { use(then: (response: AxiosResponse) => unknown, fail?: (error: any) => unknown): number } }
    request<T = any>(config: AxiosRequestConfig): Promise<AxiosResponse<T>>
    get<T = any>(url: string, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>
    post<T = any>(url: string, data?: unknown, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>
    put<T = any>(url: string, data?: unknown, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>
    create(config?: AxiosRequestConfig): AxiosInstance
    isAxiosError(value: unknown): value is AxiosError
  }
  const axios: AxiosInstance
  export default axios
  export function isAxiosError(value: unknown): value is AxiosError
}
declare module 'node-fetch' {
  const fetch: typeof globalThis.fetch
  export default fetch
}
declare module 'jwt-simple' {
  export type TAlgorithm = 'HS256' | 'HS384' | 'HS512' | 'RS256'
  export function encode(payload: unknown, key: string, algorithm?: TAlgorithm, options?: { header?: object }): string
  export function decode(token: string, key: string, noVerify?: boolean, algorithm?: TAlgorithm): any
}
declare module 'node-cache' {
  export default class NodeCache {
    constructor(options?: { stdTTL?: number; checkperiod?: number; useClones?: boolean })
    get<T>(key: string | number): T | undefined
    set<T>(key: string | number, value: T, ttl?: number | string): boolean
  }
}
declare module 'ky' {
  interface Answer extends Promise<Response> { json<T = unknown>(): Promise<T> }
  interface Options extends Omit<RequestInit, 'headers'> { json?: unknown; prefixUrl?: string; headers?: Record<string, string | undefined>; searchParams?: Record<string, string | number>; retry?: unknown; throwHttpErrors?: boolean }
  interface Ky { (url: string, options?: Options): Answer; get(url: string, options?: Options): Answer; post(url: string, options?: Options): Answer; create(options: Options): Ky; extend(options: Options): Ky }
  const ky: Ky
  export default ky
}
declare module 'react' {
  export function useState<T>(first: T | (() => T)): [T, (next: T | ((last: T) => T)) => void]
  export function useEffect(effect: () => void | (() => void), on?: readonly unknown[]): void
  export function useCallback<T extends (...given: any[]) => unknown>(callback: T, on: readonly unknown[]): T
  export function useRef<T>(first: T): { current: T }
}
declare module 'react/jsx-runtime'
declare namespace JSX { interface IntrinsicElements { [name: string]: any } }
declare module 'express' {
  interface Asked { body: any; query: any; params: any; headers: Record<string, string | undefined> }
  interface Answer { json(body: unknown): Answer; status(code: number): Answer; send(body?: unknown): Answer; sendStatus(code: number): Answer }
  type Handler = (request: Asked, answer: Answer) => unknown
  interface App { get(path: string, ...handlers: Handler[]): App; post(path: string, ...handlers: Handler[]): App; use(...handlers: unknown[]): App; listen(port: number): unknown }
  function express(): App
  namespace express { function json(): Handler; function Router(): App }
  export default express
}
declare module 'p-limit' {
  export default function limit(count: number): <T>(work: () => Promise<T>) => Promise<T>
}
`
