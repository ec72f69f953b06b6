/** Only what hangs takes this long (ms): no test is to fail because the machine is slow. */
export const longestWait = Number(process.env.KLINT_TEST_WAIT ?? 300_000)
