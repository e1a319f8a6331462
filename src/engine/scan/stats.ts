/** What one stage of a scan took. */
export interface StageStats {
  ms: number;
  count: number;
  bytes: number;
}

const STAGES = [
  'decode',
  'prefilter',
  'windows',
  'generic',
  'joined',
  'composite',
  'layers',
  'place',
  'compare',
  'head',
  'probe',
] as const;
export type Stage = (typeof STAGES)[number];
export type ScanStats = Record<Stage, StageStats>;

/** Times stages. `clock` gives milliseconds. */
export class StageClock {
  readonly stats: ScanStats;
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
    this.stats = Object.fromEntries(STAGES.map((stage) => [stage, { ms: 0, count: 0, bytes: 0 }])) as ScanStats;
  }

  now(): number {
    return this.#clock();
  }

  /** Adds what another thread measured. */
  addAll(stats: ScanStats): void {
    for (const stage of STAGES) {
      this.stats[stage].ms += stats[stage].ms;
      this.stats[stage].count += stats[stage].count;
      this.stats[stage].bytes += stats[stage].bytes;
    }
  }

  /** Adds the time since `since` to a stage and returns the time it is. */
  add(stage: Stage, since: number, count: number, bytes: number): number {
    const now = this.#clock();
    const stats = this.stats[stage];
    stats.ms += now - since;
    stats.count += count;
    stats.bytes += bytes;
    return now;
  }
}
