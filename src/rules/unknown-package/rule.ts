import type { Meaning } from '../../analysis/meaning'
import { type InventedPackage, inventedPackages, registries } from '../../knowledge'
import type { ImportStep } from '../../syntax/model'
import { code, ours, prose, type Prose } from '../../text/prose'
import { createRule } from '../rule'
import { list } from '../shared/saying/wording'

export const unknownPackage = createRule({
  id: 'unknown-package',
  summary: 'An import of a Kling package that nobody published, as generated code has it.',
  level: 'warning',
  fixable: 'no',
  facts: ['noOfficialSdk', 'packagesOfGeneratedCode'],
  kind: 'file',
  messages: {
    none: 'There is no package {name} on {registry}, and Kling publishes no SDK. {instead}',
    own: 'There is no package {name} on {registry}, and Kling publishes no SDK: unless a module of your own has this name, the import fails. {instead}',
  },
  check(meaning, report) {
    for (const node of meaning.program.ofKind('import')) {
      const found = inventedIn(meaning, node)
      if (!found) continue
      const { name, clients } = registries[found.ecosystem]
      report({
        at: node.span,
        message: found.mayBeOwn ? 'own' : 'none',
        level: found.mayBeOwn ? 'info' : 'warning',
        data: { name: code(found.name), registry: ours(name), instead: insteadOf(clients) },
        confidence: found.mayBeOwn ? 'possible' : 'likely',
      })
    }
  },
})

/** The package that an import asks for, unless it is a module of the project. */
function inventedIn({ program }: Meaning, node: ImportStep): InventedPackage | null {
  const { ecosystem } = program.dialect.platform
  const found = inventedPackages.find((each) => each.ecosystem === ecosystem && isOf(node.module, each))
  return found && !program.moduleOf(node).resolve(node.module) ? found : null
}

function isOf(module: string, { name, ecosystem }: InventedPackage): boolean {
  return module === name || module.startsWith(ecosystem === 'python' ? `${name}.` : `${name}/`)
}

function insteadOf(clients: readonly string[]): Prose {
  const names = list(
    clients.map((each) => code(each)),
    'and',
  )
  return clients.length === 0
    ? prose`Send the requests yourself.`
    : prose`Others made ${names}; or send the requests yourself.`
}
