import { runActionPost } from './app/action/action-post.ts';
import { interruptSignal } from './app/interrupt.ts';
import { realWorld } from './app/world.ts';

void runActionPost(realWorld(), interruptSignal()).then((code) => {
  process.exitCode = code;
});
