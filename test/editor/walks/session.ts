import type { FakeKling } from '../../fake-api'
import type { Folders } from '../harness/folders'
import type { User } from '../harness/user'

/** One window, which all walks use one after the other. */
export interface Session {
  readonly user: User
  /** The host that the checklist queries. */
  readonly fake: FakeKling
  readonly folders: Folders
}
