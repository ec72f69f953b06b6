import type { Language } from '../../../src/syntax/model'

/** Larger sources for tests that edit them at random. */
export const javascriptSamples: readonly { readonly language: Language; readonly text: string }[] = [
  {
    language: 'typescript',
    text: `/**
 * Makes videos.
 */
import axios, { type AxiosInstance } from 'axios';
import * as jwt from 'jsonwebtoken';

const API = process.env.API ?? 'https://api.example.com'; // the service

export interface VideoOptions extends Base<string> {
  prompt: string;
  duration?: 5 | 10;
  mode: 'std' | 'pro';
  'cfg-scale'?: number | string;
  extra: Record<string, unknown>;
  poll(task: string): Promise<void>;
}

type Ratio = '16:9' | '9:16';

enum Model {
  First = 'one',
  Second = 'two',
  Third = 3,
}

export class Client {
  static readonly retries: number = 3;
  private http!: AxiosInstance;
  #token?: string;

  constructor(private readonly key: string, readonly options: Partial<VideoOptions> = {}) {
    this.http = axios.create({ baseURL: API, timeout: 5_000 });
  }

  get headers(): Record<string, string> {
    return { Authorization: \`Bearer \${this.sign()}\`, 'Content-Type': 'application/json' };
  }

  private sign(): string {
    const now = Math.floor(Date.now() / 1000);
    return jwt.sign({ iss: this.key, exp: now + 1800, nbf: now - 5 }, 'x', { header: { alg: 'HS256', typ: 'JWT' } });
  }

  async create<T extends object>({ prompt, duration = 5, ...rest }: VideoOptions, signal?: AbortSignal): Promise<T> {
    const payload: Record<string, unknown> = {
      model_name: Model.First,
      prompt: prompt.trim(),
      duration, // seconds
      /* how good */
      mode: rest.mode ?? 'std',
      ...rest.extra,
      camera: { type: 'simple', config: { zoom: 1 } }
    };
    if (!prompt) throw new Error(\`no prompt: \${JSON.stringify({ prompt, duration })}\`);
    else if (duration > 10) payload.duration = 10;
    try {
      const { data } = await this.http.post<T>('/v1/videos', payload, { headers: this.headers, signal });
      for (const [name, value] of Object.entries(data as object)) console.log(name, value);
      return data!;
    } catch (error: unknown) {
      switch ((error as { code?: number }).code) {
        case 429:
        case 500:
          await new Promise((resolve) => setTimeout(resolve, 1000));
          break;
        default:
          throw error;
      }
    } finally {
      this.#token = undefined;
    }
    return <T>(payload as unknown);
  }
}

export const retry = async <T>(work: () => Promise<T>, times = 3): Promise<T> => {
  for (let i = 0, last = times; i < last; i++) {
    const result = await work().catch(() => null);
    if (result !== null) return result;
  }
  do times--; while (times > 0);
  return { status: 'failed', times } satisfies object as T;
};
`,
  },
  {
    language: 'typescriptreact',
    text: `'use client'

import { useState } from 'react'

interface Props { onDone?: (url: string) => void; title: string }

export default function Panel({ onDone, title }: Props) {
  const [duration, setDuration] = useState<number>(5)
  const body = { prompt: title, duration: String(duration), image_tail: undefined }

  const submit = async () => {
    const response = await fetch('/api/videos', {
      method: 'POST',
      body: JSON.stringify({
        ...body,
        mode: duration > 5 ? 'pro' : 'std',
      }),
    })
    if (!response.ok) return
    onDone?.((await response.json()).data.url)
  }

  return (
    <section className="panel">
      {/* the form */}
      <h1>{title} it's</h1>
      <select
        value={duration}
        onChange={(event) => setDuration(Number(event.target.value))}
      >
        {[5, 10].map((value) => <option key={value} value={value}>{value} s</option>)}
      </select>
      {duration > 5 && (
        <p>
          Takes long
        </p>
      )}
      <button disabled={!title} onClick={() => { void submit() }} {...{ type: 'button' }}>Go</button>
    </section>
  )
}
`,
  },
  {
    language: 'javascript',
    text: `#!/usr/bin/env node
"use strict";

const fs = require("fs");
const { sign } = require("jsonwebtoken");

const body = { model: "one", "duration": 5, image: fs.readFileSync("a.png"), };
var token = sign({ iss: "a" }, "b"), list = [1, , ...[2, 3]];

function wait(ms) { return new Promise(r => setTimeout(r, ms)) }

outer: for (const key in body) {
  if (key === "model") continue outer;
  delete body[key];
}

const text = \`{
  "prompt": "\${body.prompt || "none"}",
  "a": 1
}\`;

module.exports = async function run(url = "http://x", { retries: n = 3 } = {}) {
  const res = await fetch(url, { method: "POST", headers: { Authorization: "Bearer " + token }, body: JSON.stringify(body) });
  let data = null, tries = 0;
  while (!data && tries++ < n) {
    data = (await res.json())?.data ?? null;
    await wait(1000);
  }
  const pattern = /[a-z]+\\/(\\d+)/gi;
  [data, tries] = [tries, data];
  ({ retries: n = 1 } = body), (body.cfg ||= 0.5);
  return pattern.test(url) ? data : [];
};
`,
  },
]
