/** Every source of texts. A new one is a file here and a line below; each is loaded only when asked for. */
export const SOURCES = {
  range: () => import('./git-range.ts'),
  'working-tree': () => import('./working-tree.ts'),
  staged: () => import('./staged.ts'),
  tree: () => import('./tree.ts'),
  history: () => import('./history.ts'),
  stdin: () => import('./stdin.ts'),
  diff: () => import('./diff-file.ts'),
} as const;
