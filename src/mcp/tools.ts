import { agent, blockPlaces, blocksOf, explain, inEnglish, likelyCauses, wordsIn } from '../engine'
import { storeFixed } from '../disk/check'
import { factsOf } from '../disk/facts'
import { reasonOf } from '../disk/source'
import { secretsIn } from '../features/shown/secrets'
import { type Read, readCode, Reading } from './reading'
import type { Roots } from './roots'

type Answer = agent.ToolAnswer

/** The tools by name. Inputs may have any type; mistakes in them are thrown as messages for the model. */
export const answers: Readonly<Record<string, (input: unknown, roots: Roots) => Answer>> = {
  [agent.toolNames.check]: check,
  [agent.serverToolNames.fix]: fix,
  [agent.toolNames.explain]: explained,
  [agent.toolNames.lookUp]: (input) => agent.answerLookUp(agent.readLookUpInput(input)),
  [agent.serverToolNames.cost]: price,
}

function check(input: unknown, roots: Roots): Answer {
  const { found, notices } = readCode(agent.readCodeInput(input), roots, ({ name, file, checked }, { onDisk }) => {
    const { text, regions } = checked
    const blocks = blocksOf(regions)
    return {
      path: name,
      text,
      // Copies, because the lazy fixes keep the whole program in memory.
      findings: checked.findings.map((finding) => {
        if (!file) return finding
        const whole = onDisk.projects.withPaths(finding, file.path)
        const related = whole.related.map((each) =>
          each.file ? { ...each, file: { ...each.file, path: roots.nameOf(each.file.path) } } : each,
        )
        return { ...whole, related }
      }),
      ...(blocks.length > 0 ? { placeOf: blockPlaces({ text, blocks }) } : {}),
    }
  })
  return agent.answerChecks(found, notices)
}

function fix(input: unknown, roots: Roots): Answer {
  const { paths, write } = agent.readFixInput(input)
  const reading = Reading.of(roots, { paths })
  const fixed = reading.each(true, (read) => {
    const { name, checked, before, edits } = read
    if (checked.text === before.text || (write && !store(read, reading))) return null
    return {
      path: name,
      text: before.text,
      edits,
      secrets: secretsIn(before.text, before.secrets),
      fixed: Math.max(0, before.findings.length - checked.findings.length),
      left: checked.findings.length,
    }
  })
  return agent.answerFixes(
    fixed.filter((file) => file !== null),
    write,
    reading.notices(),
  )
}

/** Writes the fixed text to the file; false, with a notice, if that fails. */
function store({ file, source, checked }: Read, reading: Reading): boolean {
  if (!file || !source) return false
  try {
    storeFixed(file.path, source, checked.text, reading.onDisk)
    return true
  } catch (error) {
    reading.tell({ what: 'cannot-write', path: file.path, why: reasonOf(error) })
    return false
  }
}

function explained(input: unknown, roots: Roots): Answer {
  const { error, language } = agent.readExplainInput(input)
  const explanation = explain(error, language, inEnglish)
  const paths = agent.readPaths(input)
  const reading = Reading.of(roots, { paths })
  const files = reading.files().flatMap((file) => {
    const outcome = factsOf(file, roots.nameOf(file.path), reading.onDisk, reading.tell)
    return outcome && 'value' in outcome ? [outcome.value] : []
  })
  return agent.answerExplanation(explanation, likelyCauses(explanation, files), reading.notices())
}

function price(input: unknown, roots: Roots): Answer {
  const { found, notices } = readCode(agent.readCodeInput(input), roots, ({ name, checked }) => {
    return { path: name, text: checked.text, costs: checked.costs(wordsIn('en')) }
  })
  return agent.answerCosts(found, notices)
}
