/** Memoizes a function of an object for as long as the object lives. Only for results that never change. */
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
