import { describe, expect, test } from 'vitest';
import { PEER_IDS, PEERS } from '../../../src/adapters/peers/index.ts';
import type { PeerInput, ToldFinding } from '../../../src/adapters/peers/peer.ts';
import { madeUpValue } from '../../contracts/report-examples.ts';

const value = madeUpValue(3);
const sha = 'e5'.repeat(20);

/** Answers in the shape of gitleaks 8.28.0, betterleaks 2.0.0, kingfisher 2.14.0 and trufflehog 3, with a value of ours. */
const ANSWERS: Record<(typeof PEER_IDS)[number], { answer: string; empty: string[]; told: Partial<ToldFinding> }> = {
  gitleaks: {
    answer: JSON.stringify([
      {
        RuleID: 'generic-api-key',
        Description: 'Detected a Generic API Key.',
        StartLine: 2,
        EndLine: 2,
        StartColumn: 8,
        EndColumn: 40,
        Match: `key=${value}`,
        Secret: value,
        File: '/repo/sub/b.env',
        SymlinkFile: '',
        Commit: sha,
        Entropy: 4.5,
        Tags: [],
        Fingerprint: 'sub/b.env:generic-api-key:2',
      },
    ]),
    empty: ['[]', 'null'],
    told: {
      rule: 'generic-api-key',
      path: '/repo/sub/b.env',
      startLine: 2,
      startColumn: 8,
      endColumn: 40,
      commit: sha,
    },
  },
  betterleaks: {
    answer: JSON.stringify({
      schema_version: '1',
      findings: [
        {
          rule_id: 'generic-password',
          confidence: 'low',
          match: { full: `PASSWORD=${value}`, value, fingerprint: 'f6' },
          attributes: { 'git.sha': sha, resource: 'git.patch_content' },
          location: { path: 'sub/b.env', start_line: 1, end_line: 1, start_column: 4, end_column: 36 },
        },
      ],
      scan: { state: 'complete' },
    }),
    empty: ['{"findings": []}', '{"findings": null, "scan": {}}'],
    told: { rule: 'generic-password', path: 'sub/b.env', startLine: 1, startColumn: 4, endColumn: 36, commit: sha },
  },
  kingfisher: {
    answer: JSON.stringify({
      findings: [
        {
          rule: { name: 'github-pat', id: 'betterleaks.github-pat' },
          finding: {
            snippet: value,
            confidence: 'high',
            line: 2,
            column_start: 15,
            column_end: 54,
            path: '/repo/.git/x',
            git_metadata: { commit: { id: sha }, file: { path: 'a.js' } },
            validate_command: `kingfisher validate '${value}'`,
          },
        },
      ],
      audit: {},
    }),
    empty: ['{"findings": []}'],
    told: { rule: 'betterleaks.github-pat', path: 'a.js', startLine: 2, startColumn: 16, endColumn: 55, commit: sha },
  },
  trufflehog: {
    answer: `${JSON.stringify({
      SourceMetadata: { Data: { Filesystem: { file: '/repo/a.js', line: 2 } } },
      SourceID: 1,
      DetectorName: 'Github',
      DecoderName: 'PLAIN',
      Verified: false,
      Raw: value,
      RawV2: '',
    })}\n`,
    empty: ['', '\n'],
    told: { rule: 'Github', path: '/repo/a.js', startLine: 2, startColumn: null, endColumn: null, commit: null },
  },
};

describe.each(PEER_IDS)('%s', (id) => {
  const { answer, empty, told } = ANSWERS[id];

  test('its answer is read', async () => {
    const { peer } = await PEERS[id]();
    expect(peer.read(answer)).toEqual({ findings: [expect.objectContaining({ ...told, value })] });
    for (const nothing of empty) expect(peer.read(nothing)).toEqual({ findings: [] });
  });

  test.each([
    'no JSON',
    '{"findings": [{"x": 1}]}',
    '{"findings": 7}',
    '[{"RuleID": 3}]',
    '7',
    '"text"',
    '{"findings": [null]}',
    `{"${'k'.repeat(500)}": ["${value}"]}`,
  ])('an answer of another shape is told without what stands in it: %s', async (text) => {
    const { peer } = await PEERS[id]();
    const read = peer.read(text);
    expect(read).toHaveProperty('fault');
    expect(JSON.stringify(read)).not.toContain(value);
    expect(JSON.stringify(read).length).toBeLessThan(200);
  });

  test('asks no provider and no update server, and writes no file', async () => {
    const { peer } = await PEERS[id]();
    for (const kind of peer.inputs) {
      const args = peer.args({ kind, path: '/repo', base: sha, head: sha } as PeerInput).join(' ');
      expect(args).toContain('/repo');
      expect(args).not.toMatch(/--(?:validate|analyze|output|report-path)(?:[= ](?!-(?: |$)))/);
      if (id === 'kingfisher') expect(args).toMatch(/--no-validate.*--no-update-check/);
      if (id === 'trufflehog') expect(args).toMatch(/--no-verification.*--no-update/);
      if (kind !== 'tree' && id !== 'kingfisher') expect(args).toMatch(/--no-textconv --no-ext-diff/);
    }
  });
});
