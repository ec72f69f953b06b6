/** What the code of an example does. */
export const examples = {
  'explain.example-back-off': 'Wait longer each time, and not for ever. `send` makes the request and returns its body:',
  'explain.example-bare-base64':
    'Send bare Base64, without a `data:` prefix and line breaks, or a URL that is readable from everywhere:',
  'explain.example-check-image': 'For example, before the request is sent:',
  'explain.example-create-and-query': 'POST creates a task, GET on the same path with its id queries it:',
  'explain.example-current-model':
    'Name a current model and a duration that it has; without `model_name` a retired one is used:',
  'explain.example-end-frame': 'An end frame with a model and mode that accept it:',
  'explain.example-find-id': 'Use the id from the list of this account, not that of the task that made it:',
  'explain.example-give-image': 'On `/v1/videos/image2video`, the image is `image`, a URL or bare Base64:',
  'explain.example-look-up':
    'Give each create an id of your own, look it up after a failure, and send again with the same one only if it is not there:',
  'explain.example-new-request':
    'A request to a path with the model in it: inputs are in `contents`, the rest is in `settings`:',
  'explain.example-omni-duration': 'Without reference images, O1 accepts a duration of 5 or 10:',
  'explain.example-query-tasks': 'Query tasks of paths with the model in them by their ids, separated by commas:',
  'explain.example-queue-tasks':
    'Start a task only when another has ended. `create_and_wait` / `createAndWait` creates one and polls until its status is final:',
  'explain.example-read-message':
    'Read `code` and `message` of the body, whatever the HTTP status is, and keep the `request_id`:',
  'explain.example-read-status':
    'Read the status of the task, and where it failed the reason in `task_status_msg` (`message` still says SUCCEED):',
  'explain.example-send-api-key':
    'Send the API key as the bearer, and exit if it is missing. This query is harmless and shows whether the key works:',
  'explain.example-send-json': 'Send JSON with its content type, and name the model:',
  'explain.example-show-answer': 'Print what the server really said:',
  'explain.example-show-refusal': 'Hand a refusal to the person who wrote the prompt, and do not send it again:',
  'explain.example-sign-per-request':
    'Sign a token for each request, with times in seconds (access key and secret key, `/v1/…` endpoints only):',
  'explain.example-stop-on-permanent':
    'Decide by `code`, not by the HTTP status, and stop where waiting does not help:',
  'explain.example-with-sound': 'Sound in the mode that makes it:',
} as const
