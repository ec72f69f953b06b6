import type { Probes } from '../features/checklist/probes'
import { probeAuthentication, probeCredits } from './account'
import { createClient } from './client'
import { bearersOf, type Credentials } from './credentials'
import { probeImages } from './images'
import { realSurroundings, type Surroundings } from './surroundings'

export { credentialVariables, readCredentials, type Credentials } from './credentials'
export { defaultHostName, hostNames, originOf } from './host'
export { realSurroundings, type Surroundings }

/** The input of a run of probes. */
export interface ProbeRun {
  /** The API's origin: see `originOf`. */
  readonly origin: string
  readonly credentials: Credentials
  /** URLs of the images that the code sends. */
  readonly images: readonly string[]
  readonly signal: AbortSignal
  /** Called before each step, to show progress. */
  readonly onStep?: (step: Step) => void
}

/** A step of a run. `data` says how many of the images were loaded. */
export interface Step {
  readonly id: 'credentials' | 'credits' | 'images'
  readonly data: Readonly<Record<string, number>>
}

/**
 * Determines over the network what code cannot tell: whether the credential works, whether there are credits, whether
 * the images can be loaded. Sends the credentials only to `origin`; creates no task. Never throws.
 */
export async function runProbes(
  { origin, credentials, images, signal, onStep = () => undefined }: ProbeRun,
  surroundings: Surroundings = realSurroundings,
): Promise<Probes> {
  const clients = bearersOf(credentials).map((bearer) => createClient({ origin, bearer, signal }, surroundings))
  if (clients.length > 0) onStep({ id: 'credentials', data: {} })
  const authentication = await Promise.all(clients.map(probeAuthentication))
  const accepted = clients.find((_, index) => isAccepted(authentication[index]?.outcome))
  if (accepted) onStep({ id: 'credits', data: {} })
  const credits = accepted ? await probeCredits(accepted, signal, surroundings) : null
  const loaded = { count: 0 }
  const say = (): void => onStep({ id: 'images', data: { loaded: loaded.count, all: images.length } })
  if (images.length > 0) say()
  const probed = await probeImages(images, signal, surroundings, () => {
    loaded.count += 1
    say()
  })
  return { host: origin, authentication, credits, images: probed }
}

/** Whether the credential was accepted; otherwise nothing is known about the account's credits. */
function isAccepted(outcome: Probes['authentication'][number]['outcome'] | undefined): boolean {
  return outcome?.kind === 'answer' && outcome.code === 0
}
