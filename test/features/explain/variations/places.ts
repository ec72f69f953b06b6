import { endpoints, gateways, hosts, otherServices } from '../../../../src/knowledge'
import type { Variations } from './bodies'

const official = 'api-singapore.klingai.com'
const someHosts = [
  ...hosts.map(({ host }) => host),
  ...[
    'api.kling.dev',
    'api-eu.klingai.io',
    'kling.test',
    'v16.klingai.kwaicdn.com',
    'cdn.test',
    'API-SINGAPORE.klingai.com:443',
  ],
]
const somePaths = [
  ...['/', '//', '/?a', '/.', '/v1/'],
  ...['/v1/videos/text2video', '/v1/videos/text2video/', '/v1/videos/text2video?page=1', '/v1/videos/text2video#a'],
  ...[
    '/v1/videos/text2video/832745620183',
    '/v1/videos/text2video/a/b',
    '/v1/videos/text-to-video',
    '/v1/videos/txt2video',
  ],
  ...[
    '/v1/videos/image-to-video/kling-v1',
    '/v1/video/text2video',
    '/v1/images/generation',
    '/v1/tasks/1234567',
    '/tasks',
  ],
  ...[
    '/tasks/1',
    '/v1/videos/t2v',
    '/v1/videos',
    '/text-to-video/kling-3.0',
    '/text-to-video/kling-3.0-turbo',
    '/healthz',
  ],
  ...[
    '/v1/nothing/like/it',
    '/account/costs',
    '/solutions/anything',
    '/v1/videos/i2v/abcdefghijklmnopqrstuvwx.',
    '/a.mp4',
  ],
]
const wrongPathsOf = [
  ...[
    '/v1/models',
    '/v1/models/x',
    '/v1/task/1',
    '/v1/tasks',
    '/v1/videos/task',
    '/videos/generate',
    '/v1/videos/create/1',
  ],
  ...['/v1/video/generation', '/videos/text2video', '/general/x', '/v1/videos/text2videos', '/v1/videos/img2video/'],
  ...['/v1/videos/extend', '/v1/videos/omni', '/v1/images/text2image', '/v1/images/tryon', '/v1/videos/832745620183'],
  ...['/v1/videos/83274562018', '/v1/upload', '/v1/files/a', '/v1/videos/1/cancel', '/v1/account/costs', '/v1/account'],
]
const statuses = [400, 401, 403, 404, 405, 410, 429, 500, 503]
const unset = [
  'undefined',
  'null',
  'None',
  '[object Object]',
  '%5Bobject%20Object%5D',
  '<id>',
  'nan',
  'NULL',
  'nothing',
]
const files = [
  ...['https://cdn.test/a.mp4', 'https://cdn.test/a.PNG?x=1', 'https://cdn.test/a.mp4x', 'https://cdn.test/a.txt'],
  ...['https://v16.kwaicdn.com/x', 'https://v16.klingai.test/v1/x', `https://${official}/a.mp4`, '/a.mp4'],
]

