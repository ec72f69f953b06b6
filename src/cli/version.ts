import { version } from '../../package.json'

export { version }

/** Set by `esbuild.js`: a digest of the sources. */
declare const klintBuild: string | undefined

/** Identifies a build, also among builds of the same version. */
export const build = typeof klintBuild === 'string' ? klintBuild : version
