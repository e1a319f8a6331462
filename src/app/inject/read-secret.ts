import { AppError } from '../../domain/app-error.ts';
import { Secret } from '../../domain/secret.ts';
import type { World } from '../world.ts';

const MAX_BYTES = 1024 * 1024;

type Terminal = NodeJS.ReadStream & { setRawMode(mode: boolean): unknown };

/**
 * A secret from standard input: piped bytes without their last line break, or typed unseen on a terminal.
 * @param label what is asked for, such as `Value of prod/api#key`
 * @throws AppError `usage` for nothing, too much, text that is not UTF-8, or when typing is broken off
 */
export async function readSecret(world: World, label: string): Promise<Secret> {
  const stdin = world.stdin();
  const text = stdin.isTTY ? await typed(stdin as Terminal, world, label) : await piped(stdin);
  if (text === '')
    throw new AppError('usage', 'Nothing came on standard input.', {
      mend: 'Pipe the value in (printf %s "$VALUE" | sealant …), or run it in a terminal to be asked.',
    });
  return new Secret(text, label);
}

async function piped(stdin: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BYTES)
      throw new AppError('usage', 'More than 1 MiB came on standard input.', { mend: 'Pipe in one secret only.' });
    chunks.push(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
      .decode(Buffer.concat(chunks))
      .replace(/\r?\n$/, '');
  } catch (cause) {
    throw notText(cause);
  }
}

function typed(stdin: Terminal, world: World, label: string): Promise<string> {
  world.stderr.write(`${label} (not shown): `);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  return new Promise<string>((resolve, reject) => {
    let text = '';
    const end = (finish: () => void) => {
      stdin.off('data', onData);
      stdin.setRawMode(false);
      stdin.pause();
      world.stderr.write('\n');
      finish();
    };
    const onData = (chunk: string) => {
      for (const key of chunk) {
        if (key === '\r' || key === '\n' || key === '\u0004') return end(() => resolve(text));
        if (key === '\u0003')
          return end(() => reject(new AppError('usage', 'Broken off.', { mend: 'Nothing was changed.' })));
        text = key === '\u007f' || key === '\b' ? text.slice(0, -1) : text + key;
      }
    };
    stdin.on('data', onData);
    stdin.resume();
  });
}

function notText(cause: unknown): AppError {
  return new AppError('usage', 'What came on standard input is not UTF-8.', {
    mend: 'Encode binary values first, for example with base64.',
    cause,
  });
}
