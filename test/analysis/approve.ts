import { approve } from './approved'

approve()
