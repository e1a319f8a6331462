/**
 * Cuts GitHub's published description of its REST API down to the calls that Sealant makes, for the stand-ins in tests:
 *
 *   npx tsx scripts/cut-github-openapi.ts [PATH/TO/api.github.com.json]
 *
 * Without a path, `@octokit/openapi` (385 MB, so no dependency) is installed into a temporary folder. Writes
 * `__tests__/stand-ins/github-openapi.cut.json`. What validation doesn't use (examples, prose, vendor keys) is left out.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@octokit/openapi@23.0.2';
const TARGET = join(import.meta.dirname, '../__tests__/stand-ins/github-openapi.cut.json');
const REPO = '/repos/{owner}/{repo}';

/** Path → methods. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  '/user': ['get'],
  '/credentials/revoke': ['post'],
  '/installation/token': ['delete'],
  '/installation/repositories': ['get'],
  [REPO]: ['get'],
  [`${REPO}/dispatches`]: ['post'],
  [`${REPO}/contents/{path}`]: ['get'],
  [`${REPO}/git/blobs/{file_sha}`]: ['get'],
  [`${REPO}/compare/{basehead}`]: ['get'],
  [`${REPO}/commits/{ref}/check-runs`]: ['get'],
  [`${REPO}/pulls/{pull_number}`]: ['get'],
  [`${REPO}/pulls/{pull_number}/files`]: ['get'],
  [`${REPO}/pulls/{pull_number}/commits`]: ['get'],
  [`${REPO}/pulls/{pull_number}/reviews`]: ['get', 'post'],
  [`${REPO}/pulls/{pull_number}/reviews/{review_id}`]: ['get', 'put'],
  [`${REPO}/pulls/{pull_number}/reviews/{review_id}/comments`]: ['get'],
  [`${REPO}/pulls/{pull_number}/reviews/{review_id}/dismissals`]: ['put'],
  [`${REPO}/pulls/{pull_number}/comments`]: ['get', 'post'],
  [`${REPO}/pulls/comments/{comment_id}`]: ['patch', 'delete'],
  [`${REPO}/check-runs`]: ['post'],
  [`${REPO}/check-runs/{check_run_id}`]: ['get', 'patch'],
  [`${REPO}/check-runs/{check_run_id}/annotations`]: ['get'],
  [`${REPO}/issues/{issue_number}/comments`]: ['get', 'post'],
  [`${REPO}/issues/comments/{comment_id}`]: ['patch', 'delete'],
  [`${REPO}/code-scanning/sarifs`]: ['post'],
  [`${REPO}/code-scanning/sarifs/{sarif_id}`]: ['get'],
  [`${REPO}/actions/secrets/public-key`]: ['get'],
  [`${REPO}/actions/secrets/{secret_name}`]: ['get', 'put'],
};

/** What validation doesn't look at. */
const PROSE = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title']);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const source = process.argv[2] === undefined ? fetchDescription() : readFileSync(process.argv[2], 'utf8');
const cut = cutDescription(JSON.parse(source) as JsonObject, createHash('sha256').update(source).digest('hex'));
writeFileSync(TARGET, `${JSON.stringify(cut)}\n`);
console.log(`${TARGET}: ${Object.keys(KEPT).length} paths, ${JSON.stringify(cut).length} bytes`);

function fetchDescription(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sealant-openapi-'));
  try {
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
    execFileSync('npm', ['install', ...flags, '--prefix', folder, PACKAGE], { stdio: 'inherit' });
    return readFileSync(join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.json'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cutDescription(whole: JsonObject, hash: string): JsonObject {
  const allPaths = whole['paths'] as JsonObject;
  const paths: JsonObject = {};
  for (const [path, methods] of Object.entries(KEPT)) {
    const described = allPaths[path] as JsonObject | undefined;
    const kept = Object.fromEntries(methods.map((method) => [method, described?.[method]]));
    for (const method of methods) {
      if (kept[method] === undefined) throw new Error(`${PACKAGE} does not describe ${method.toUpperCase()} ${path}.`);
    }
    paths[path] = withDescriptions(strip(kept as JsonObject)) as JsonObject;
  }
  const info = whole['info'] as JsonObject;
  return {
    openapi: whole['openapi']!,
    info: { title: info['title']!, version: info['version']!, license: info['license'] ?? null },
    'x-provenance': `cut by scripts/cut-github-openapi.ts from ${PACKAGE} (MIT), api.github.com.json, SHA-256 ${hash}`,
    paths,
    components: componentsOf(paths, whole['components'] as JsonObject),
  };
}

/** Every component that the paths reach, by kind. */
function componentsOf(paths: JsonObject, all: JsonObject): JsonObject {
  const kept: Record<string, JsonObject> = {};
  const pending = referencesIn(paths);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const [kind, id] = name.replace('#/components/', '').split('/') as [string, string];
    if (kept[kind]?.[id] !== undefined) continue;
    const stripped = strip((all[kind] as JsonObject)[id]!);
    const component =
      kind === 'responses' ? { description: '', ...(stripped as JsonObject) } : withDescriptions(stripped);
    kept[kind] = { ...kept[kind], [id]: component };
    pending.push(...referencesIn(component));
  }
  return Object.fromEntries(
    Object.entries(kept)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([kind, items]) => [kind, Object.fromEntries(Object.entries(items).sort(([a], [b]) => a.localeCompare(b)))]),
  );
}

function referencesIn(value: Json): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  const own = typeof value['$ref'] === 'string' ? [value['$ref']] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

/** Without prose and vendor keys; a property that happens to be called `description` stays. */
function strip(value: Json, isSchemaMap = false): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => strip(item));
  const entries = Object.entries(value)
    .filter(([key]) => isSchemaMap || !(PROSE.has(key) || key.startsWith('x-')))
    .map(([key, item]): [string, Json] => [key, strip(item, key === 'properties' && !isSchemaMap)]);
  return Object.fromEntries(entries);
}

/** OpenAPI wants a description in every response. */
function withDescriptions(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]): [string, Json] => {
      if (key !== 'responses') return [key, withDescriptions(item)];
      const described = Object.entries(item as JsonObject).map(([status, response]): [string, Json] => [
        status,
        '$ref' in (response as JsonObject) ? response : { description: '', ...(response as JsonObject) },
      ]);
      return [key, Object.fromEntries(described)];
    }),
  );
}
