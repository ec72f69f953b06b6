import { answers } from './answers'
import { examples } from './examples'
import { page } from './page'
import { requests } from './requests'
import { senders } from './senders'
import { statuses } from './statuses'

/** The sentences of explanations. */
export const explain = { ...answers, ...examples, ...page, ...requests, ...senders, ...statuses } as const
