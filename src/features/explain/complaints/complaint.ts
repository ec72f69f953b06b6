/** What a message of the service complains of, with the values in it: read from the form of the sentence, not from a list of sentences. */
export interface Complaint {
  readonly family:
    | 'value' // a value is not allowed
    | 'choice' // it must be one of some values
    | 'type' // it must be of a type
    | 'range' // it must be within bounds
    | 'required' // it is missing or empty
    | 'unsupported' // not in this situation
    | 'conflict' // not together with others
    | 'not-found' // an id that there is not
    | 'format' // a file of a kind that is not read
  /** The words before the verb. */
  readonly subject: string
  /** Parameters that the sentence names. */
  readonly parameters: readonly string[]
  /** What the sentence is about where it names a file or a text and not a parameter. */
  readonly topic: Topic | null
  readonly property: Property | null
  readonly value: string | null
  readonly allowed: readonly string[]
  readonly type: string | null
  readonly min: number | null
  readonly max: number | null
  /** `s`, `px`, `MB`, `characters` or null. */
  readonly unit: string | null
  /** The value is above (or below) what is allowed. */
  readonly direction: 'above' | 'below' | null
}

export type Topic = 'image' | 'video' | 'audio' | 'prompt' | 'model' | 'file' | 'mask' | 'element'
export type Property =
  'size' | 'width' | 'height' | 'pixels' | 'ratio' | 'duration' | 'format' | 'url' | 'count' | 'length' | 'fps'
