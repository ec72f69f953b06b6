import { checklist } from './checklist'
import { commandLine } from './commandLine'
import { completion } from './completion'
import { configuration } from './configuration'
import { cost } from './cost'
import { editor } from './editor'
import { explain } from './explain'
import { files } from './files'
import { hover } from './hover'
import { lens } from './lens'
import { reference } from './reference'
import { settings } from './settings'
import { status } from './status'
import { token } from './token'

/** By the feature that shows them. */
export const sentences = {
  ...checklist,
  ...commandLine,
  ...completion,
  ...configuration,
  ...cost,
  ...editor,
  ...explain,
  ...files,
  ...hover,
  ...lens,
  ...reference,
  ...settings,
  ...status,
  ...token,
}
