import { account } from './account'
import { clients } from './clients'
import { codes } from './codes'
import { endpoints } from './endpoints'
import { files } from './files'
import { gateways } from './gateways'
import { inputs } from './inputs'
import { models } from './models'
import { pages } from './pages'
import { parameters } from './parameters'
import { requests } from './requests'
import { solutions } from './solutions'
import { sources } from './sources'
import { tasks } from './tasks'

/** Sentences of the knowledge, by what they are in English. */
export const facts: Readonly<Record<string, string>> = {
  ...account,
  ...clients,
  ...codes,
  ...endpoints,
  ...files,
  ...gateways,
  ...inputs,
  ...models,
  ...pages,
  ...parameters,
  ...requests,
  ...solutions,
  ...sources,
  ...tasks,
}
