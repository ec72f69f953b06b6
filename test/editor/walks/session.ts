import type { FakeKling } from '../../fake-api'
import type { Folders } from '../harness/folders'
import type { User } from '../harness/user'

/** One window, which all walks go through one after the other. */
export interface Session {
  readonly user: User
  /** Where the checklist asks. */
  readonly fake: FakeKling
  readonly folders: Folders
}
