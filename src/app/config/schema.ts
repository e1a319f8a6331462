import * as z from 'zod/mini';
import { parseDuration } from '../../domain/duration.ts';
import { isReference } from '../../domain/reference.ts';
import { FAIL_ON, SEVERITIES } from '../../domain/severity.ts';
import { TRANSFORMS } from '../../engine/inject/wildcard.ts';
import { isDay } from './baseline-file.ts';

/*
 * The shape of `.github/sealant.yml`: checks it, types it, and becomes `schema/sealant.schema.json`
 * (`scripts/build-schema.ts`). Loaded only where there is a config file.
 *
 * A small schema, bundled and loaded on Node 20.20, median of 15: zod 6.5 ms (83 kB), zod/mini 2.7 ms (16 kB), nothing
 * 0.9 ms. This one: 4.0 ms to load and 2.3 ms to check 30 lines, beside the YAML parser's 5.8 and 8.4 ms. A hand-made
 * table would save some 4 of those 20 ms and cost its own checker and JSON Schema writer.
 */

type Fault = { input?: unknown };
const wrong = (what: string) => ({ error: (fault: Fault) => (fault.input === undefined ? 'is missing' : what) });

const NO_TEXT = 'is not a text';
const NO_LIST = 'is not a list';
const NO_MAP = 'is not a mapping of keys to values';

function about<T extends z.ZodMiniType>(schema: T, description: string, more: Record<string, unknown> = {}): T {
  z.globalRegistry.add(schema, { description, ...more });
  return schema;
}

function checked(what: string, holds: (text: string) => boolean) {
  return z.string(wrong(what)).check(z.refine(holds, { error: what }));
}

function choice<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, wrong(`is none of ${values.join(', ')}`));
}

const text = () => checked(`${NO_TEXT}, or is empty`, (value) => value.trim() !== '');
const matching = (pattern: RegExp, what: string) => checked(what, (value) => pattern.test(value));
const map = <T extends Record<string, z.ZodMiniType>>(shape: T) => z.strictObject(shape, wrong(NO_MAP));
const list = <T extends z.ZodMiniType>(item: T) => z.array(item, wrong(NO_LIST));
const number = (least: number, most: number) => {
  const what = `is not a number from ${least} to ${most}`;
  return z.number(wrong(what)).check(z.gte(least, { error: what }), z.lte(most, { error: what }));
};
const flag = () => z.boolean(wrong('is neither true nor false'));

const duration = (description: string) =>
  about(
    checked('is not a duration such as 15m, 24h or 30d', (value) => parseDuration(value) !== null),
    description,
    { pattern: '^([0-9]{1,9}[smhdw])+$' },
  );
const reference = (description: string) =>
  about(checked('is not a reference such as vault://secret/prod/api#key', isReference), description, {
    pattern: '^[a-z][a-z0-9-]*://[^#?\\s]+',
  });
const pattern = (description: string) =>
  about(
    matching(
      /^[a-z][a-z0-9-]*:\/\/[^\s#?]*(#[^\s#?]+)?$/,
      'is not a pattern of references such as vault://secret/prod/**',
    ),
    description,
    { pattern: '^[a-z][a-z0-9-]*://[^\\s#?]*(#[^\\s#?]+)?$' },
  );
const path = () =>
  checked(
    'is not a path inside the repository (relative, without “..”)',
    (value) => value !== '' && !/^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)/.test(value),
  );
const date = (description: string) =>
  about(checked('is not a day such as 2027-01-31', isDay), description, { format: 'date' });
const policy = () =>
  about(
    matching(
      /^(password|alphanumeric|hex|base64url)-(1[6-9]|[2-9]\d|[1-4]\d\d|50\d|51[0-2])$/,
      'is not a policy such as password-32 (password, alphanumeric, hex or base64url, and 16 to 512 characters)',
    ),
    'How new values are made: KIND-LENGTH.',
    { examples: ['password-32', 'hex-64'] },
  );
const testLogin = () =>
  about(
    matching(
      /^postgres(ql)?:\/\/[^\s@]+$/,
      'is not an address such as postgresql://db.example.com:5432/app, without user',
    ),
    'Where old and new password of a database user are tried, so that the database itself says which one works.',
    { examples: ['postgresql://db.example.com:5432/app'] },
  );
const mode = (description: string) => about(choice(['report', 'plan', 'approve', 'auto']), description);

