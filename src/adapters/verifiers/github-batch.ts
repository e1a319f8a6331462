import type { Secret } from '../../domain/secret.ts';
import type { GuardedClient } from '../guarded-client.ts';
import type { HttpAnswer, HttpFailure } from '../http.ts';
import { GITHUB_HEADERS } from './github-api.ts';

/** Tokens in one call (docs.github.com/rest/credentials/revoke). */
const MOST = 1000;
/** How long a token waits for others, in ms. GitHub takes 60 calls an hour from one address, and runners share theirs. */
const GATHER_MS = 100;

type Answer = HttpAnswer | HttpFailure;
interface Waiting {
  value: Secret;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** Hands tokens in together: those that are asked for at the same time go into one call. */
export class GithubBatch {
  readonly #api: GuardedClient;
  #waiting: Waiting[] = [];
  #timer: NodeJS.Timeout | null = null;

  constructor(api: GuardedClient) {
    this.#api = api;
  }

  /** GitHub's answer for this token; a batch that GitHub finds malformed is asked anew one by one. */
  revoke(value: Secret, signal: AbortSignal): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ value, resolve, reject });
      if (this.#timer !== null) clearTimeout(this.#timer);
      if (this.#waiting.length >= MOST) void this.#flush(signal);
      else this.#timer = setTimeout(() => void this.#flush(signal), GATHER_MS);
    });
  }

  async #flush(signal: AbortSignal): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#timer = null;
    try {
      const answer = await this.#send(batch, signal);
      const isMalformed = answer.kind === 'answer' && answer.status === 422 && batch.length > 1;
      for (const one of batch) one.resolve(isMalformed ? await this.#send([one], signal) : answer);
    } catch (error) {
      for (const one of batch) one.reject(error);
    }
  }

  #send(batch: readonly Waiting[], signal: AbortSignal): Promise<Answer> {
    const body = { credentials: batch.map(({ value }) => value.reveal()) };
    const call = {
      method: 'POST',
      path: '/credentials/revoke',
      headers: GITHUB_HEADERS,
      body,
      repeatable: true,
    } as const;
    return this.#api.send(call, signal);
  }
}
