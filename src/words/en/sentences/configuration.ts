/** The page on what counts for a file. */
export const configuration = {
  'configuration.column-from': 'From',
  'configuration.column-key': 'Key',
  'configuration.column-value': 'Value',
  'configuration.default': 'default',
  'configuration.defaults': 'Default',
  'configuration.none': 'There is no configuration file. {name} in this folder, or in one around it, would count.',
  'configuration.place': 'It is in {path}.',
  'configuration.set': 'Set',
  'configuration.title': 'Configuration{file, select, none {} other { of {file}}}',
} as const
