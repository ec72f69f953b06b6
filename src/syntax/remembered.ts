/** Answers each question about an object once, for as long as the object lives. Only for what never changes. */
export function remembered<Subject extends object, Answer>(
  compute: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const memory = new WeakMap<Subject, { readonly answer: Answer }>()
  return (subject) => {
    const known = memory.get(subject)
    if (known) return known.answer
    const answer = compute(subject)
    memory.set(subject, { answer })
    return answer
  }
}
