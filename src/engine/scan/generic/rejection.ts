import type { Candidate } from './candidate.ts';
import { type NonValue, nonValue } from './placeholder.ts';

/** Names whose value is meant to be known: public keys, .NET assembly key tokens, the tokens of forms. */
const PUBLIC_NAME = /public[._-]?key(?:[._-]?token)?$|^authenticity[._-]?token$|^(?:csrf|xsrf)[\w.-]*$/i;

/** A PowerShell command (Verb-Noun) where a bare value would stand. */
const CMDLET = /^(?:Convert|Get|New|Read|Set|Import|Export|Select|Invoke|Out)(?:To|From)?-[A-Z][A-Za-z]+$/;

/** Why a candidate is no secret whatever the score would say, or `null`. */
export function rejection(candidate: Candidate): NonValue | 'public name' | 'cut short' | 'code' | null {
  if (PUBLIC_NAME.test(candidate.name)) return 'public name';
  if (/^(?:\.{2,}|…|\[\.)/.test(candidate.after) || candidate.after.startsWith('\xe2\x80\xa6')) return 'cut short';
  if (candidate.quote === '' && CMDLET.test(candidate.value)) return 'code';
  if (candidate.value.includes('\n')) return 'code';
  return nonValue(candidate.value);
}
