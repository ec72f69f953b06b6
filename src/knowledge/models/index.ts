import { klingV3 } from './kling-v3'
import { klingV3Omni } from './kling-v3-omni'
import { klingVideoO1 } from './kling-video-o1'
import { klingImageO1 } from './kling-image-o1'
import { klingV26 } from './kling-v2-6'
import { klingV25Turbo } from './kling-v2-5-turbo'
import { klingV21Master } from './kling-v2-1-master'
import { klingV21 } from './kling-v2-1'
import { klingV2New } from './kling-v2-new'
import { klingV2Master } from './kling-v2-master'
import { klingV2 } from './kling-v2'
import { klingV16 } from './kling-v1-6'
import { klingV15 } from './kling-v1-5'
import { klingV1 } from './kling-v1'
import { kolorsVirtualTryOnV15 } from './kolors-virtual-try-on-v1-5'
import { kolorsVirtualTryOnV1 } from './kolors-virtual-try-on-v1'
import { kling30Turbo } from './kling-3.0-turbo'
import { kling30 } from './kling-3.0'
import { kling30Omni } from './kling-3.0-omni'
import { klingO1 } from './kling-o1'
import { kling26 } from './kling-2.6'
import { kling25Turbo } from './kling-2.5-turbo'

/** Every model, newest first within its generation. */
export const modelSheets = [
  klingV3,
  klingV3Omni,
  klingVideoO1,
  klingImageO1,
  klingV26,
  klingV25Turbo,
  klingV21Master,
  klingV21,
  klingV2New,
  klingV2Master,
  klingV2,
  klingV16,
  klingV15,
  klingV1,
  kolorsVirtualTryOnV15,
  kolorsVirtualTryOnV1,
  kling30Turbo,
  kling30,
  kling30Omni,
  klingO1,
  kling26,
  kling25Turbo,
] as const
