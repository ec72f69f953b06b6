import { clients } from './clients'
import { codes } from './codes'
import { files } from './files'
import { gateways } from './gateways'
import { parameters } from './parameters'
import { requests } from './requests'
import { solutions } from './solutions'
import { sources } from './sources'
import { tasks } from './tasks'

/** Sentences of the knowledge, by what they are in English. */
export const facts: Readonly<Record<string, string>> = {
  ...clients,
  ...codes,
  ...files,
  ...gateways,
  ...parameters,
  ...requests,
  ...solutions,
  ...sources,
  ...tasks,
}
