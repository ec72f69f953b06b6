import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as vscode from 'vscode'
import { rulePagePath } from '../../../src/findings/docs'
import type { Level } from '../../../src/findings/finding'
import { root } from '../harness/paths'
import { readPage, type Case } from '../../rules/page'
import { extensionId } from './support'

/** A rule as the installed extension's settings list it, with the cases of its page. */
export interface DocumentedRule {
  readonly id: string
  readonly level: Level
  readonly cases: readonly Case[]
}

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: {
        readonly 'kling.rules': { readonly properties: Readonly<Record<string, { readonly default: Level }>> }
      }
    }
  }
}

export function documentedRules(): DocumentedRule[] {
  const manifest = vscode.extensions.getExtension(extensionId)?.packageJSON as Manifest | undefined
  assert.ok(manifest)
  return Object.entries(manifest.contributes.configuration.properties['kling.rules'].properties).flatMap(
    ([id, setting]) => {
      const path = rulePagePath(id)
      // Klint's reports on its own comments and limits have a level, but no page with cases.
      if (!existsSync(join(root, path))) return []
      return [{ id, level: setting.default, cases: readPage(path, readFileSync(join(root, path), 'utf8')).cases }]
    },
  )
}

/** Klint's central rule is tested in every language. */
const inEveryLanguage = ['int-duration', 'missing-jwt-headers', 'import-time-token', 'conflicting-parameters']

/**
 * Few enough cases for an editor, of the requested kind: the first in each language or, for most rules, in one of the
 * languages, alternating. The engine's own tests cover all cases.
 */
export function sampleOf({ id, cases }: DocumentedRule, turn: number, wanted: (example: Case) => boolean): Case[] {
  const first = [
    ...new Map(
      cases
        .filter(wanted)
        .toReversed()
        .map((each) => [each.language, each]),
    ).values(),
  ].toReversed()
  return inEveryLanguage.includes(id) ? first : first.slice(turn % first.length).slice(0, 1)
}