/** URLs, paths and names of services in errors. */
export const places: Variations = {
  'the host': someHosts.flatMap((host) => [
    `404 Not Found for url: https://${host}/v1/videos/txt2video`,
    `https://${host}/v1/videos/text2video: HTTP 503`,
    `getaddrinfo ENOTFOUND ${host}`,
    `certificate has expired, https://${host}/v1`,
    `HTTPSConnectionPool(host='${host}', port=443): Read timed out.`,
  ]),
  'the path': somePaths.flatMap((path) => [
    `404 Client Error: Not Found for url: https://${official}${path}`,
    `POST ${path} 404`,
    `HTTP 404, with url: ${path}.`,
    `HTTP 401 at ${path}`,
  ]),
  'the method': ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'get', 'FETCH'].flatMap((method) => [
    `HTTP 404: ${method} https://${official}/v1/videos/text2video`,
    `HTTP 404: ${method} https://${official}/v1/videos/text2video/832745620183`,
    `HTTP 404: ${method} /v1/videos/tasks/832745620183`,
  ]),
  'a path that does not exist': wrongPathsOf.flatMap((path) => [
    `GET https://${official}${path} 404`,
    `POST https://${official}${path} 404`,
    `HTTP 404 https://cdn.test${path}`,
  ]),
  'an id that is not set': unset.flatMap((id) =>
    statuses.map((status) => `HTTP ${status} for https://${official}/v1/videos/text2video/${id}`),
  ),
  'the file of a result': files.flatMap((url) => statuses.map((status) => `HTTP ${status} for ${url}`)),
  'words about a result': [
    ...['downloading the video', 'download of the clip', 'downloads nothing', 'the result url', 'video link', 'videos'],
    ...['url of the video', 'link of my result', 'link of it', '下载视频', '结果的链接', '视频地址', '视频'],
  ].flatMap((words) => [`HTTP 403 ${words}`, `HTTP 500 ${words}`, `${words}\nHTTP 410`]),
  'paths that compete': [
    `https://${official}/v1/videos/text2video\nhttps://${official}/v1/videos/txt2video HTTP 404`,
    `https://${official}/v1/videos/txt2video HTTP 404\nhttps://${official}/v1/videos/text2video`,
    `HTTP 404\nhttps://${official}/v1/videos/txt2video\nhttps://cdn.test/a.mp4`,
    `HTTP 404\nhttps://cdn.test/a.mp4\nhttps://${official}/v1/videos/txt2video`,
    `POST https://${official}/v1/videos/text2video /v1/videos/text2video HTTP 404`,
    `{"path": "/v1/videos/txt2video", "status": 404}`,
    `{'path': '/v1/videos/txt2video', 'status': 404}`,
    `duration is invalid: https://${official}/v1/videos/text2video https://${official}/v1/videos/image2video`,
  ],
  'the endpoint of a refused key': endpoints.flatMap(({ path }) => [
    `HTTP 401 from https://${official}${path}`,
    `{"code": 1002, "message": "a b"} from https://${official}${path}`,
    `{"code": 1004, "message": "a b"} from https://${official}${path}`,
  ]),
  'the endpoint of a refused value': endpoints.flatMap(({ path }) =>
    ['duration is invalid', 'mode value is out of range', 'the image is too large'].map(
      (words) => `{"code": 1201, "message": "${words}"} https://${official}${path}`,
    ),
  ),
  'another service': otherServices.flatMap(({ name, keys }) => [
    `${name}: {"code": 1002, "message": "a b"}`,
    JSON.stringify(Object.fromEntries(['code', ...keys].map((key) => [key, 1002]))),
    JSON.stringify(Object.fromEntries(['code', ...keys.slice(1)].map((key) => [key, 1002]))),
    `kling and ${name}: error code 1002`,
    `${name.toLowerCase()} went down`,
  ]),
  'a gateway': gateways.flatMap(({ hosts: own, packages }) => [
    ...own
      .slice(0, 1)
      .flatMap((host) => [
        ...[400, 402, 404, 422, 429, 499, 500, 501, 503].map((status) => `HTTP ${status} from https://${host}/x`),
        `https://${host} and https://${official}: HTTP 402`,
        `https://${host}.evil.test: HTTP 402`,
        `https://${host}/x {"code": 1303, "message": "a b"}`,
        `https://${host}/x {"code": 7777, "message": "a b"}`,
        `https://${host}/x {"task_status": "failed", "task_status_msg": "risk control"}`,
        `https://${host}/x 429 {"message": "duration is invalid"}`,
        `https://${host}/x: "The balance is too low for it"`,
        `https://${host}/x getaddrinfo ENOTFOUND ${host}`,
      ]),
    ...packages
      .slice(0, 1)
      .flatMap((name) => [
        `  at site-packages/${name}/client.py\nHTTP 422`,
        `node_modules/${name}/x: HTTP 500`,
        `${name}.exceptions.ApiError: HTTP 402`,
        `${name} said HTTP 402`,
      ]),
  ]),
  "a gateway's name of a model": [
    ...['kwaivgi/kling-v2.1', 'fal-ai/kling-video/v2/master', 'kling/v2', 'fal-ai/flux', 'a/b kwaivgi/kling-v2.1'],
    ...['klingai/kling-v2-master', 'https://x.test/kwaivgi/kling-v2.1'],
  ].flatMap((name) => [`${name}: HTTP 422`, `model ${name} is not supported`]),
}
