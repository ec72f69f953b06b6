import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as vscode from 'vscode'
import { rulePagePath } from '../../../src/findings/docs'
import type { Level } from '../../../src/findings/finding'
import { root } from '../harness/paths'
import { readPage, type Case } from '../../rules/page'
import { extensionId } from './support'

/** A rule as the installed extension's settings know it, with the cases of its page. */
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
      // What Klint says of its own comments and limits has a level, and no page of cases.
      if (!existsSync(join(root, path))) return []
      return [{ id, level: setting.default, cases: readPage(path, readFileSync(join(root, path), 'utf8')).cases }]
    },
  )
}

/** What the product is named for is looked at in every language. */
const inEveryLanguage = ['int-duration', 'missing-jwt-headers', 'import-time-token', 'conflicting-parameters']

/**
 * Few enough cases for an editor, of the kind that is wanted: the first in each language, or, of most rules, in one of its languages, which take
 * turns. The engine's own tests go through all.
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
