import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { GENERIC_RULES } from '../../engine/scan/generic/index.ts';
import type { Rule } from '../../engine/scan/rules/rule.ts';

const MAX_BYTES = 1024 * 1024;
const MAX_FAULTS_TOLD = 10;
/** As in the config: enough for people, too little for a bomb. */
const MAX_ALIASES = 100;

/**
 * Reads a user's rule file. The YAML parser and the rule checks are loaded only here.
 * @param taken ids of rules that exist already
 * @throws AppError `config` with every fault's line
 */
export async function readRuleFile(text: string, file: string, taken: readonly string[]): Promise<Rule[]> {
  if (text.length > MAX_BYTES)
    throw new AppError('config', `${file} is larger than 1 MiB.`, { mend: 'Split it into several rule files.' });
  const [{ LineCounter, parseDocument }, { parseRules, USER_RULES }] = await Promise.all([
    import('yaml'),
    import('../../engine/scan/rules/parse-rules.ts'),
  ]);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const placeAt = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const broken = document.errors.map(({ pos, message }) => `${placeAt(pos[0])}: ${neutralLine(message)}`);
  if (broken.length > 0) throw faulty(broken, 'Mend the YAML.');
  const generic = GENERIC_RULES.map(({ id }) => id);
  const { rules, faults } = parseRules(document.toJS({ maxAliasCount: MAX_ALIASES }), file, USER_RULES, [
    ...taken,
    ...generic,
  ]);
  if (faults.length === 0) return rules;
  const told = faults.map(({ where, path, message }) => {
    const node = document.getIn(path, true) ?? document.getIn(path.slice(0, 1), true);
    const offset = (node as { range?: readonly number[] } | undefined)?.range?.[0] ?? 0;
    return `${placeAt(offset)}: ${where.slice(file.length).replace(/^: /, '')}: ${neutralLine(message)}`;
  });
  throw faulty(told, [...new Set(faults.map(({ mend }) => mend))].slice(0, MAX_FAULTS_TOLD).join('\n'));
}

function faulty(told: readonly string[], mend: string): AppError {
  const more = told.length > MAX_FAULTS_TOLD ? [`and ${told.length - MAX_FAULTS_TOLD} more`] : [];
  return new AppError('config', [...told.slice(0, MAX_FAULTS_TOLD), ...more].join('\n'), { mend });
}
