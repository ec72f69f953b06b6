/** Explains an error. Arguments: its text and, optionally, the language of code examples. */
export const explainError = 'klint.explain'
/** The page of an endpoint, by its id. */
export const showReference = 'klint.reference'
