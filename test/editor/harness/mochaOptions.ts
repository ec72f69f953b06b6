import type { MochaOptions } from 'mocha'
import { longestWait } from './waits'

/** How mocha runs the tests that need an editor, inside of it and from outside. */
export const mochaOptions: MochaOptions = {
  timeout: 2 * longestWait,
  forbidOnly: true,
  forbidPending: true,
  reporter: 'spec',
  ...(process.env.KLINT_TEST_ONLY === undefined ? {} : { grep: process.env.KLINT_TEST_ONLY }),
}
