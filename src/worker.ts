import { runScanThread } from './app/scan-thread.ts';

runScanThread();
