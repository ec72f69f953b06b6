import { createRequire } from 'node:module'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import type * as product from './product'

export type Product = typeof product

/** Bundles the product and loads it. */
export function loadProduct(): Product {
  const outfile = join(mkdtempSync(join(tmpdir(), 'klint-bench-')), 'product.cjs')
  buildSync({
    entryPoints: ['bench/product.ts'],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  })
  return createRequire(__filename)(outfile) as Product
}
