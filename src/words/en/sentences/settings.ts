/** The page on what counts for a file. */
export const settings = {
  'settings.column-from': 'From',
  'settings.column-key': 'Key',
  'settings.column-value': 'Value',
  'settings.default': 'default',
  'settings.defaults': 'Default',
  'settings.none': 'There is no configuration file. {name} in this folder, or in one around it, would count.',
  'settings.place': 'It is in {path}.',
  'settings.set': 'Set',
  'settings.title': 'Configuration{file, select, none {} other { of {file}}}',
} as const
