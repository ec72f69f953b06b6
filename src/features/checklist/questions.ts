/** The seven questions, in the order in which they are asked. */
export const questions = [
  { id: 'authentication', title: 'Is the authentication valid?' },
  { id: 'credits', title: 'Are there credits?' },
  { id: 'model', title: 'Is the model valid?' },
  { id: 'parameters', title: 'Are the parameters valid?' },
  { id: 'prompt', title: 'Is the prompt clean and short enough?' },
  { id: 'images', title: 'Are the images reachable, of an allowed format, size and ratio?' },
  { id: 'exclusive', title: 'Are exclusive features kept apart?' },
] as const satisfies readonly { readonly id: string; readonly title: string }[]

export type QuestionId = (typeof questions)[number]['id']

/**
 * Which question a rule's findings answer; null: none of them, as the rule is about what happens around a request. A finding
 * of a rule on parameters that points at a prompt answers the question of the prompt.
 */
export const questionOfRule: Readonly<Record<string, QuestionId | null>> = {
  'missing-jwt-headers': 'authentication',
  'import-time-token': 'authentication',
  'invalid-jwt-claims': 'authentication',
  'wrong-jwt-algorithm': 'authentication',
  'missing-bearer': 'authentication',
  'jwt-on-new-api': 'authentication',
  'stale-token': 'authentication',
  'unknown-endpoint': 'parameters',
  'invalid-query': 'parameters',
  'outdated-host': 'parameters',
  'unknown-model': 'model',
  'retired-model': 'model',
  'int-duration': 'parameters',
  'string-duration': 'parameters',
  'mistyped-parameter': 'parameters',
  'invalid-value': 'parameters',
  'unsupported-combination': 'parameters',
  'camera-control': 'parameters',
  'missing-parameter': 'parameters',
  'unknown-parameter': 'parameters',
  'misplaced-parameter': 'parameters',
  'conditional-parameters': 'parameters',
  'sdk-option': 'parameters',
  'prompt-mismatch': 'prompt',
  'data-uri-image': 'images',
  'unreachable-url': 'images',
  'conflicting-parameters': 'exclusive',
  'hardcoded-secret': null,
  'exposed-secret': null,
  'logged-secret': null,
  'blind-retry': null,
  'unchecked-result': null,
  'wrong-task-status': null,
  'unbounded-polling': null,
  'unbounded-concurrency': null,
  'repeated-external-id': null,
  'nonexistent-error-code': null,
  'unknown-package': null,
  'expiring-result-url': null,
}
