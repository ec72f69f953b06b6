/**
 * `npm run test:long [rounds]`: runs the engine's tests with other values for their properties in each round, and with
 * far more of them for the proofs. To reproduce a failure: KLINT_TEST_LONG=1 KLINT_TEST_SEED=<seed> npm run
 * test:engine. KLINT_TEST_SCALE=50 tries a million texts. Mutants are run separately: npm run mutate.
 */
import { spawnSync } from 'node:child_process'

const rounds = Number(process.argv[2] ?? 10)
const first = Date.now() % 2 ** 31
const seeds = Array.from({ length: rounds }, (_, round) => first + round)

/** Whether a script of the package succeeds. */
function runs(script: string, parameters: readonly string[] = [], seed?: number): boolean {
  const long = seed === undefined ? {} : { KLINT_TEST_SEED: String(seed), KLINT_TEST_LONG: '1' }
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...parameters], {
    env: { ...process.env, ...long },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}

// The tests of the command line and the servers run what is built.
if (!runs('build')) process.exit(1)
for (const seed of seeds) {
  console.log(`\n── Seed ${seed}`)
  if (!runs('test:engine', ['--reporter', 'dot'], seed)) process.exitCode = 1
}
