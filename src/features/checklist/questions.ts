/** The seven questions, in order. */
export const questions = ['authentication', 'credits', 'model', 'parameters', 'prompt', 'images', 'exclusive'] as const

export type QuestionId = (typeof questions)[number]

/**
 * The question that a rule's findings answer; null for rules about what happens around a request. A finding of a
 * parameter rule that points at a prompt belongs to the prompt question.
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
