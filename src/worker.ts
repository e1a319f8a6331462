import { runScanThread } from './app/scan/scan-thread.ts';

runScanThread();
