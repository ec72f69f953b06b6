/** What is wrong with a request by the words of the service: a parameter, a file, a model. */
export const requests = {
  'explain.unset': '{name} was sent as {value}',
  'explain.unset-happened': 'The client sent {value} as {name}: a variable that was not set.',
  'explain.unset-cause': 'The variable behind {name} was not set, so the client sent the text {value}.',
  'explain.unset-action': 'Set the variable, or leave {name} out of the body where there is no value.',
  'explain.bytes': '{name, select, none {A value} other {{name}}} was sent as Python bytes',
  'explain.bytes-happened':
    "{name, select, none {A value} other {{name}}} was sent as Python prints bytes, with b'…' around it.",
  'explain.bytes-cause': "The value is bytes, and its printed form b'…' was sent: `.decode()` is missing.",
  'explain.bytes-action': 'Call `.decode()` on the value before it is put into the request.',

  // Values.
  'explain.value': '{value, select, none {{name} has a value that is not allowed} other {{name} cannot be {value}}}',
  'explain.value-happened': 'Kling refused the value{value, select, none {} other { {value}}} of {name}.',
  'explain.value-cause':
    'The value{value, select, none {} other { {value}}} of {name} is misspelled, of another kind of path, or out of range.',
  'explain.value-of-model': 'The model does not offer this value of {name}, or not together with its mode.',
  'explain.value-action':
    '{allowed, select, none {Give {name} a value that the model offers.} other {Use a value that is allowed. {name} accepts {allowed}.}}',
  'explain.allowed-at': '{values} ({count, select, none {{paths}} other {{count} endpoints}})',
  'explain.choice': '{name} must be {allowed}',
  'explain.choice-happened': 'Kling accepts only {allowed} for {name} here.',
  'explain.choice-cause': '{name} has another value than {allowed}.',
  'explain.choice-elsewhere': 'Other values are for other models or endpoints.',
  'explain.choice-action': 'Set {name} to {allowed}.',
  'explain.type':
    '{type, select, none {{name} has the wrong type} string {{name} must be a string} integer {{name} must be an integer} number {{name} must be a number} boolean {{name} must be a boolean} array {{name} must be an array} other {{name} must be an object}}',
  'explain.type-happened': '{name} has the wrong JSON type.',
  'explain.type-cause': '{name} was sent as another JSON type{right, select, none {} other {: it must be {right}}}.',
  'explain.type-action':
    '{right, select, none {Compare the type of {name} with the page of the endpoint.} other {Send {name} as {right}.}}',
  'explain.how-to-write':
    '{type, select, string {a string in quotes, such as `"5"`, not `5`} integer {a whole number without quotes, such as `5`, not `"5"`} number {a number without quotes, such as `0.5`, not `"0.5"`} boolean {`true` or `false` without quotes} array {a list in brackets, also for one item} other {an object in braces, not a string}}',
  'explain.bounds':
    '{min, select, none {at most {max, number}} other {{max, select, none {at least {min, number}} other {{min, number} to {max, number}}}}}{unit, select, none {} s { s} px { px} characters { characters} other { {unit}}}',
  'explain.range':
    '{bounds, select, none {{name} is {direction, select, above {too large} below {too small} other {out of range}}} other {{name} must be {bounds}}}',
  'explain.range-happened': '{name} is {direction, select, above {too large} below {too small} other {out of range}}.',
  'explain.range-cause':
    '{name} is {direction, select, above {too large} below {too small} other {out of range}}{bounds, select, none {} other {: it must be {bounds}}}.',
  'explain.range-action':
    '{bounds, select, none {{allowed, select, none {Change {name}.} other {{name} accepts {allowed}.}}} other {Give {name} {bounds}.}}',
  'explain.unnamed-range': '{name} is {below, select, true {too small} other {too large}}',
  'explain.unnamed-range-happened':
    '{name} is beyond its limit{most, select, none {} other {: at most {most, number}}}.',
  'explain.unnamed-range-action':
    'Bring {name} within its limit{most, select, none {} other {: at most {most, number}}}.',
  'explain.unnamed-choice-happened': '{name} has a value that is not allowed.',
  'explain.unnamed-choice-action': 'Set it to {allowed}.',
  'explain.length': '{name} is too long',
  'explain.length-happened': '{name} has more than {most, number} characters.',
  'explain.length-cause': '{name} is too long: it may have at most {most, number} characters.',
  'explain.length-below': 'It is shorter than {least} characters.',
  'explain.length-action':
    'Shorten {name} to {most, number} characters; cut texts that a program writes before you send them.',

  // Parameters.
  'explain.required': '{names} is missing',
  'explain.required-happened': 'The request has no {names}, or an empty one.',
  'explain.required-unset': '{name} is missing or empty: its variable was not set.',
  'explain.required-elsewhere':
    '{name} stands under another key, or inside an object where this endpoint does not read it.',
  'explain.required-action': 'Give {names} a value, at the place where the endpoint reads it.',
  'explain.conflict': '{names} cannot be used together',
  'explain.conflict-happened': 'Kling accepts only one of {names} in a request, with this model.',
  'explain.conflict-cause': '{names} exclude each other with this model, or in this mode.',
  'explain.conflict-action': 'Remove one of {names}, or use a model that accepts both.',
  'explain.unsupported': '{names} {count, plural, one {is} other {are}} not supported here',
  'explain.unsupported-happened': 'The model does not accept {names} here.',
  'explain.unsupported-cause': 'The model does not accept {name}, or not in this mode, duration or combination.',
  'explain.unsupported-elsewhere': 'It belongs to another endpoint or kind of path.',
  'explain.unsupported-action': 'Remove {name}, or use a model and mode that accept it.',
  'explain.not-found': 'Nothing was found for {name}',
  'explain.not-found-happened': 'Nothing has the id in {name}.',
  'explain.not-found-cause': 'The id in {name} is wrong, was deleted, or belongs to another account.',
  'explain.not-found-task-id': 'It is the id of a task where that of its result is needed.',
  'explain.not-found-action': 'List what there is, and use an id from there in {name}.',

  // Files.
  'explain.file-kind': '{kind, select, video {input video} audio {audio file} other {image}}',
  'explain.file':
    '{problem, select, format {The {file} has a format that Kling does not read} url {The {file} cannot be read at its address} count {There are too many {file}s} ratio {The {file} has an extreme ratio} short {The {file} is too short} long {The {file} is too long} narrow {The {file} is too narrow} wide {The {file} is too wide} low {The {file} is too low} high {The {file} is too high} small {The {file} is too small} large {The {file} is too large} short_or_long {The {file} is too short or too long} narrow_or_wide {The {file} is too narrow or too wide} low_or_high {The {file} is too low or too high} small_or_large {The {file} is too small or too large} other {The {file} is not as Kling accepts it}}',
  'explain.file-happened': '{title}{bounds, select, none {} other {; it must be {bounds}}}.',
  'explain.file-count-cause': '{title}{bounds, select, none {} other {: {bounds}}}.',
  'explain.file-cause':
    'The {file} is {problem, select, format {of a format that Kling does not read} url {not readable at its address} ratio {of an extreme ratio} short {too short} long {too long} narrow {too narrow} wide {too wide} low {too low} high {too high} small {too small} large {too large} short_or_long {too short or too long} narrow_or_wide {too narrow or too wide} low_or_high {too low or too high} small_or_large {too small or too large} other {not as Kling accepts it}}{bounds, select, none {} other {: {property, select, pixels {its sides} width {its width} height {its height} ratio {its ratio} duration {its duration} format {its format} length {its length} fps {its frame rate} other {its size}} must be {bounds}}}.',
  'explain.file-action':
    '{property, select, duration {{above, select, true {Cut the {file}{bounds, select, none {} other { to {bounds}}}.} other {Use an {file} of {bounds, select, none {the right length} other {{bounds}}}.}}} size {Compress the file{bounds, select, none {} other { to {bounds}}}, or give a URL to a smaller one.} format {Convert the file: images to JPG or PNG, videos to MP4 with H.264, audio to MP3 or WAV.} url {Use a public https URL that answers with the file itself.} ratio {Crop the {file}.} count {Send fewer of them{bounds, select, none {} other {: {bounds}}}.} other {Scale the {file}{bounds, select, none {} other {: {property, select, width {its width} height {its height} length {its length} fps {its frame rate} other {its sides}} must be {bounds}}}.}}',
  'explain.other-limit': 'Another limit of the file is not met. {limits}',
  'explain.limits': 'Kling accepts {limits}.',
  'explain.limit-size': 'at most {size} MB',
  'explain.limit-side': 'sides of at least {side} px',
  'explain.limit-ratio': 'width to height from {min} to {max}',
  'explain.limit-seconds': '{min} to {max} s',

  // Models.
  'explain.model-retired': '{model} is switched off',
  'explain.model-retired-happened': 'Kling no longer accepts the model {model}.',
  'explain.model-retired-cause': 'The model {model} is retired.',
  'explain.model-old-cause': 'The code names an old model, or relies on the documented default, which is retired too.',
  'explain.name-current-model': 'Name a current model in `model_name`: {current}.',
  'explain.name-current-video-model': 'Name a current model in `model_name`: {current} for video.',
  'explain.model-elsewhere': 'This endpoint does not accept {model}',
  'explain.model-elsewhere-happened': '{model} is a model, but not one of this endpoint or of this kind of path.',
  'explain.model-elsewhere-cause':
    'The model {model} belongs to another endpoint or kind of path{at, select, none {} other {: {at}}}.',
  'explain.model-elsewhere-action':
    'Use a model of this endpoint in `model_name`: {at, select, none {{current} for video} other {{current}}}.',
  'explain.no-model': '{model} is not a model of the Kling API',
  'explain.no-model-happened': 'Kling does not know the model {model}.',
  'explain.no-model-cause':
    '{model} is not a model of the Kling API{gateway, select, none {} other {: it is how {gateway} calls one}}{nearest, select, none {} other {; the nearest is {nearest}}}.',
  'explain.no-model-other-path':
    'The name is of another kind of path: some paths have the model in them, `/v1/…` endpoints have it in `model_name`.',
  'explain.use-current-model': 'Use a current model: {current}.',
  'explain.use-model': 'Use {model}{besides, select, none {} other {, with {besides}}}.',
  'explain.model-refused': 'The model is not one of this endpoint',
  'explain.model-refused-happened': 'Kling refused the model of the request.',
  'explain.model-refused-cause': 'The model is retired, belongs to another endpoint, or its name is misspelled.',
  'explain.model-missing-cause': 'No model is named, and the documented default is retired.',
} as const
