export { applyDelta } from './delta';
export { freeAt, inflate } from './inflate';
