import fc from 'fast-check'

/**
 * The properties look at the same values in every run, so that none of them turns red by chance. `npm run test:long`
 * looks at others.
 */
fc.configureGlobal({ seed: Number(process.env.KLINT_TEST_SEED ?? 1) })
