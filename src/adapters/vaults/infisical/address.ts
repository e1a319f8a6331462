/** Infisical's own cloud, in the United States. */
export const CLOUD = 'https://us.infisical.com';

/** The audience that a login asks for where none is named: the address, whole, without a slash at its end. */
export function audienceOf(url: string | null): string {
  return (url ?? CLOUD).replace(/\/+$/, '');
}
