/** What hovers say; the pages of the reference say some of it, too. */
export const hover = {
  'hover.also-sent': "The vendor's examples also send {types}.",
  'hover.at-most-one': 'At most one of these in a request: {groups}.',
  'hover.citation':
    '{title}, seen {seen} ({confidence, select, official {a page of the vendor} live {seen in live calls} several {several independent sources} single {a single source} other {concluded, not read}})',
  'hover.code-name': '{name}{http, select, none {} other { (HTTP {http})}}',
  'hover.column-available': 'Available',
  'hover.column-code': '{used, select, true {Code} other {Code in its place}}',
  'hover.column-feature': 'Feature',
  'hover.column-instead': 'What comes',
  'hover.column-meaning': 'Meaning',
  'hover.column-retry': 'Retry?',
  'hover.column-status': 'Status',
  'hover.default': 'Default: {value}{retired, select, true {, which is switched off: name one} other {}}.',
  'hover.elsewhere': 'Elsewhere in the list: {summary}',
  'hover.endpoint': '**{title}** · {method} {path} · {generation}',
  'hover.endpoint-needs': 'Always needs {parameters}.',
  'hover.endpoint-query': 'Query: GET {path}.',
  'hover.exactly-one': 'Exactly one of {parameters} is given.',
  'hover.feature':
    '{feature, select, duration {Duration} resolution {Resolution} textToVideo {Text to video} imageToVideo {Image to video} omniVideo {Omni video} motionControl {Motion control} endFrame {First and end frame} endFrameOnly {End frame alone} cameraControl {Camera control} motionBrush {Motion brush} cfgScale {`cfg_scale`} sound {Sound} voices {Voices} multiShot {Several shots} elements {Elements} referenceVideo {Reference video} extension {Extension} multiImage {Several images} other {Element editing}}',
  'hover.file': 'File: {values}.',
  'hover.how-to-ignore': 'How to ignore',
  'hover.http-status': '**HTTP {status} {name}**{used, select, true {} other {: not sent by the official API}}',
  'hover.ignored':
    '{scope, select, next_line {Silences rules on the next line.} line {Silences rules on this line.} other {Silences rules in the whole file.}}',
  'hover.in-path-api':
    'New generation: {place}{changes, select, none {} other { ({changes})}}.{note, select, none {} other { {note}}}',
  'hover.in-v1-api': 'Legacy: {keys}.',
  'hover.message': '**{text}**{where, select, code { · code {code}} task { · in `task_status_msg`} other {}}',
  'hover.model':
    '**{name}** {id}: {kind, select, video {video} image {image} other {try-on}} model of the {generation} generation, **{status, select, current {current} other {retired}}**{since, select, none {} other { since {since}}}{evidence, select, none {} other {. {evidence}}}',
  'hover.model-in-body': 'As `model_name` of the legacy generation: {name}.',
  'hover.model-in-path': 'In a path of the new generation: {name}.',
  'hover.model-nowhere': 'No current page names it for an endpoint.',
  'hover.model-used': 'Used with {paths}.',
  'hover.no-model':
    '{name} is not a model of Kling. Perhaps {meant}{parameters, select, none {} other { with {parameters}}} is meant.',
  'hover.no-service-code': '**{code}** is not a code of the official API: it never comes.',
  'hover.no-task-status': '**{status}** is not a status of a Kling task: it never comes.',
  'hover.not-in-path-api': 'The new generation has no such parameter.{note, select, none {} other { {note}}}',
  'hover.older-pages': 'On older pages only.',
  'hover.open-model': '{name}: {family}, not yet in any copy of the official pages; taken as valid.',
  'hover.optional': 'Optional.',
  'hover.parameter': '**{path}**: {types} · {endpoint} ({generation})',
  'hover.required': 'Required{doubt, select, true { (the pages disagree)} other {}}.',
  'hover.required-when': 'Required {condition}{doubt, select, true { (the pages disagree)} other {}}.',
  'hover.retired-values': 'Retired: {values}.',
  'hover.retry':
    '{retry, select, never {no} after_change {after a change} after_backoff {yes, with growing waits} new_task {yes, as a new task} once_after_resigning {once, with a new token} lookup_first {yes, after looking the task up} other {nothing to retry}}',
  'hover.retry-verdict':
    '{retry, select, never {**Do not retry.** The same request fails again until something changes.} after_change {**Do not retry unchanged.** Once the input is changed, create a new task.} after_backoff {**Retry with backoff.** Wait, longer each time and with some chance in it, and stop after a number of attempts.} new_task {**Create a new task, unchanged.** A fault of the service ended this one; a failed task stays failed.} once_after_resigning {**Retry once, with a newly signed token.** If that fails too, look at the clock and the claims.} lookup_first {**Look first, then retry.** A create may have been carried out: look the task up by its `external_task_id`, and if it is not there, send again with the same one. A query can simply be repeated, with growing waits.} other {**Nothing to retry.** This is not an error.}}',
  'hover.rule-page': 'The page of the rule',
  'hover.service-code': '**{code} {name}** · HTTP {http}',
  'hover.source': 'Source: {sources}',
  'hover.task-status':
    '**{status}** · {final, select, true {final} other {not final}} · {where, select, all {legacy, new and solutions generations} new {new and solutions generations} other {legacy and solutions generations}}',
  'hover.task-status-instead':
    'What comes is {newer, select, none {{legacy}} other {{legacy} (legacy) or {newer} (new generation)}}.',
  'hover.values': 'Values: {values}.',
  'hover.values-of-models': '{models}: {values, select, none {not taken} other {{values}}}.',
  'hover.what-to-do': '**What to do:** {remedy}',
  'hover.works':
    '{condition, select, none {{values, select, none {It} other {{values}}} works with no current model} other {{values, select, none {Works} other {{values} works}} {condition}}}{certain, select, true {} other {, as far as is known}}.',
} as const
