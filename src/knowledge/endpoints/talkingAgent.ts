import type { Condition, Constraint, Endpoint, Variant } from './endpoint'
import { contents, imageUrl, optionsWith, settings, solution, text, twoResolutions } from './solutionParts'

// A speaking person, with or without a product to sell.

const goods = ['ref_image', 'goods_title', 'goods_price', 'goods_target_audience', 'goods_selling_point'] as const

const items = (type: readonly string[], count: { readonly min?: number; readonly max?: number }) => ({
  items: [{ lists: ['contents'], where: { type }, ...count }],
})

/** A talking agent that sells something. */
export const aboutGoods: Condition = items(goods, { min: 1 })

const avatars = [
  'avatar_vivian_female',
  'avatar_lee_male',
  'avatar_chenjing_female',
  'avatar_zhaochen_male',
  'avatar_wanglei_male',
  'avatar_eva_female',
  'avatar_oliver_male',
  'avatar_elena_female',
  'avatar_adam_male',
  'avatar_anna_female',
  'avatar_rajput_male',
  'avatar_mia_female',
  'avatar_river_male',
  'avatar_marcus_male',
  'avatar_toto_cartoon',
] as const

const voices = [
  'male_calm_informative',
  'female_clear_rational',
  'female_gentle_soothing',
  'female_bright_engaging',
  'male_crisp_persuasive',
  'female_intelligent_narrative',
  'male_clear_professional',
  'male_energetic_sporty',
  'female_warm_rich',
] as const

const said = (maxLength: number) => ({ ...text, maxLength })

const agentItems = [
  { value: 'avatar_image', summary: 'The person, as an image.', maxCount: 1, fields: [imageUrl] },
  {
    value: 'avatar_id',
    summary: 'The person, from the library.',
    maxCount: 1,
    fields: [{ ...said(128), enum: avatars, openEnum: true, summary: 'Id of the person.' }],
  },
  { value: 'ref_image', summary: 'The product.', maxCount: 5, fields: [imageUrl] },
  { value: 'goods_title', summary: 'What it is.', maxCount: 1, fields: [said(500)] },
  { value: 'goods_price', summary: 'What it costs.', maxCount: 1, fields: [said(256)] },
  { value: 'goods_target_audience', summary: 'Whom it is for.', maxCount: 20, fields: [said(200)] },
  { value: 'goods_selling_point', summary: 'What speaks for it.', maxCount: 20, fields: [said(500)] },
  { value: 'speech_script', summary: 'What the person says.', minCount: 1, maxCount: 1, fields: [said(2000)] },
] as const satisfies readonly Variant[]

const agentConstraints = [
  {
    id: 'one-person',
    statement: 'Exactly one item of type `avatar_image` or `avatar_id` is required.',
    then: { kind: 'holds', condition: items(['avatar_image', 'avatar_id'], { min: 1, max: 1 }) },
    severity: 'error',
    source: 'solutionErrors',
  },
  {
    id: 'library-has-voice',
    statement: 'A person from the library has a voice; leave out `settings.voice_id`.',
    when: items(['avatar_id'], { min: 1 }),
    then: { kind: 'holds', condition: { absent: ['settings.voice_id'] } },
    severity: 'error',
  },
  {
    id: 'goods-fix-speed',
    statement: 'With a product, the speech rate is fixed; leave out `settings.speech_rate`.',
    when: items(goods, { min: 1 }),
    then: { kind: 'holds', condition: { absent: ['settings.speech_rate'] } },
    severity: 'error',
    source: 'solutionErrors',
  },
  {
    id: 'goods-have-image',
    statement: 'With a product, an item of type `ref_image` is required.',
    when: items(goods, { min: 1 }),
    then: { kind: 'holds', condition: items(['ref_image'], { min: 1 }) },
    severity: 'error',
    source: 'solutionErrors',
  },
  {
    id: 'goods-have-title',
    statement: 'With a product, an item of type `goods_title` is required.',
    when: items(goods, { min: 1 }),
    then: { kind: 'holds', condition: items(['goods_title'], { min: 1 }) },
    severity: 'error',
    source: 'solutionErrors',
  },
] as const satisfies readonly Constraint[]

export const talkingAgent = {
  ...solution,
  id: 'solutions-talking',
  title: 'Talking agent',
  path: '/solutions/talking_agent',
  parameters: [
    { ...contents, items: { discriminator: 'type', variants: agentItems } },
    {
      ...settings,
      fields: [
        twoResolutions,
        {
          name: 'aspect_ratio',
          aliases: ['aspectRatio'],
          types: ['string'],
          default: '9:16',
          enum: ['9:16', '16:9'],
          summary: 'Width to height.',
        },
        {
          name: 'voice_id',
          aliases: ['voiceId'],
          types: ['string'],
          enum: voices,
          openEnum: true,
          requiredWhen: [items(['avatar_image'], { min: 1 })],
          summary: 'The voice of a person from an image; custom voices are not accepted.',
        },
        {
          name: 'speech_rate',
          aliases: ['speechRate'],
          types: ['number'],
          default: 1,
          enum: [0.8, 1, 1.2],
          summary: 'How fast the person speaks; without a product only.',
        },
        {
          name: 'allow_polish',
          aliases: ['allowPolish'],
          types: ['boolean'],
          default: false,
          summary: 'Whether the script may be reworded.',
        },
        {
          name: 'bgm_enabled',
          aliases: ['bgmEnabled'],
          types: ['boolean'],
          default: false,
          summary: 'Whether there is music.',
        },
        {
          name: 'action_prompt',
          aliases: ['actionPrompt'],
          types: ['string'],
          maxLength: 2500,
          summary: 'What the person does.',
        },
      ],
    },
    optionsWith('watermark'),
  ],
  constraints: agentConstraints,
  notes: ['Success is `succeeded`; creating answers `data.id`. The script decides the length, and so the price.'],
} as const satisfies Endpoint
