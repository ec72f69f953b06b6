import { checklist } from './checklist'
import { commandLine } from './commandLine'
import { cost } from './cost'
import { editor } from './editor'
import { explain } from './explain'
import { hover } from './hover'
import { token } from './token'

/** By the feature that shows them. */
export const sentences = { ...checklist, ...commandLine, ...cost, ...editor, ...explain, ...hover, ...token }
