import assert from 'node:assert/strict'
import { openDocument } from '../../../src/engine'
import { readFile } from '../../../src/features/checklist'
import { address, hosts } from './hosts'

describe('the requests in host texts', () => {
  for (const [what, format, write] of hosts) {
    const text = write('A boat at dawn')
    const read = (version: string) => readFile('films', openDocument(format).check(version))
    const lineOf = (part: string, version: string) => version.split('\n').findIndex((line) => line.includes(part)) + 1

    it(`are found once in ${what}`, () => {
      const { requests } = read(text)
      assert.equal(requests.length, 1)
      const [request] = requests
      assert.ok(request?.isBodySeen && request.isModelSeen)
      assert.deepEqual(
        request.prompts.map(({ text: said, place }) => [said, place.path, place.line]),
        [['A boat at dawn', 'films', lineOf('A boat at dawn', text)]],
      )
    })

    it(`classify a finding in ${what} as one about the prompt`, () => {
      const wrong = text.replace(/\\*"A boat at dawn\\*"/, '12345')
      assert.deepEqual(
        read(wrong).findings.map(({ question, place }) => [question, place.line]),
        [['prompt', lineOf('12345', wrong)]],
      )
    })

    it(`are not found in ${what} that calls another service`, () => {
      assert.deepEqual(read(text.replaceAll('api-singapore.klingai.com', 'video.example.com')).requests, [])
    })
  }

  it('are not found in a page without code or in damaged notebooks', () => {
    for (const [text, format] of [
      [`# Kling\n\nPOST ${address}\n`, 'markdown'],
      ['{"cells": [', 'notebook'],
    ] as const)
      assert.deepEqual(readFile('films', openDocument(format).check(text)).requests, [])
  })
})
