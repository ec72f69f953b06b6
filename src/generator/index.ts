/** `npm run generate` writes all generated files; `npm run generate -- --check` lists stale ones and fails. */
import { join } from 'node:path'
import { artifactsOf } from './artifacts'
import { packageReader, staleIn, writeTo } from './files'
import { supplyArtifacts } from './supply/notices'

const root = join(__dirname, '../..')

async function main(): Promise<void> {
  const stale = staleIn(root, [...artifactsOf(packageReader(root)), ...(await supplyArtifacts(root))])
  if (process.argv.includes('--check')) {
    for (const { path } of stale) console.error(`${path} is stale`)
    if (stale.length > 0) console.error('Run: npm run generate')
    process.exitCode = stale.length > 0 ? 1 : 0
  } else {
    writeTo(root, stale)
    for (const { path } of stale) console.log(`wrote ${path}`)
  }
}

void main()
