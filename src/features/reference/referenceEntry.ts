/** An endpoint whose page "Kling: Show API Reference" can open. */
export interface ReferenceEntry {
  readonly id: string
  readonly title: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** In words. */
  readonly generation: string
}
