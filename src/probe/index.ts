import type { Probes } from '../features/checklist/probes'
import { probeAuthentication, probeCredits } from './account'
import { createClient } from './client'
import { bearersOf, type Credentials } from './credentials'
import { probeImages } from './images'
import { realSurroundings, type Surroundings } from './surroundings'

export { credentialVariables, readCredentials, type Credentials } from './credentials'
export { defaultHostName, hostNames, originOf } from './host'
export { realSurroundings, type Surroundings }

/** What a run of probes is told. */
export interface ProbeRun {
  /** Of the API, with its scheme: see `originOf`. */
  readonly origin: string
  readonly credentials: Credentials
  /** URLs of the images that the code sends. */
  readonly images: readonly string[]
  readonly signal: AbortSignal
  /** Told what comes next, for a line of progress. */
  readonly onStep?: (step: Step) => void
}

/** What a run does: `data` says how many images were loaded, of how many. */
export interface Step {
  readonly id: 'credentials' | 'credits' | 'images'
  readonly data: Readonly<Record<string, number>>
}

/**
 * Asks the network what code cannot tell: does the credential work, is there credit, can the images be loaded. Sends the
 * credentials to `origin` and nowhere else; creates no task. Never throws.
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

/** A credential that is refused says nothing of the account's credits. */
function isAccepted(outcome: Probes['authentication'][number]['outcome'] | undefined): boolean {
  return outcome?.kind === 'answer' && outcome.code === 0
}
