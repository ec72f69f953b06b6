interface AuditReport {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly severity: string; readonly range: string; readonly nodes: readonly string[] }>
  >
}

/**
 * The vulnerabilities that `npm audit --json` reports for packages whose code ships.
 * @param folders the bundled packages, relative to the root
 */
export function vulnerable(report: object, folders: readonly string[]): readonly string[] {
  const { vulnerabilities } = report as AuditReport
  if (!vulnerabilities) throw new Error(`This is no audit: ${JSON.stringify(report).slice(0, 200)}`)
  return Object.entries(vulnerabilities)
    .filter(([, { nodes }]) => nodes.some((node) => folders.includes(node)))
    .map(([name, { severity, range }]) => `${name} ${range}: ${severity}`)
}