const provider = about(
  z.looseObject({ type: about(text(), 'The kind of vault: vault, embedded, …') }, wrong(NO_MAP)),
  'A vault. What else it takes depends on its type.',
);

const allow = about(
  map({
    path: z.optional(about(z.union([text(), list(text())]), 'Glob, or globs, of paths.')),
    'path-pattern': z.optional(
      about(checked('is not a regular expression', isRegex), 'Regular expression over the path.'),
    ),
    rules: z.optional(about(list(text()), 'Ids of rules.')),
    value: z.optional(about(checked('is not a regular expression', isRegex), 'Regular expression over the value.')),
    reason: about(text(), 'Why this is no leak.'),
    expires: z.optional(date('Last day it holds (UTC).')),
  }).check(
    z.refine(
      (entry) =>
        entry.path !== undefined ||
        entry['path-pattern'] !== undefined ||
        entry.rules !== undefined ||
        entry.value !== undefined,
      {
        error: 'has no condition (path, path-pattern, rules or value), so it would silence everything',
      },
    ),
  ),
  'One kind of finding that is no leak. All conditions that are given must hold.',
);

const ruleAllow = about(
  map({
    path: z.optional(about(z.union([text(), list(text())]), 'Glob, or globs, of paths.')),
    'path-pattern': z.optional(
      about(checked('is not a regular expression', isRegex), 'Regular expression over the path.'),
    ),
    value: z.optional(about(checked('is not a regular expression', isRegex), 'Regular expression over the value.')),
    reason: about(text(), 'Why this is no leak.'),
    expires: z.optional(date('Last day it holds (UTC).')),
  }),
  'One kind of finding of this rule that is no leak. Without a condition: all of them, until it expires.',
);

const ruleOverride = about(
  map({
    severity: z.optional(about(choice(SEVERITIES), 'How bad it is if what it finds is live.')),
    confidence: z.optional(about(number(0, 1), 'Of a match that no check proves; not of generic rules.')),
    'disable-keywords': z.optional(about(list(text()), 'Keywords that no longer lead to it. One must be left.')),
    remedy: z.optional(about(text(), 'What to do when it has leaked.')),
    allow: z.optional(about(list(ruleAllow), 'What it finds but is no leak.')),
  }),
  'What is different of a rule here.',
);

const profileEntry = z.union([
  reference(
    'The secret, exported as an environment variable of this name. With a “*” in the name: all entries below a path (vault://secret/prod/*), or all fields of one (…#*).',
  ),
  map({
    ref: reference('The secret.'),
    as: z.optional(
      about(choice(['env', 'file', 'output']), 'Environment variable (default), path of a 0600 file, or step output.'),
    ),
    optional: z.optional(about(flag(), 'Leave it out where the entry does not exist.')),
    default: z.optional(
      about(z.string(wrong(NO_TEXT)), 'Used, unmasked, where the entry does not exist. Not for secrets.'),
    ),
    unmasked: z.optional(about(flag(), 'Hand it over even if it is too short to be masked.')),
    with: z.optional(
      about(
        z.record(text(), z.unknown(), wrong('is no mapping')),
        'What an engine that mints by a write is given: { common_name: app.example.com } for vault://pki/issue/ROLE. A text file:PATH is what that file holds.',
      ),
    ),
    decode: z.optional(about(choice(['base64']), 'The value is base64 of what the job gets.')),
    wrap: z.optional(duration('Hand over a token that unwraps the whole entry once, and lives this long: 5m.')),
    transform: z.optional(
      about(
        choice(TRANSFORMS),
        'For a name with a “*”: how what it stands for becomes part of the variable’s name. upper (default): capitals; keep: as it is. In both “-”, “.”, “/” and spaces become “_”.',
      ),
    ),
  }),
]);

const responseRule = map({
  when: about(
    map({
      credential: z.optional(about(text(), 'Kind of credential: github-pat.')),
      rule: z.optional(about(text(), 'Id of the rule that found it.')),
      entry: z.optional(pattern('The vault entry it is.')),
      live: z.optional(about(flag(), 'Whether it still works. Never matches where that is not known.')),
    }),
    'What it is for. All that is given must hold.',
  ),
  do: about(choice(['rotate', 'revoke', 'report']), 'What is done.'),
  mode: z.optional(mode('How far it goes on its own. Default: respond.default.')),
  grace: z.optional(duration('How long old and new value both work. Default: 24h.')),
  driver: z.optional(about(text(), 'What rotates it. Default: chosen by the entry.')),
  policy: z.optional(policy()),
  test: z.optional(testLogin()),
});

