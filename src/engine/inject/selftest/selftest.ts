import { MaskStream, MaskTable } from '../mask-stream.ts';
import { deriveMasks } from '../masks.ts';
import { type Canary, canariesOf } from './canaries.ts';
import { LOG_FORMS, type LogForm, visibleCharacters } from './log-forms.ts';

/** What became of one form of one canary in a log. */
export interface FormResult {
  /** `token: base64 of user:value` */
  name: string;
  /** `missing`: the log doesn't have its lines. */
  state: 'hidden' | 'visible' | 'missing';
  /** How many characters of it a reader sees, beyond those that tell nothing of the value. */
  seen: number;
  /** Whether the masks that were given hide it by themselves: of a value with every symbol the rarest forms have none. */
  promised: boolean;
}

const MARK = 'Sealant selftest';

/** The line that tells a log's reader which selftest this is. */
function markerOf(id: string): string {
  return `${MARK} ${id}`;
}

/** Ids of the selftests whose lines a log has. */
export function idsIn(log: string): string[] {
  return [...new Set([...log.matchAll(new RegExp(`${MARK} ([0-9a-f]{32})\\b`, 'g'))].map(([, id]) => id!))];
}

/** Lines for the log that show every canary in every form, each with a name before it, so that none begins with a command. */
export function selftestLines(id: string): string[] {
  const forms = shownForms(id).flatMap(({ canary, form, number }) =>
    linesOf(form, canary).map((line) => `${prefixOf(canary, number)}${line}`),
  );
  return [markerOf(id), ...forms];
}

/** Looks in a log for the lines of a selftest, and at how much of each form they show. */
export function readSelftest(id: string, log: string): FormResult[] {
  const shown = new Map<string, string[]>();
  for (const [, key, text] of log.matchAll(/selftest ([a-z]+\/\d\d) \| ?([^\r\n]*)/g))
    shown.set(key!, [...(shown.get(key!) ?? []), text!]);
  const mask = maskerOf(id);
  return shownForms(id).map(({ canary, form, number }) => {
    const name = `${canary.name}: ${form.name}`;
    const wanted = linesOf(form, canary);
    const promised = seenOf(form, wanted.map(mask), 1) === 0;
    const lines = shown.get(keyOf(canary, number)) ?? [];
    if (lines.length < wanted.length) return { name, state: 'missing', seen: 0, promised };
    // A job that was run twice has its lines twice: each must hide it.
    const seen = seenOf(form, lines, Math.ceil(lines.length / wanted.length));
    return { name, state: seen === 0 ? 'hidden' : 'visible', seen, promised };
  });
}

/** How the masks of our own, without the runner's, hide a line. */
function maskerOf(id: string): (line: string) => string {
  const table = new MaskTable();
  for (const { secret } of canariesOf(id)) table.add(deriveMasks(secret).forms);
  return (line) => {
    const stream = new MaskStream(table);
    return Buffer.concat([stream.push(Buffer.from(line)), stream.end()]).toString('utf8');
  };
}

/** Characters that are seen and shouldn't be. A shell's quoting leaves a backslash at the end of each line but the last. */
function seenOf(form: LogForm, lines: readonly string[], times: number): number {
  return Math.max(0, visibleCharacters(lines) - form.visible * times - (lines.length - times));
}

interface ShownForm {
  canary: Canary;
  form: LogForm;
  number: number;
}

function shownForms(id: string): ShownForm[] {
  return canariesOf(id).flatMap((canary) =>
    LOG_FORMS.map((form, number) => ({ canary, form, number })).filter(({ form: { from, to } }) => {
      const { length } = canary.secret.reveal();
      return length >= from && length <= (to ?? Number.POSITIVE_INFINITY);
    }),
  );
}

function linesOf(form: LogForm, { secret }: Canary): string[] {
  return form.show(secret.reveal()).flatMap((text) => text.split('\n'));
}

function prefixOf(canary: Canary, number: number): string {
  return `selftest ${keyOf(canary, number)} | `;
}

function keyOf({ name }: Canary, number: number): string {
  return `${name}/${String(number).padStart(2, '0')}`;
}
