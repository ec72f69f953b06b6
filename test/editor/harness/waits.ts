/** Only what hangs takes this long (ms): no test is to fail because the machine is slow. */
export const longestWait = 300_000
