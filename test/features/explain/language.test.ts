import assert from 'node:assert/strict'
import { explain } from '../../../src/features/explain'
import { locales } from '../../../src/words'
import { assertChinese } from '../../words/assertChinese'

describe('the language of an explanation', () => {
  for (const [what, text, locale] of [
    ['a few words in Chinese', '报错 1303', 'zh-CN'],
    ['a sentence in Chinese', '视频生成失败，没有错误信息', 'zh-CN'],
    ['Chinese around a path', 'POST /v1/videos/text2video 返回 401', 'zh-CN'],
    ['Chinese around an answer in English', '可灵报错：{"code":1303,"message":"parallel task over limit"}', 'zh-CN'],
    [
      'an English log with an answer in Chinese',
      'ERROR the call to Kling failed {"code":1102,"message":"账户余额不足"}',
      'zh-CN',
    ],
    ['the reason of a task in Chinese', '{"task_status":"failed","task_status_msg":"生成超时"}', 'zh-CN'],
    ['a code', '1303', 'en'],
    ['a log in English', 'ERROR the call to Kling failed {"code":1102,"message":"Account balance not enough"}', 'en'],
    ['a log in English with a word of Chinese', 'ERROR task of user 张伟 failed after three attempts: code 1303', 'en'],
    ['Chinese that is not understood', '今天天气很好', 'en'],
    ['nothing', '', 'en'],
  ] as const) {
    it(`is ${locale} for ${what} and a reader of English`, () => {
      assert.equal(explain(text, 'python', { locale: 'en' }).locale, locale)
    })

    it(`is the selected one for ${what}`, () => {
      for (const named of locales) {
        const { locale: told, markdown, title } = explain(text, 'python', { locale: named, isNamed: true })
        assert.equal(told, named)
        if (named === 'zh-CN') assertChinese(`${title}\n${markdown}`, text)
      }
    })

    it(`is Chinese for ${what} and a reader of Chinese`, () => {
      assert.equal(explain(text, 'python', { locale: 'zh-CN' }).locale, 'zh-CN')
    })
  }
})
