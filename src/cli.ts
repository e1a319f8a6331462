#!/usr/bin/env node
import { keepCompiledCode } from './app/code-cache.ts';
import { versionAnswer } from './app/version.ts';
import { endWith, realWorld } from './app/world.ts';

const world = realWorld();
const answer = versionAnswer(world.argv);
if (answer !== null) world.stdout.write(answer);
else {
  keepCompiledCode(world);
  void import('./app/run.ts')
    .then(({ interruptSignal, runCommandLine }) => runCommandLine(world, interruptSignal()))
    .then(endWith);
}
