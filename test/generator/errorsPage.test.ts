import assert from 'node:assert/strict'
import { errorsPage } from '../../src/generator/errorsPage'
import { gatewayErrors, gateways, httpStatuses, observedMessages, serviceErrors } from '../../src/knowledge'

const { path, content } = errorsPage()

describe('the page of errors', () => {
  it('is docs/errors.md', () => assert.equal(path, 'docs/errors.md'))

  it('has every code, status, message and gateway', () => {
    for (const { code, name, remedy } of serviceErrors)
      assert.ok(content.includes(`### ${code} ${name}\n`) && content.includes(remedy))
    for (const { status, note } of httpStatuses) assert.ok(content.includes(`| ${status} |`) && content.includes(note))
    for (const { text } of observedMessages) assert.ok(content.includes(text))
    for (const { gateway } of gatewayErrors)
      assert.ok(content.includes(`| ${gateways.find(({ id }) => id === gateway)?.name} |`))
  })

  it('links to sections that exist', () => {
    const anchors = new Set(
      [...content.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replace(/ /g, '-'),
      ),
    )
    const links = [...content.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor)
    assert.ok(links.length > 22)
    for (const link of links) assert.ok(anchors.has(link), link)
  })
})
