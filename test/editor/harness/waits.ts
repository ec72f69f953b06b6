/** Only something that hangs takes this long (ms): no test may fail because the machine is slow. */
export const longestWait = Number(process.env.KLINT_TEST_WAIT ?? 120_000)
