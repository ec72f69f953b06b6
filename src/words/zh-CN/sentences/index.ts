import { checklist } from './checklist'
import { commandLine } from './commandLine'
import { completion } from './completion'
import { cost } from './cost'
import { editor } from './editor'
import { explain } from './explain'
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
  ...cost,
  ...editor,
  ...explain,
  ...hover,
  ...lens,
  ...reference,
  ...settings,
  ...status,
  ...token,
}
