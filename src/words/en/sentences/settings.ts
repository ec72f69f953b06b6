/** The page on what counts for a file. */
export const settings = {
  'settings.column-from': 'From',
  'settings.column-key': 'Key',
  'settings.column-value': 'Value',
  'settings.default': 'default',
  'settings.defaults': 'Default',
  'settings.none': 'There is no configuration file. Klint reads {name} in this folder or in one above it.',
  'settings.place': 'The configuration file is {path}.',
  'settings.set': 'Set',
  'settings.title': 'Configuration{file, select, none {} other { of {file}}}',
} as const
