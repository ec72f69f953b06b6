/** What hovers say, from knowledge to CommonMark. Where they are shown is decided elsewhere. */
export { renderHttpStatus, renderServiceCode, renderTaskMessage, renderTaskStatus } from './renderError'
export { renderModel } from './renderModel'
export { renderParameter } from './renderParameter'
