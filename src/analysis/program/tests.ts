import { testFrameworks, testFunctions } from '../../knowledge/libraries'
import { remembered } from '../../syntax/remembered'
import type { Module } from './module'
import type { Program } from './program'

/** The files that hold tests. Their keys and hosts are fake, or pin what the program sends. */
export const testModules = remembered(
  (program: Program): ReadonlySet<Module> => new Set(program.modules.filter((module) => isTest(program, module))),
)

function isTest(program: Program, { body }: Module): boolean {
  return (
    program.importsBeside(body).some(({ module }) => testFrameworks.test(module)) ||
    body.steps.some(
      (step) =>
        step.kind === 'expression' &&
        step.value.kind === 'call' &&
        step.value.callee.kind === 'name' &&
        testFunctions.has(step.value.callee.name),
    )
  )
}
