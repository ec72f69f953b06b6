/**
 * What an error message complains about, with the values in it. It is read from the form of the sentence, not from a
 * list of sentences.
 */
export interface Complaint {
  readonly family:
    | 'value' // a value is not allowed
    | 'choice' // it must be one of several values
    | 'type' // it must have a type
    | 'range' // it must be within bounds
    | 'required' // it is missing or empty
    | 'unsupported' // not in this situation
    | 'conflict' // not together with others
    | 'not-found' // there is no such id
    | 'format' // a file of an unsupported kind
  /** The words before the verb. */
  readonly subject: string
  /** Parameters that occur in the sentence. */
  readonly parameters: readonly string[]
  /** The subject of the sentence if it is a file or text instead of a parameter. */
  readonly topic: Topic | null
  readonly property: Property | null
  readonly value: string | null
  readonly allowed: readonly string[]
  readonly type: string | null
  readonly min: number | null
  readonly max: number | null
  /** `s`, `px`, `MB`, `characters` or null. */
  readonly unit: string | null
  /** Whether the value is above or below what is allowed. */
  readonly direction: 'above' | 'below' | null
}

export type Topic = 'image' | 'video' | 'audio' | 'prompt' | 'model' | 'file' | 'mask' | 'element'
export type Property =
  'size' | 'width' | 'height' | 'pixels' | 'ratio' | 'duration' | 'format' | 'url' | 'count' | 'length' | 'fps'
