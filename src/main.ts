import { runAction } from './app/action/action-main.ts';
import { interruptSignal } from './app/interrupt.ts';
import { endWith, realWorld } from './app/world.ts';

void runAction(realWorld(), interruptSignal()).then(endWith);
