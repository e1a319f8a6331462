import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ACTION_FILES } from '../../scripts/action-files.ts';
import { runWorkflow, type WorkflowResult, type WorkflowRun } from '../../scripts/servers/act.ts';
import { type ActionScenario, createScenario } from '../scenarios/action-run.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const WORKFLOW = '.github/workflows/test.yml';

/** A repository that uses the action from its own tree (`uses: ./`), as the workflow runner sees it. */
export interface ActionWorkspace extends ActionScenario {
  /** Replaces the workflow and commits. */
  workflow(yaml: string): string;
  run(run: Omit<WorkflowRun, 'repository' | 'workflow'>): Promise<WorkflowResult>;
}

/** @param dist a bundle from `builtDist` */
export function createWorkspace(dist: string, files: Readonly<Record<string, string>> = {}): ActionWorkspace {
  const scenario = createScenario(dist, files);
  for (const path of Object.values(ACTION_FILES)) {
    mkdirSync(dirname(join(scenario.directory, path)), { recursive: true });
    cpSync(join(ROOT, path), join(scenario.directory, path));
  }
  cpSync(dist, join(scenario.directory, 'dist'), { recursive: true });
  scenario.git('remote', 'add', 'origin', 'https://github.com/octo-org/app.git');
  scenario.commit('use sealant', {});
  return {
    ...scenario,
    workflow(yaml) {
      mkdirSync(join(scenario.directory, dirname(WORKFLOW)), { recursive: true });
      writeFileSync(join(scenario.directory, WORKFLOW), yaml);
      return scenario.commit('workflow', {});
    },
    run: (run) => runWorkflow({ ...run, repository: scenario.directory, workflow: WORKFLOW }),
  };
}

/** What a webhook says of a pull request, as far as anybody reads it. */
export function pullRequest(base: string, head: string, from = 'octo-org/app'): Record<string, unknown> {
  const repository = { full_name: 'octo-org/app', default_branch: 'main', private: true };
  return {
    action: 'synchronize',
    number: 7,
    repository,
    pull_request: {
      number: 7,
      head: { ref: 'topic', sha: head, repo: { full_name: from } },
      base: { ref: 'main', sha: base, repo: repository },
    },
  };
}

/** What a webhook says of a push to the default branch. */
export function push(before: string, after: string): Record<string, unknown> {
  const repository = { full_name: 'octo-org/app', default_branch: 'main', private: true };
  return { ref: 'refs/heads/main', before, after, deleted: false, forced: false, repository };
}
