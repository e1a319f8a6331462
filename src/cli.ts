#!/usr/bin/env node
import { interruptSignal } from './app/interrupt.ts';
import { runCommandLine } from './app/run.ts';
import { realWorld } from './app/world.ts';

void runCommandLine(realWorld(), interruptSignal()).then((code) => {
  process.exitCode = code;
});
