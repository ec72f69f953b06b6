import { checklist } from './checklist'
import { commandLine } from './commandLine'
import { configuration } from './configuration'
import { cost } from './cost'
import { editor } from './editor'
import { explain } from './explain'
import { files } from './files'
import { hover } from './hover'
import { token } from './token'

/** 按功能划分。 */
export const sentences = {
  ...checklist,
  ...commandLine,
  ...configuration,
  ...cost,
  ...editor,
  ...explain,
  ...files,
  ...hover,
  ...token,
}
