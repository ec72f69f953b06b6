/** The texts of hovers, some of which reference pages use, too. */
export const hover = {
  'hover.also-sent': "Kling's examples also send {types}.",
  'hover.at-most-one': 'A request accepts at most one of these: {groups}.',
  'hover.citation':
    '{title}, seen {seen} ({confidence, select, official {official page} live {seen in live calls} several {several independent sources} single {single source} other {inferred}})',
  'hover.code-name': '{name}{http, select, none {} other { (HTTP {http})}}',
  'hover.column-available': 'Available',
  'hover.column-code': '{used, select, true {Code} other {Code in its place}}',
  'hover.column-feature': 'Feature',
  'hover.column-instead': 'Code in its place',
  'hover.column-meaning': 'Meaning',
  'hover.column-retry': 'Retry?',
  'hover.column-status': 'Status',
  'hover.default': 'Default: {value}{retired, select, true { (retired: set a value)} other {}}.',
  'hover.elsewhere': 'In other items of the list: {summary}',
  'hover.endpoint': '**{title}** · {method} {path} · {generation}',
  'hover.endpoint-needs': 'Requires {parameters}.',
  'hover.endpoint-query': 'Query the task with GET {path}.',
  'hover.exactly-one': 'Send exactly one of {parameters}.',
  'hover.feature':
    '{feature, select, duration {Duration} resolution {Resolution} textToVideo {Text to video} imageToVideo {Image to video} omniVideo {Omni video} motionControl {Motion control} endFrame {First and end frame} endFrameOnly {End frame alone} cameraControl {Camera control} motionBrush {Motion brush} cfgScale {`cfg_scale`} sound {Sound} voices {Voices} multiShot {Several shots} elements {Elements} referenceVideo {Reference video} extension {Extension} multiImage {Several images} other {Element editing}}',
  'hover.file': 'File: {values}.',
  'hover.how-to-ignore': 'How to ignore',
  'hover.http-status': '**HTTP {status} {name}**{used, select, true {} other {: not sent by the official API}}',
  'hover.ignored':
    '{scope, select, next_line {Silences rules on the next line.} line {Silences rules on this line.} other {Silences rules in the whole file.}}',
  'hover.in-path-api':
    'On paths with the model in them: {place}{changes, select, none {} other { ({changes})}}.{note, select, none {} other { {note}}}',
  'hover.in-v1-api': 'On `/v1/…` endpoints: {keys}.',
  'hover.message': '**{text}**{where, select, code { · code {code}} task { · in `task_status_msg`} other {}}',
  'hover.model':
    '**{name}** {id}: {kind, select, video {video} image {image} other {try-on}} model {generation, select, new {in the path} other {of `/v1/…` endpoints}}, **{status, select, current {current} other {retired}}**{since, select, none {} other { since {since}}}{evidence, select, none {} other {. {evidence}}}',
  'hover.model-in-body': 'Its name in `model_name`: {name}.',
  'hover.model-in-path': 'Its name in a path: {name}.',
  'hover.model-nowhere': 'No current page documents it for an endpoint.',
  'hover.model-used': 'Accepted by {paths}.',
  'hover.no-model':
    '{name} is not a Kling model. Did you mean {meant}{parameters, select, none {} other { with {parameters}}}?',
  'hover.no-service-code': 'The official API never sends the code **{code}**.',
  'hover.no-task-status': '**{status}** is not a status of a Kling task: Kling never sends it.',
  'hover.not-in-path-api':
    'Paths with the model in them do not have this parameter.{note, select, none {} other { {note}}}',
  'hover.older-pages': 'Only older pages document it.',
  'hover.open-model': '{name}: {family}. No copy of the official pages documents it yet, so Klint accepts it.',
  'hover.optional': 'Optional.',
  'hover.parameter': '**{path}**: {types} · {endpoint} ({generation})',
  'hover.required': 'Required{doubt, select, true { (the pages disagree)} other {}}.',
  'hover.required-when': 'Required {condition}{doubt, select, true { (the pages disagree)} other {}}.',
  'hover.retired-values': 'Retired: {values}.',
  'hover.retry':
    '{retry, select, never {no} after_change {after a change} after_backoff {yes, with growing waits} new_task {yes, as a new task} once_after_resigning {once, with a new token} lookup_first {yes, after looking the task up} other {nothing to retry}}',
  'hover.retry-verdict':
    '{retry, select, never {**Do not retry.** The same request fails again until something changes.} after_change {**Do not retry unchanged.** Once the input is changed, create a new task.} after_backoff {**Retry with backoff.** Wait longer each time, with some jitter, and stop after a number of attempts.} new_task {**Create a new task, unchanged.** A fault of the service ended this one; a failed task stays failed.} once_after_resigning {**Retry once, with a newly signed token.** If that fails too, check the clock and the claims.} lookup_first {**Look it up first, then retry.** The task may have been created: look it up by its `external_task_id`, and if it is not there, send the request again with the same one. A query can simply be repeated, with growing waits.} other {**Nothing to retry.** This is not an error.}}',
  'hover.rule-page': 'Rule page',
  'hover.service-code': '**{code} {name}** · HTTP {http}',
  'hover.source': 'Source: {sources}',
  'hover.task-status':
    '**{status}** · {final, select, true {final} other {not final}} · {where, select, all {all endpoints} new {paths with the model in them, solutions} other {`/v1/…` endpoints, solutions}}',
  'hover.task-status-instead':
    'Kling sends {newer, select, none {{legacy}} other {{legacy} (`/v1/…` endpoints) or {newer} (paths with the model in them)}}.',
  'hover.values': 'Values: {values}.',
  'hover.values-of-models': '{models}: {values, select, none {not accepted} other {{values}}}.',
  'hover.what-to-do': '**What to do:** {remedy}',
  'hover.works':
    '{condition, select, none {{values, select, none {It} other {{values}}} works with no current model} other {{values, select, none {Works} other {{values} works}} {condition}}}{certain, select, true {} other {, as far as is known}}.',
  'hover.generation':
    '{generation, select, legacy {`/v1/…` endpoints have the model in `model_name`; newer paths, such as `/text-to-video/kling-3.0`, have the model in the path, and other bodies and responses.} other {Newer paths have the model in them, as this one does; `/v1/…` endpoints have it in `model_name`, and other bodies and responses.}}',
} as const
