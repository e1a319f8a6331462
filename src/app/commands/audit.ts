import { resolve } from 'node:path';
import type { AuditFault, AuditVerdict } from '../../adapters/audit/verify-audit-file.ts';
import { AppError } from '../../domain/app-error.ts';
import type { Command, CommandContext } from '../command.ts';
import { EXIT } from '../exit-code.ts';

const FAULTS: Readonly<Record<AuditFault, string>> = {
  'not-an-entry': 'is not a line that Sealant writes',
  altered: 'was altered: its hash does not fit its text',
  'out-of-sequence': 'does not follow the line before it: a line was taken out, doubled or moved',
  unlinked: 'is chained to another line than the one before it',
};

/** `sealant audit verify FILE [HEAD]`: checks the hash chain. With HEAD, also that nothing was cut off at the end. */
export const command: Command = {
  async run({ positionals, world }: CommandContext) {
    const [verb, file, head] = positionals;
    if (verb !== 'verify' || file === undefined || positionals.length > 3)
      throw new AppError('usage', 'sealant audit needs “verify” and a file.', {
        mend: 'sealant audit verify sealant-audit.jsonl [HEAD]',
      });
    const verdict = await verify(resolve(world.cwd, file), file);
    if (verdict.kind === 'tampered')
      throw new AppError('corrupt', `Line ${verdict.line} of “${file}” ${FAULTS[verdict.fault]}.`, {
        mend: `The ${verdict.entries} entries before it are intact. Keep the file as evidence and start a new log.`,
      });
    if (head !== undefined && head !== verdict.head)
      throw new AppError('corrupt', `“${file}” ends in ${verdict.head}, not in the head given.`, {
        mend: 'Entries were cut off or added since that head was told. Compare with the copy kept by the run that told it.',
      });
    world.stdout.write(`${verdict.entries} entries, chain intact, head ${verdict.head}\n`);
    if (verdict.kind === 'torn')
      world.stderr.write(
        `Line ${verdict.line} was cut off by a crash (${verdict.bytes} bytes). The next entry repairs the file and says so.\n`,
      );
    return EXIT.clean;
  },
};

async function verify(path: string, shown: string): Promise<AuditVerdict> {
  const { verifyAuditFile } = await import('../../adapters/audit/verify-audit-file.ts');
  try {
    return await verifyAuditFile(path);
  } catch (cause) {
    throw unreadable(shown, cause);
  }
}

function unreadable(shown: string, cause: unknown): AppError {
  return new AppError('usage', `“${shown}” can't be read.`, { mend: 'Check the path.', cause });
}
