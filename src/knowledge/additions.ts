/** What a project adds to the knowledge of the API: its own hosts and models. */
export interface Additions {
  /** Hosts that hand requests on to the official API as they are. In lower case. */
  readonly officialHosts: readonly string[]
  /** Hosts of services with their own API; their subdomains too. In lower case. */
  readonly gatewayHosts: readonly string[]
  /** Unknown models, each with the known one that it is checked as. */
  readonly models: readonly ModelAddition[]
}

export interface ModelAddition {
  readonly id: string
  readonly like: string
}

export const noAdditions: Additions = { officialHosts: [], gatewayHosts: [], models: [] }
