import { entropyBits } from './entropy.ts';
import { isCommon } from './language.ts';
import { nonValue, placeholderShare } from './placeholder.ts';

/** What can be said of a value by itself. */
export interface ValueJudgement {
  /** A template, a mask, an empty word, or mostly words such as `your`, `example`, `changeme`. */
  placeholder: boolean;
  /** A one-way hash, a ciphertext or a public key (`$2y$`, `{SSHA}`, `ENC[`): not the secret itself. */
  protected: boolean;
  /** Everybody's first guess (`admin`, `123456`). */
  common: boolean;
  /** Estimated entropy of the whole value in bits; what people type stays below 64. */
  bits: number;
}

/** Judges a value; the assigned `name` tells a value that merely repeats it (`api_key = "api_key"`). */
export function judgeValue(value: string, name = ''): ValueJudgement {
  const non = nonValue(value);
  const isHidden = non === 'hash' || non === 'ciphertext' || non === 'public key';
  const repeats = name !== '' && value.toLowerCase() === name.toLowerCase();
  return {
    placeholder: (non !== null && !isHidden) || repeats || (placeholderShare(value) >= 0.25 && !/\d/.test(value)),
    protected: isHidden,
    common: isCommon(value.toLowerCase()),
    bits: entropyBits(value),
  };
}
