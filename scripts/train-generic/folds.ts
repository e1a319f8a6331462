/** Leaves whole repositories out: every sample is scored by a model that saw nothing of its repository. */
import { type Model, predict, random, train } from './boost.ts';
import { type Corpus, hash } from './collect.ts';
import type { Sample } from './report.ts';
import { OPTIONS, settings } from './settings.ts';

/** Trains on part of the samples, with the made rows of the groups that are in. */
export function learn(corpus: Corpus, part: readonly Sample[], isIn: (group: string) => boolean, seed: number): Model {
  const rows = [...part.filter((s) => s.y >= 0), ...corpus.made.filter((m) => m.group === '' || isIn(m.group))];
  return train(
    { x: rows.map((s) => s.x), y: Uint8Array.from(rows, (s) => s.y), w: Float64Array.from(rows, (s) => s.w) },
    { ...OPTIONS, seed },
  );
}

export interface Fold {
  model: Model;
  /** Whether the group (a repository, or with `quiet` a package) was left out of this model. */
  leavesOut: (group: string, quiet: boolean) => boolean;
}

/** Trains a model for each fold and adds to each sample's `logit` what the model that did not see it says. */
export function crossValidate(corpus: Corpus): Fold[] {
  const { samples } = corpus;
  const count = Number(settings.folds);
  const repeats = Number(settings.repeats);
  const repos = [...new Set(samples.filter((s) => !s.quiet).map((s) => s.group))].sort();
  const folds: Fold[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const turn = repeat + Number(settings.seed);
    const next = random(repeat + 1 + 50 * Number(settings.seed));
    const order = repos
      .map((r) => [next(), r] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, r]) => r);
    const foldOf = (group: string, quiet: boolean): number =>
      quiet ? hash(`${turn} ${group}`) % count : order.indexOf(group) % count;
    for (let k = 0; k < count; k++) {
      const kept = samples.filter((s) => foldOf(s.group, s.quiet) !== k);
      const model = learn(corpus, kept, (group) => foldOf(group, false) !== k, 7 + k + 100 * turn);
      folds.push({ model, leavesOut: (group, quiet) => foldOf(group, quiet) === k });
      for (const s of samples) if (foldOf(s.group, s.quiet) === k) s.logit += predict(model, s.x) / repeats;
    }
  }
  return folds;
}
