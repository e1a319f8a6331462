import { type PatternShape, shapeOf } from './pattern-shape.ts';
import { PatternFault } from './pattern-syntax.ts';

/**
 * Whether a pattern can be used: that it is a regular expression, and that it takes linear time by its shape.
 * An empty one has neither shape nor faults.
 */
export function tryPattern(
  pattern: string,
  ignoreCase: boolean,
): { shape: PatternShape | null; faults: { message: string; mend: string }[] } {
  if (pattern === '') return { shape: null, faults: [] };
  try {
    new RegExp(pattern, ignoreCase ? 'gdi' : 'gd');
    const shape = shapeOf(pattern);
    const faults = shape.faults.map((fault) => ({
      message: `The pattern has ${fault}.`,
      mend: 'Bound every quantifier ({20,64}) and part neighbours by a character they don’t hold.',
    }));
    return { shape, faults };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof PatternFault)) throw error;
    const message = `The pattern can’t be used: ${error.message}.`;
    return { shape: null, faults: [{ message, mend: 'Write it as a JavaScript regular expression without flags.' }] };
  }
}
