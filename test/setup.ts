import fc from 'fast-check'

/** Properties try the same values in every run, so that none fails by chance. `npm run test:long` tries others. */
fc.configureGlobal({ seed: Number(process.env.KLINT_TEST_SEED ?? 1) })
