/**
 * Networks whose addresses lead to no public server, after IANA's registries of special purpose addresses: this machine, private
 * and shared networks, links, documentation, tests, groups.
 */
export const specialNetworks = {
  ipv4: [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ],
  ipv6: [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [network: string, bits: number])[]>>

/** All that is public of IPv6, but for the special networks in it. */
export const publicIpv6 = ['2000::', 3] as const

/** IPv6 networks whose addresses end in an IPv4 address: those of translators (NAT64), and of dual-stack sockets. */
export const embeddingNetworks = ['64:ff9b::', '::ffff:'] as const
/** The number of bits before that address. */
export const embeddedAt = 96
