import { AppError } from '../../domain/app-error.ts';
import { neutralLine } from '../../domain/neutral-text.ts';
import { isAskable } from './object-reader.ts';

/** @throws AppError `usage` for what git would take for an option, or what no revision can hold */
export function refuseOption(revision: string): void {
  if (revision !== '' && !revision.startsWith('-') && !revision.startsWith('^') && isAskable(revision)) return;
  throw new AppError('usage', `“${neutralLine(revision).slice(0, 80)}” can't be a revision.`, {
    mend: 'Give --base and --head a branch, tag or commit.',
  });
}
