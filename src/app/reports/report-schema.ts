import * as z from 'zod/mini';
import { isFingerprint } from '../../domain/fingerprint.ts';
import type { SkipReason } from '../../domain/receipt.ts';
import { LEVELS, SEVERITIES } from '../../domain/severity.ts';

/*
 * The shape of `--format json` (`ContractReport`), to read a report again: it may come from an artifact that somebody else
 * has written. Keys that are not known are left out, so that a report of a later version is read, too.
 */

const count = () => z.number().check(z.int(), z.gte(0));
const place = () => z.number().check(z.int(), z.gte(1));
const text = () => z.string().check(z.maxLength(100_000));
const orNull = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema);
const texts = () => z.array(text());
const SKIPS = {
  binary: true,
  'too-large': true,
  'path-rule': true,
  submodule: true,
  symlink: true,
  'special-file': true,
  'git-lfs-pointer': true,
  archive: true,
  encrypted: true,
} as const satisfies Record<SkipReason, true>;
const skipReason = () => z.enum(Object.keys(SKIPS) as [SkipReason, ...SkipReason[]]);

const location = () =>
  z.object({ path: text(), startLine: place(), startColumn: place(), endLine: place(), endColumn: place() });

const finding = () =>
  z.object({
    ruleId: text(),
    title: text(),
    level: z.enum(LEVELS),
    severity: z.enum(SEVERITIES),
    confidence: z.number().check(z.gte(0), z.lte(1)),
    validity: z.enum(['valid', 'plausible']),
    credential: orNull(text()),
    path: text(),
    startLine: place(),
    startColumn: place(),
    endLine: place(),
    endColumn: place(),
    commit: orNull(text()),
    head: orNull(location()),
    fingerprint: z.string().check(z.refine(isFingerprint)),
    redacted: text(),
    identity: z.record(text(), text()),
    reasons: texts(),
    entry: orNull(z.object({ reference: text(), current: z.boolean() })),
    remedy: text(),
    order: z.optional(z.number().check(z.int())),
    listed: z.optional(text()),
  });

const suppression = () =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('inline-allow'), line: place() }),
    z.object({ kind: z.literal('allowlist'), reason: text() }),
    z.object({ kind: z.literal('baseline'), reason: text() }),
    z.object({ kind: z.literal('sample'), reason: text() }),
  ]);

const receipt = () =>
  z.object({
    event: text(),
    source: text(),
    base: orNull(text()),
    head: orNull(text()),
    reasons: z.optional(texts()),
    commits: count(),
    blobs: count(),
    files: count(),
    bytes: count(),
    lines: count(),
    skipped: z.partialRecord(skipReason(), count()),
    skippedPaths: z.array(z.object({ path: text(), reason: skipReason() })),
    incomplete: z.array(z.object({ kind: text(), message: text(), mend: text() })),
    ruleset: text(),
    version: text(),
    time: z.string().check(z.refine((value) => !Number.isNaN(Date.parse(value)))),
    durationMs: z.number().check(z.gte(0)),
    selfProbe: z.boolean(),
    configChanges: texts(),
    staleSuppressions: z.optional(texts()),
    shard: z.optional(z.object({ index: place(), count: place(), scan: text() })),
  });

const REPORT = z.object({
  schema: z.literal('sealant/report/1'),
  outcome: z.enum(['clean', 'findings', 'incomplete', 'error']),
  findings: z.array(finding()),
  suppressed: z.array(z.object({ by: suppression(), finding: finding() })),
  receipt: receipt(),
});

/** Where a value is no report, as `findings.3.level: message`; or the report. */
export function checkReport(value: unknown): { report: z.infer<typeof REPORT> } | { fault: string } {
  const result = z.safeParse(REPORT, value);
  if (result.success) return { report: result.data };
  const issue = result.error.issues[0];
  return { fault: `${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'is wrong'}` };
}
