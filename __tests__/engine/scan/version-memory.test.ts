import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Detection, Detector } from '../../../src/engine/scan/detector.ts';
import { detectGeneric } from '../../../src/engine/scan/generic/index.ts';
import { compileRules } from '../../../src/engine/scan/rules/compile-rules.ts';
import type { Ruleset } from '../../../src/engine/scan/rules/rule.ts';
import { StageClock } from '../../../src/engine/scan/stats.ts';
import { fillTemplate } from '../../../src/engine/scan/templates/templates.ts';
import { VersionMemory } from '../../../src/engine/scan/version-memory.ts';
import generated from '../../../src/generated/ruleset.json' with { type: 'json' };
import { githubToken, pemBlock } from './made-tokens.ts';

const ruleset = compileRules(generated as Ruleset);

function detectorOf(clock = new StageClock(() => 0)): Detector {
  return new Detector({ ruleset, generic: detectGeneric, budgetMs: 600_000, clock });
}

function told({ matches, cut }: Detection) {
  return {
    cut,
    matches: matches.map(({ ruleId, start, end, value, confidence }) => [ruleId, start, end, value, confidence]),
  };
}

const plain = detectorOf();
const TOKEN = githubToken(5);
const SECRET = fillTemplate('{alnum:40}', 9);
const PASSWORD = fillTemplate('{alnum:14}', 4);

/** Lines of code that hold keywords and names of secrets, and no secret. */
const CALM = Array.from({ length: 60 }, (_, i) => [
  `const value${i} = process.env.API_TOKEN_${i} ?? options.password;`,
  `  // the secret of entry ${i} is read from the vault`,
  `  if (isKey(token${i}) && auth !== null) return render(${i});`,
  `import { passwordField${i} } from './fields/password.ts';`,
  `  handler: 'request ${i} of the session cursor',`,
  `  github: { api_key: getKey(${i}), ghp: null },`,
]).flat();

/** What turns a calm text into one with a secret, or nearly so: whole, or in the halves that another version joins. */
const PIECES = [
  `const token = '${TOKEN}';`,
  TOKEN.slice(0, 20),
  TOKEN.slice(20),
  `api_key = "${SECRET}"`,
  'api_key = ',
  `"${SECRET}"`,
  `password: '${PASSWORD}!a'`,
  'password:',
  `'${PASSWORD}!a'`,
  `const t = "${TOKEN.slice(0, 18)}" +`,
  `  "${TOKEN.slice(18)}";`,
  `url = "postgres://admin:${PASSWORD}@db.internal:5432/main"`,
  'url = "postgres://admin:',
  `${PASSWORD}@db.internal:5432/main"`,
  Buffer.from(`token = "${TOKEN}"`).toString('base64'),
  pemBlock(12),
  'secret: |',
  `  ${SECRET}`,
  ' '.repeat(300),
  ' '.repeat(5_000),
  'x'.repeat(700),
  '\\',
  '"',
  '',
  '# sealant:allow',
];

interface Edit {
  at: number;
  drop: number;
  put: string[];
  /** Whether what is put goes on the line before it. */
  glued: boolean;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  drop: fc.nat({ max: 3 }),
  put: fc.array(fc.constantFrom(...PIECES, ...CALM.slice(0, 6)), { maxLength: 3 }),
  glued: fc.boolean(),
});

/** Versions that follow each other, each with some lines of the one before dropped, put in or joined. */
function versionsOf(edits: readonly Edit[][]): string[] {
  let lines = [...CALM];
  const versions = [lines.join('\n')];
  for (const change of edits) {
    lines = [...lines];
    for (const { at, drop, put, glued } of change) {
      const i = at % (lines.length + 1);
      const dropped = lines.splice(i, drop, ...put);
      if (glued && i > 0 && dropped.length >= 0 && lines[i] !== undefined)
        lines.splice(i - 1, 2, lines[i - 1]! + lines[i]!);
    }
    versions.push(lines.join('\n'));
  }
  return versions;
}

function detectBy(memory: VersionMemory, detector: Detector, path: string, text: string): Detection {
  const bytes = Buffer.from(text);
  detector.prefilter.reserve(bytes.length).set(bytes);
  return memory.detect(path, 0, bytes.length);
}

describe('a memory of versions', () => {
  it('tells of every version what is told of it alone, whatever came before', () => {
    const edits = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(edits, fc.constantFrom('src/a.ts', 'notes.md', 'conf/app.yml', '.env'), (changes, path) => {
        const detector = detectorOf();
        const memory = new VersionMemory(detector);
        for (const text of versionsOf(changes))
          expect(told(detectBy(memory, detector, path, text))).toEqual(told(plain.detectIn(path, Buffer.from(text))));
      }),
      { numRuns: 250 },
    );
  });

  it.each(PIECES.map((piece, number) => ({ piece, number })))(
    'tells what another version completes, where piece $number stood before',
    ({ piece }) => {
      for (const other of PIECES) {
        const detector = detectorOf();
        const memory = new VersionMemory(detector);
        const rest = CALM.join('\n');
        for (const text of [
          `${rest}\n${piece}\n${rest}`,
          `${rest}\n${piece}\n${other}\n${rest}`,
          `${rest}\n${piece}${other}`,
        ])
          expect(told(detectBy(memory, detector, 'a.ts', text))).toEqual(
            told(plain.detectIn('a.ts', Buffer.from(text))),
          );
      }
    },
  );

  it('looks only at what changed, with its surroundings', () => {
    const clock = new StageClock(() => 0);
    const detector = detectorOf(clock);
    const memory = new VersionMemory(detector);
    const lines = [...CALM, ...CALM, ...CALM];
    detectBy(memory, detector, 'a.ts', lines.join('\n'));
    const first = clock.stats.prefilter.bytes;
    lines[300] = '// changed';
    detectBy(memory, detector, 'a.ts', lines.join('\n'));
    expect(clock.stats.prefilter.bytes - first).toBeLessThan(first / 4);
  });

  it('keeps versions of one path apart from those of another', () => {
    const clock = new StageClock(() => 0);
    const detector = detectorOf(clock);
    const memory = new VersionMemory(detector);
    const text = CALM.join('\n');
    detectBy(memory, detector, 'a.ts', text);
    detectBy(memory, detector, 'b.md', text);
    expect(clock.stats.prefilter.bytes).toBe(2 * text.length);
  });

  it('forgets the oldest where there are too many, and still tells all', () => {
    const detector = detectorOf();
    const memory = new VersionMemory(detector);
    const text = CALM.join('\n').repeat(40);
    for (let i = 0; i < 30; i++) expect(detectBy(memory, detector, `a${i}.ts`, text).matches).toEqual([]);
    for (let i = 0; i < 30; i++) {
      const { matches } = detectBy(memory, detector, `a${i}.ts`, `${text}\nconst token = '${TOKEN}';\n`);
      expect(matches.map(({ value }) => value)).toEqual([TOKEN]);
    }
  });
});
