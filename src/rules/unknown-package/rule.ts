import type { Meaning } from '../../analysis/meaning'
import { type InventedPackage, inventedPackages, registries } from '../../knowledge'
import type { ImportStep } from '../../syntax/model'
import { createRule } from '../rule'
import { code, codes, proper } from '../shared/saying/wording'

export const unknownPackage = createRule({
  id: 'unknown-package',
  summary: 'An import of a Kling package that nobody published, as AI-generated code often has.',
  level: 'warning',
  fixable: 'no',
  facts: ['noOfficialSdk', 'packagesOfGeneratedCode'],
  kind: 'file',
  check(meaning, report) {
    for (const node of meaning.program.ofKind('import')) {
      const found = inventedIn(meaning, node)
      if (!found) continue
      const { name, clients } = registries[found.ecosystem]
      report({
        at: node.span,
        message: found.mayBeOwn ? 'own' : 'none',
        level: found.mayBeOwn ? 'info' : 'warning',
        data: {
          name: code(found.name),
          registry: proper(name),
          clients: clients.length === 0 ? null : codes(clients, 'and'),
        },
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
