import { table } from '../table'

table(
  'blind-retry',
  'typescript',
  [
    [
      'always',
      `import axios from 'axios'
import axiosRetry from 'axios-retry'
const client = axios.create({ baseURL: 'https://api-singapore.klingai.com' })
axiosRetry(client, { retries: 5, retryCondition: () => true })
export const create = async (body: object, headers: Record<string, string>) => (await client.post('/v1/videos/text2video', body, { headers })).data
`,
      '4 info likely: This retries whatever goes wrong.',
    ],
    [
      'any 429',
      `import axios from 'axios'
import axiosRetry from 'axios-retry'
const client = axios.create({ baseURL: 'https://api-singapore.klingai.com' })
axiosRetry(client, {
  retries: 5,
  retryDelay: axiosRetry.exponentialDelay,
  retryCondition: (error) => axiosRetry.isNetworkOrIdempotentRequestError(error) || error.response?.status === 429,
})
export const create = async (body: object, headers: Record<string, string>) => (await client.post('/v1/videos/text2video', body, { headers })).data
`,
      '7 warning likely: This retries on any HTTP 429 without reading `code`.',
    ],
    [
      'a field of a class',
      `import axios, { type AxiosInstance } from 'axios'
import axiosRetry from 'axios-retry'
export class Client {
  private readonly client: AxiosInstance
  constructor() {
    this.client = axios.create({ baseURL: 'https://api-singapore.klingai.com' })
    axiosRetry(this.client, { retries: 3, retryCondition: (error) => error.response?.status === 429 })
  }
  create(body: object) {
    return this.client.post('/v1/videos/text2video', body)
  }
}
`,
      '7 warning likely: This retries on any HTTP 429 without reading `code`.',
    ],
  ],
  'conditions of axios-retry',
)
table(
  'blind-retry',
  'javascript',
  [
    [
      'a list with 429',
      `const axios = require('axios')
const axiosRetry = require('axios-retry').default
axiosRetry(axios, {
  retries: 3,
  retryCondition(error) {
    const status = error.response?.status
    return [429, 500, 503].includes(status)
  },
})
exports.create = async (body, headers) => (await axios.post('https://api-singapore.klingai.com/v1/videos/text2video', body, { headers })).data
`,
      '7 warning likely: This retries on any HTTP 429 without reading `code`.',
    ],
    [
      'every status that is an error',
      `import axios from 'axios'
import axiosRetry from 'axios-retry'
axiosRetry(axios, { retryCondition: ({ response }) => response && response.status >= 400 })
export const create = async (body, headers) => (await axios.post('https://api-singapore.klingai.com/v1/videos/text2video', body, { headers })).data
`,
      '3 warning likely: This retries on every HTTP error without reading `code`.',
    ],
    [
      'the default condition',
      `import axios from 'axios'
import axiosRetry from 'axios-retry'
axiosRetry(axios, { retries: 3, retryDelay: axiosRetry.exponentialDelay })
export const create = async (body, headers) => (await axios.post('https://api-singapore.klingai.com/v1/videos/text2video', body, { headers })).data
`,
    ],
    [
      'server errors only',
      `import axios from 'axios'
import axiosRetry from 'axios-retry'
axiosRetry(axios, { retries: 3, retryCondition: (error) => error.response?.status >= 500 })
export const create = async (body, headers) => (await axios.post('https://api-singapore.klingai.com/v1/videos/text2video', body, { headers })).data
`,
    ],
    [
      'the code too',
      `import axios from 'axios'
import axiosRetry from 'axios-retry'
axiosRetry(axios, { retryCondition: (error) => error.response?.status === 429 && [1302, 1303].includes(error.response.data.code) })
export const create = async (body, headers) => (await axios.post('https://api-singapore.klingai.com/v1/videos/text2video', body, { headers })).data
`,
    ],
    [
      'a helper that may read the code',
      `import axios from 'axios'
import axiosRetry from 'axios-retry'
axiosRetry(axios, { retryCondition: (error) => error.response?.status === 429 && isBusy(error) })
export const create = async (body, headers) => (await axios.post('https://api-singapore.klingai.com/v1/videos/text2video', body, { headers })).data
`,
    ],
    [
      'queries only',
      `import axios from 'axios'
import axiosRetry from 'axios-retry'
axiosRetry(axios, { retryCondition: () => true })
export const query = async (id, headers) => (await axios.get(\`https://api-singapore.klingai.com/v1/videos/text2video/\${id}\`, { headers })).data
`,
    ],
    [
      'another client',
      `import axios from 'axios'
import axiosRetry from 'axios-retry'
const other = axios.create()
axiosRetry(other, { retryCondition: () => true })
const client = axios.create({ baseURL: 'https://api-singapore.klingai.com' })
export const create = async (body, headers) => (await client.post('/v1/videos/text2video', body, { headers })).data
`,
    ],
    [
      'no times',
      `import axios from 'axios'
import axiosRetry from 'axios-retry'
axiosRetry(axios, { retries: 0, retryCondition: () => true })
export const create = async (body, headers) => (await axios.post('https://api-singapore.klingai.com/v1/videos/text2video', body, { headers })).data
`,
    ],
    [
      'only what can be repeated',
      `import axios from 'axios'
import axiosRetry from 'axios-retry'
axiosRetry(axios, { retryCondition: (error) => error.config.method === 'get' && error.response?.status === 429 })
export const create = async (body, headers) => (await axios.post('https://api-singapore.klingai.com/v1/videos/text2video', body, { headers })).data
`,
    ],
  ],
  'conditions of axios-retry',
)
