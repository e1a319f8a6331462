import { createColors } from 'picocolors';

/** Colour functions that leave a text alone where colours are off. */
export type Paint = ReturnType<typeof createColors>;

/** @param color whether escape sequences may be used */
export function paintFor(color: boolean): Paint {
  return createColors(color);
}
