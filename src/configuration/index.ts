export { missingBaseline, readBaseline, usualBaseline, writeBaseline, type Baseline } from './baselineFile'
export { noConfiguration, optionsOf, type Configuration, type Overrides } from './configuration'
export { effectiveSettings, type EffectiveSetting, type Layers } from './effective'
export { ignoredIn, isMeant, isPattern } from './ignored'
export { answerLanguages, keyNames, keys, levelSettings, type Key } from './keys'
export { known, ownLevels } from './known'
export { nearest } from './nearest'
export {
  configurationFiles,
  configurationOf,
  ownFiles,
  readConfiguration,
  type ConfigurationFile,
  type Problem,
  type ReadConfiguration,
} from './read'
export { overridesOf, type Settings } from './settings'
export { emptyConfiguration, patternOf, withIgnored, withLevel, withSilence } from './write'
