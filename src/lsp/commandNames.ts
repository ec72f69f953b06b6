/** Explains an error: its text, and where wanted the language of the code in the answer. */
export const explainError = 'klint.explain'
/** The page of an endpoint, by its id. */
export const showReference = 'klint.reference'
