import { blocks, inlineCode, markdown, ours, table, type Markdown } from '../features/markdown'
import type { Artifact } from './snippets'

/** A figure of `npm run bench -- --publish`. */
interface Figure {
  readonly name: string
  readonly value: number
  /** At most this. */
  readonly goal?: number
  readonly unit?: string
}

export const figuresPath = 'bench/figures.json'

/** `docs/performance.md`: the latest measurements and the goals. */
export function performancePage(figures: string): Artifact {
  const all = JSON.parse(figures) as readonly Figure[]
  const aimed = all.filter(({ goal }) => goal !== undefined)
  const told = all.filter(({ goal }) => goal === undefined)
  return {
    path: 'docs/performance.md',
    content: `${blocks([
      markdown`<!-- Written by ${ours('`npm run generate`')} from bench/figures.json. Do not edit. -->`,
      markdown`# Performance`,
      markdown`${inlineCode('npm run bench')} measures the published bundles. Ratios within one run are more reliable than times, which depend on the machine and its load. ${inlineCode('npm run bench -- --publish')} saves the figures of a run, and ${inlineCode('npm run generate')} writes this page.`,
      markdown`## Goals`,
      table(
        ['measure', 'goal (at most)', 'measured', 'met'],
        aimed.map((figure) => [
          ours(figure.name),
          amount(figure.goal ?? NaN, figure),
          amount(figure.value, figure),
          ours(figure.value <= (figure.goal ?? NaN) ? 'yes' : '**no**'),
        ]),
      ),
      markdown`## Other figures`,
      table(
        ['measure', 'measured'],
        told.map((figure) => [ours(figure.name), amount(figure.value, figure)]),
      ),
    ])}\n`,
  }
}

function amount(value: number, { unit }: Figure): Markdown {
  const shown = value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2)
  return ours(unit === undefined ? `${shown} ×` : `${shown} ${unit}`)
}
