import { BlockList, isIP } from 'node:net'
import { embeddedAt, embeddingNetworks, publicIpv6, specialNetworks } from '../knowledge/networks'

const special = new BlockList()
const general = new BlockList()
const embedding = new BlockList()

for (const [network, bits] of specialNetworks.ipv4) {
  special.addSubnet(network, bits, 'ipv4')
  for (const before of embeddingNetworks) special.addSubnet(`${before}${network}`, embeddedAt + bits, 'ipv6')
}
for (const [network, bits] of specialNetworks.ipv6) special.addSubnet(network, bits, 'ipv6')
general.addSubnet(...publicIpv6, 'ipv6')
for (const before of embeddingNetworks) embedding.addSubnet(`${before}0.0.0.0`, embeddedAt, 'ipv6')

/** Whether this is a public IP address. False for anything else. */
export function isPublicAddress(address: string): boolean {
  const [plain = ''] = address.split('%')
  const family = isIP(plain)
  if (family === 4) return !special.check(plain, 'ipv4')
  return (
    family === 6 && (general.check(plain, 'ipv6') || embedding.check(plain, 'ipv6')) && !special.check(plain, 'ipv6')
  )
}
