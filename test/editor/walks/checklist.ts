import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { testCredentials } from '../../fake-api'
import type { Session } from './session'

const command = 'Kling: Run Diagnostic Checklist'
const page = 'Kling diagnostic checklist'
const { accessKey, secretKey, apiKey } = testCredentials

export function walkThroughChecklist({ user, fake, folders }: Session): void {
  describe('Kling: Run Diagnostic Checklist, used by a user', () => {
    it('sends nothing if only this machine may answer, even when a page is active', async () => {
      await user.openFile('video.py')
      for (let round = 0; round < 3; round += 1) {
        await user.run(command)
        await user.pick('This machine only')
        await user.reads(page, /Nothing was sent over the network/, /4\. Are the parameters valid\?\s+Perhaps not/)
      }
      assert.deepEqual(fake.requests, [])
    })

    it('saves the report where the user wants, with relative links to the code', async () => {
      await user.run('Kling: Save Checklist Report')
      await user.saveAs('Save the report', 'kling-checklist.md')
      await user.confirmed('The checklist report is saved.')
      assert.match(
        await readFile(join(folders.workspace, 'kling-checklist.md'), 'utf8'),
        /\[[^\]]*video\.py[^\]]*\]\(video\.py#L\d+\)/,
      )
    })

    it('says what is missing without credentials', async () => {
      await user.openFile('image.py')
      await user.run(command)
      await user.pick('Ask Kling')
      await user.reads(
        page,
        /Nothing was sent over the network/,
        /1\. Is the authentication valid\?\s+Not answered/,
        /Run Kling: Set API Credentials/,
      )
      assert.deepEqual(fake.requests, [])
    })

    it('uses the access key and the secret key that were set, for the account and the images', async () => {
      await user.run('Kling: Set API Credentials')
      await user.pick('Access key and secret key')
      await user.answer('The access key', accessKey)
      await user.answer('The secret key', secretKey)
      await user.confirmed('The API credentials are kept in the secret storage')
      await user.openFile('image.py')
      await user.run(command)
      await user.pick('Ask Kling')
      await user.reads(
        page,
        /1\. Is the authentication valid\?\s+Yes/,
        /2\. Are there credits\?\s+Yes/,
        /6\. Are the images reachable[^?]*\?\s+No/,
      )
      await user.reads(page, /Video pack: [^.]*, 640 of 1,000 units left/)
      assert.ok(
        fake.requests.some(
          ({ token, path, status }) => token?.claims.iss === accessKey && path === '/account/costs' && status === 200,
        ),
      )
      assert.ok(fake.requests.every(({ method }) => method === 'GET'))
    })

    it('prefers an API key, and shows the response to a wrong one', async () => {
      await user.run('Kling: Set API Credentials')
      await user.pick('API key')
      await user.answer('The API key', `${apiKey}-wrong`)
      await user.openFile('image.py')
      await user.run(command)
      await user.pick('Ask Kling')
      await user.reads(page, /1\. Is the authentication valid\?\s+No/, /1002/)
    })

    it('has no credentials after they were forgotten', async () => {
      await user.run('Kling: Forget API Credentials')
      await user.confirmed('No API credentials are kept any more.')
      const before = fake.requests.length
      await user.openFile('image.py')
      await user.run(command)
      await user.pick('Ask Kling')
      await user.reads(page, /1\. Is the authentication valid\?\s+Not answered/)
      assert.equal(fake.requests.length, before)
    })

    it("leaves no secret in any of the editor's files", async () => {
      const texts = await Promise.all((await filesUnder(folders.base)).map((path) => readFile(path, 'latin1')))
      assert.ok(
        texts.some((text) => text.includes('Engine loaded')),
        'the logs are among them',
      )
      for (const text of texts)
        for (const secret of [accessKey, secretKey, apiKey]) assert.equal(text.includes(secret), false)
    })
  })
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}
