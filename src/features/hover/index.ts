/** The contents of hovers, from knowledge to CommonMark. Where they are shown is decided elsewhere. */
export { renderEndpoint } from './renderEndpoint'
export { renderHttpStatus, renderServiceCode, renderTaskMessage, renderTaskStatus } from './renderError'
export { renderModel } from './renderModel'
export { renderParameter } from './renderParameter'