const scheduleRule = map({
  entry: reference('What is rotated: vault://database/static-roles/app, vault://secret/prod/api#key.'),
  'max-age': duration('How old its value may get.'),
  mode: z.optional(mode('How far it goes on its own. Default: auto.')),
  grace: z.optional(duration('How long old and new value both work. Default: 24h.')),
  driver: z.optional(about(text(), 'What rotates it. Default: chosen by the entry.')),
  policy: z.optional(policy()),
  test: z.optional(testLogin()),
});

const notify = z.union([
  map({ 'repository-dispatch': matching(/^[\w.-]+\/[\w.-]+$/, 'is not OWNER/NAME') }),
  map({
    webhook: matching(/^https:\/\/[^\s/]+/, 'is not an https address'),
    protocol: choice(['gitlab-token-revocation']),
    key: z.optional(
      about(
        matching(/^env:[A-Za-z_]\w*$/, 'does not name an environment variable (env:NAME)'),
        'Sent as Authorization: env:NAME.',
      ),
    ),
  }),
]);

const NAME = 'is not a name of lower-case letters, digits and -';
const named = <T extends z.ZodMiniType>(value: T) =>
  z.record(
    about(matching(/^[a-z][a-z0-9-]*$/, NAME), 'A name.', { pattern: '^[a-z][a-z0-9-]*$' }),
    value,
    wrong(NO_MAP),
  );

export const CONFIG_SCHEMA = about(
  map({
    version: z.optional(about(z.literal(1, wrong('is not 1')), 'Version of this format.')),
    providers: z.optional(about(named(provider), 'The vaults, by the scheme that references use.')),
    scan: z.optional(
      map({
        'fail-on': z.optional(about(choice(FAIL_ON), 'What turns the build red. Default: medium.')),
        verify: z.optional(
          about(choice(['off', 'live']), 'Whether found credentials are tried out at their provider.'),
        ),
        allow: z.optional(about(list(allow), 'What is found but is no leak.')),
        exclude: z.optional(about(list(text()), 'Globs of paths that are not scanned. The receipt counts them.')),
        archives: z.optional(about(flag(), 'Look into zip, tar and gzip files. Default: false.')),
        'max-size': z.optional(about(number(1, 1024), 'Largest text that is scanned, in MiB. Default: 32.')),
        'min-confidence': z.optional(about(number(0, 1), 'Findings below it are not told.')),
        rules: z.optional(
          map({
            extend: z.optional(about(list(path()), 'More rule files.')),
            disable: z.optional(about(list(text()), 'Ids of rules that are switched off.')),
            override: z.optional(
              about(
                named(ruleOverride),
                'Rules, built-in or of the files above, that are to be different here, by id.',
              ),
            ),
          }),
        ),
      }),
    ),
    inject: z.optional(
      map({
        profiles: z.optional(
          about(named(z.record(z.string(), profileEntry, wrong(NO_MAP))), 'Sets of secrets, by name.'),
        ),
      }),
    ),
    correlate: z.optional(
      about(
        map({
          key: z.optional(reference('The key for fingerprints of vault entries: vault://transit/sealant.')),
          prefixes: about(list(pattern('What leaks are compared with.')), 'What leaks are compared with.'),
        }),
        'Tells which vault entry a leaked value is.',
      ),
    ),
    respond: z.optional(
      map({
        default: z.optional(mode('For what no rule matches. Default: plan.')),
        rules: z.optional(about(list(responseRule), 'The first that matches decides.')),
        schedule: z.optional(about(list(scheduleRule), 'What sealant rotate --due rotates.')),
        notify: z.optional(about(list(notify), 'Who is told.')),
      }),
    ),
    audit: z.optional(map({ file: about(text(), 'The hash-chained log of every access and change.') })),
  }),
  'Config of Sealant. Everything is optional.',
);

export type RawConfig = z.infer<typeof CONFIG_SCHEMA>;

/** Here, because a dynamic import of zod elsewhere would bundle all of it (373 kB) instead of what is used. */
export function checkConfig(value: unknown) {
  return z.safeParse(CONFIG_SCHEMA, value);
}

function isRegex(value: string): boolean {
  try {
    return value !== '' && new RegExp(value) instanceof RegExp;
  } catch {
    return false;
  }
}
