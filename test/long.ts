/**
 * `npm run test:long [rounds]`: runs the engine's tests with other values for their properties in each round, and with
 * far more of them for the proofs. To reproduce a failure: KLINT_TEST_LONG=1 KLINT_TEST_SEED=<seed> npm run
 * test:engine. KLINT_TEST_SCALE=50 tries a million texts. Mutants are run separately: npm run mutate.
 */
import { spawnSync } from 'node:child_process'

const rounds = Number(process.argv[2] ?? 10)
const first = Date.now() % 2 ** 31
const seeds = Array.from({ length: rounds }, (_, round) => first + round)

for (const seed of seeds) {
  console.log(`\n── Seed ${seed}`)
  const env = { ...process.env, KLINT_TEST_SEED: String(seed), KLINT_TEST_LONG: '1' }
  const { status } = spawnSync('npm', ['run', '--silent', 'test:engine', '--', '--reporter', 'dot'], {
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exitCode = 1
}
