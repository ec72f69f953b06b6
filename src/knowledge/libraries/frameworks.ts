/** Modules of programs that keep running: servers, bots, workers. */
export const longRunningModules =
  /^(flask|fastapi|django|aiohttp\.web|starlette|sanic|tornado|discord|telegram|aiogram|telebot|celery|streamlit|gradio|express|fastify|koa|hono|next|@nestjs|discord\.js|telegraf|bullmq|node-cron|apscheduler|schedule)\b/

/** Modules of code that a browser or an app runs. */
export const browserModules = /^(?:react|react-dom|react-native|preact|solid-js|vue|svelte|expo)(?:[-/].|$)/

/** Modules that only a server has. */
export const serverModules =
  /^(?:(?:server-only|next\/(?:server|headers)|express|fastify|koa|hono|@hapi\/hapi|@vercel\/node|fs|fs\/promises|http|https|child_process)$|@nestjs\/.|node:.)/

/** What only handlers on a server import from a module that pages import, too. */
export const serverNames = { module: 'next', name: /^NextApi(?:Handler|Request|Response)$/ } as const

/** Files that frameworks run on a server only: API routes, edge and serverless functions. */
export const serverFiles =
  /(?:^|\/)(?:pages\/api|supabase\/functions|netlify\/functions)\/|(?:^|\/)app\/(?:[^\n]{0,400}\/)?route\.[cm]?[jt]sx?$/

/** Modules whose components are functions, and hooks functions that begin with `use`. */
export const componentModules: ReadonlySet<string> = new Set(['react', 'preact', 'solid-js', 'vue'])

/** What handlers call the response of their server, and its methods that send. */
export const responders: ReadonlySet<string> = new Set([
  'res',
  'resp',
  'response',
  'reply',
  'ctx',
  'c',
  'NextResponse',
  'Response',
])
export const responseMethods: ReadonlySet<string> = new Set([
  'send',
  'json',
  'jsonp',
  'end',
  'write',
  'body',
  'text',
  'html',
])

/** Functions and classes that make a response: Flask, Starlette, the web's own, Next.js. */
export const responseMakers: ReadonlySet<string> = new Set([
  ...['jsonify', 'make_response'],
  ...['JSONResponse', 'ORJSONResponse', 'PlainTextResponse', 'HTMLResponse'],
  ...['Response', 'NextResponse'],
])

/** Decorators that make a function the handler of a route: `@app.get("/token")`. */
export const routeDecorators: ReadonlySet<string> = new Set([
  'route',
  'get',
  'post',
  'put',
  'patch',
  'delete',
  'websocket',
])

/** Files whose path is the route of the function that they export under one of these names (Next.js). */
export const routeFiles =
  /(?:^|\/)app(\/[^\n]{1,400})\/route\.[cm]?[jt]sx?$|(?:^|\/)pages(\/api\/[^\n.]{1,400})\.[cm]?[jt]sx?$/
export const routeFileExports: ReadonlySet<string> = new Set(['POST', 'handler'])

/** What the routes of callbacks are called. */
export const callbackRoute = /hook|callback|notif/i

/** Types of a handler's parameter that make it the body, parsed (FastAPI). */
export const bodyTypes: ReadonlySet<string> = new Set(['dict', 'Dict'])

/** What React calls hooks and components. */
export const hookName = /^use[A-Z]/
export const componentName = /^[A-Z]/

/** Hooks that return a variable and its setter. */
export const stateHooks: ReadonlySet<string> = new Set(['useState'])

/** Page elements that load a file, and the attributes with its URL. */
export const mediaElements: ReadonlySet<string> = new Set(['video', 'img', 'audio', 'source', 'Image'])
export const mediaAttributes: ReadonlySet<string> = new Set(['src', 'poster'])

/** What finds or makes such an element in a browser, and the types of TypeScript for it. */
export const elementFinders: ReadonlySet<string> = new Set(['querySelector', 'getElementById'])
export const elementMakers: ReadonlySet<string> = new Set(['Image', 'Audio'])
export const elementTypes = /^HTML(?:Video|Image|Audio|Media|Source)Element$/

/** Hooks whose result refers to an element by its `current`, and functions that wrap elements (jQuery). */
export const referenceHooks: ReadonlySet<string> = new Set(['useRef', 'createRef'])
export const queryFunctions: ReadonlySet<string> = new Set(['$', 'jQuery'])

/** The end of HTML text that such an attribute's value follows; from the last `<` on. */
export const mediaMarkup = /^<(?:video|img|audio|source)\s[^<>]*\b(?:src|poster)=["']?$/i

/** The names of a ComfyUI node class's members: the table or schema of widgets, and the function. */
export const widgetMethods = {
  table: 'INPUT_TYPES',
  runs: 'FUNCTION',
  schema: 'define_schema',
  runsSchema: 'execute',
  options: 'options',
  default: 'default',
} as const

/** How nodes of Griptape declare a parameter, what they offer for it, and how they read it. */
export const nodeParameters = {
  makes: /^Parameter/,
  name: 'name',
  default: 'default_value',
  choices: 'choices',
  reads: 'get_parameter_value',
} as const

/** What handlers call the request that they handle, the properties with its body, and what reads it. */
export const requestName = /^(?:req|request)$/
export const bodyOfRequest: ReadonlySet<string> = new Set(['body', 'json', 'data'])
export const bodyReaders: ReadonlySet<string> = new Set(['json', 'get_json', 'get_data', 'text', 'body'])

/** Bundlers whose `define` is for pages. */
export const bundlerModules = /^(?:vite|webpack|@rspack\/core|@rsbuild\/core)$/
