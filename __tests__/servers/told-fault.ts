import { expect } from 'vitest';
import { AppError } from '../../src/domain/app-error.ts';

/** What the person is told of a vault's refusal, in one text, which holds neither the value nor a token. */
export async function toldFault(work: Promise<unknown>, value: string): Promise<string> {
  const fault = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(AppError);
  const { code, message, mend } = fault as AppError;
  expect(code).toBe('vault');
  expect(`${message} ${mend}`).not.toContain(value);
  expect(`${message} ${mend}`).not.toMatch(/eyJ[\w-]+\.eyJ/);
  return `${message}\n${mend}`;
}
