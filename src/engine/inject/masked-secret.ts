import type { Secret } from '../../domain/secret.ts';
import { deriveMasks, isMaskable, linesOf, MASK_LIMITS, type MaskLimits } from './masks.ts';

/** Only this module holds it, so that only a `MaskBook` makes a MaskedSecret. */
const MADE_HERE = Symbol('masked');

/** A secret of which every form is hidden from the log. The only kind of secret that may be handed to a job. */
export class MaskedSecret {
  readonly #secret: Secret;

  constructor(secret: Secret, proof: typeof MADE_HERE) {
    if (proof !== MADE_HERE) throw new TypeError('A MaskedSecret comes from MaskBook.mask only.');
    this.#secret = secret;
  }

  get label(): string {
    return this.#secret.label;
  }

  /** How a file of it is written: see `Secret.encoding`. */
  get encoding(): 'utf8' | 'base64' {
    return this.#secret.encoding;
  }

  /** The value, for the one who hands it over. */
  reveal(): string {
    return this.#secret.reveal();
  }

  /** Whether it can stand in an environment variable, which ends at a NUL byte. */
  get fitsVariable(): boolean {
    return !this.#secret.reveal().includes('\0');
  }

  toJSON(): string {
    return this.#secret.toString();
  }

  toString(): string {
    return this.#secret.toString();
  }
}

/** What masking one secret came to. */
export interface MaskReport {
  label: string;
  /** Forms newly registered. */
  masks: number;
  /** Forms left out because of a limit. */
  dropped: number;
  /** Lines of the value that are too short to be hidden. */
  shortLines: number;
  /** Whether nothing of the value could be hidden: it is shorter than 4 characters, or punctuation. */
  unmaskable: boolean;
}

/** The masks of one job: each form is registered once, and no more than the limits allow. */
export class MaskBook {
  readonly #register: (forms: readonly string[]) => void;
  readonly #limits: MaskLimits;
  readonly #known = new Set<string>();
  readonly reports: MaskReport[] = [];

  /** @param register hides these texts from now on, at once (`JobEnvironment.registerMasks`) */
  constructor(register: (forms: readonly string[]) => void, limits: MaskLimits = MASK_LIMITS) {
    this.#register = register;
    this.#limits = limits;
  }

  /** Number of forms registered so far. */
  get size(): number {
    return this.#known.size;
  }

  /**
   * Hides a secret as it stands, and no other form: of what no job is ever given, so that nothing can encode it, and of which
   * there may be so much that all forms would use up the masks for what jobs do get.
   */
  hide(secret: Secret): void {
    const fresh = linesOf(secret.reveal()).filter((line) => isMaskable(line) && !this.#known.has(line));
    for (const line of fresh) this.#known.add(line);
    if (fresh.length > 0) this.#register(fresh);
  }

  /** Hides every form of a secret, then vouches for it. */
  mask(secret: Secret): MaskedSecret {
    const { forms, dropped, shortLines } = deriveMasks(secret, this.#limits);
    const fresh = forms.filter((form) => !this.#known.has(form));
    const taken = fresh.slice(0, Math.max(0, this.#limits.total - this.#known.size));
    for (const form of taken) this.#known.add(form);
    if (taken.length > 0) this.#register(taken);
    this.reports.push({
      label: secret.label,
      masks: taken.length,
      dropped: dropped + fresh.length - taken.length,
      shortLines,
      unmaskable: forms.length === 0,
    });
    return new MaskedSecret(secret, MADE_HERE);
  }
}
