/** How a Postman collection names its schema. */
export const postmanSchema = /schema\.(?:get)?postman\.com/

/** The types of n8n's nodes. */
export const n8nNode = /^(?:n8n-nodes-base|@n8n\/[\w-]+)\./

/** The keys under which n8n stores the code of a node, with its language, and the keys of an HTTP node for a body. */
export const workflowCode: ReadonlyMap<string, 'javascript' | 'python'> = new Map([
  ['jsCode', 'javascript'],
  ['functionCode', 'javascript'],
  ['pythonCode', 'python'],
])
export const workflowBodies: ReadonlySet<string> = new Set(['jsonBody', 'body', 'bodyParametersJson'])

/** The keys for URL, method and body in collections, workflows and recorded requests. */
export const urlKeyName = /^(url|uri|endpoint|path|raw)$/i
export const methodKeyName = /^(request_?)?method$/i
export const bodyKeyName = /^(body|json|data|payload|raw|(json|request)_?body|body_?parameters_?json)$/i

/** Postman's bodies that are no JSON. */
export const otherBodyKeys: ReadonlySet<string> = new Set(['urlencoded', 'formdata', 'file', 'graphql'])

/** The types of JSON Schema. */
export const schemaTypeNames: ReadonlySet<string> = new Set([
  'string',
  'number',
  'integer',
  'boolean',
  'array',
  'object',
  'null',
])

/** The HTTP methods that a path of OpenAPI may have, and the media types of JSON. */
export const openApiMethods: ReadonlySet<string> = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
])
export const jsonMediaType = /json|\*/i

/** Where the nodes of n8n that decide (If, Filter, Switch) keep the two sides of a comparison, newest form first. */
export const workflowTestKeys = [
  { left: 'leftValue', right: 'rightValue' },
  { left: 'value1', right: 'value2' },
] as const
/** Where an older Switch stores what its value is compared with. */
export const workflowRules = 'rules'
/** How they call equality. */
export const workflowTestOperators = {
  equal: new Set(['equals', 'equal']) as ReadonlySet<string>,
  unequal: new Set(['notEquals', 'notEqual']) as ReadonlySet<string>,
} as const

/** Where n8n keeps a body as a list of names and values, and content that is no JSON. */
export const pairListKeys = {
  outer: new Set(['bodyParameters', 'bodyParametersUi']) as ReadonlySet<string>,
  inner: new Set(['parameters', 'parameter']) as ReadonlySet<string>,
} as const
export const formContent = /form|multipart|binary|raw/i
