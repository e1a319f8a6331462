import type * as z from 'zod/mini';
import { didYouMean } from '../../domain/nearest-name.ts';
import { neutralLine } from '../../domain/neutral-text.ts';

/** One thing wrong in the file. */
export interface ConfigFault {
  path: readonly (string | number)[];
  /** Whether the fault is the key itself (unknown, misspelt), not its value. */
  isKey: boolean;
  /** Goes on from “`scan.fail-on` …” or stands alone where `isKey`. */
  says: string;
}

type Issue = z.core.$ZodIssue;

/** Faults as people need them: unions resolved to the alternative that was meant, keys with the nearest known one. */
export function faultsOf(issues: readonly Issue[], schema: z.core.$ZodType): ConfigFault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, [], schema));
}

function faultsOfIssue(issue: Issue, above: readonly PropertyKey[], schema: z.core.$ZodType): ConfigFault[] {
  const whole = [...above, ...issue.path];
  const path = whole.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, whole);
    return issue.keys.map((key) => ({
      path: [...path, key],
      isKey: true,
      says: `unknown key “${shown(key)}”.${didYouMean(key, known) || ` Known here: ${known.join(', ')}.`}`,
    }));
  }
  if (issue.code === 'invalid_union') {
    const meant = meantAlternative(issue.errors);
    if (meant) return meant.flatMap((inner) => faultsOfIssue(inner, whole, schema));
  }
  if (issue.code === 'invalid_key')
    return [
      { path, isKey: true, says: `“${shown(String(path.at(-1)))}” ${issue.issues[0]?.message ?? 'is no name'}.` },
    ];
  return [{ path, isKey: false, says: `${issue.message}.` }];
}

/** The alternative whose own type fitted, else the one with the fewest faults. */
function meantAlternative(alternatives: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const fitting = alternatives.filter(
    (issues) => !issues.some(({ path, code }) => path.length === 0 && code === 'invalid_type'),
  );
  const candidates = fitting.length > 0 ? fitting : alternatives;
  return [...candidates].sort((a, b) => a.length - b.length)[0] ?? null;
}

function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let at: z.core.$ZodType[] = [schema];
  for (const part of path) at = at.flatMap((one) => childrenOf(unwrapped(one), part));
  return at
    .flatMap(alternatives)
    .flatMap((one) => ('shape' in one._zod.def ? Object.keys(one._zod.def.shape as object) : []));
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const def = schema._zod.def as { type: string; innerType?: z.core.$ZodType };
  return def.type === 'optional' && def.innerType ? unwrapped(def.innerType) : schema;
}

function alternatives(schema: z.core.$ZodType): z.core.$ZodType[] {
  const bare = unwrapped(schema);
  const def = bare._zod.def as { options?: readonly z.core.$ZodType[] };
  return def.options ? def.options.flatMap(alternatives) : [bare];
}

function childrenOf(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType[] {
  return alternatives(schema).flatMap((one) => {
    const def = one._zod.def as {
      shape?: Record<string, z.core.$ZodType>;
      valueType?: z.core.$ZodType;
      element?: z.core.$ZodType;
    };
    const child = def.shape?.[String(part)] ?? def.valueType ?? def.element;
    return child ? [child] : [];
  });
}

function shown(text: string): string {
  return neutralLine(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
