import type { Secret } from '../../domain/secret.ts';

/** Tries a real login, so that “dead” is the database's word and not ours. */
export interface LoginProbe {
  login(user: string, password: Secret, signal: AbortSignal): Promise<'accepted' | 'refused' | 'unreachable'>;
}
