// Preloaded by runCli, as root: from here on the process is another user's. Its threads load this, too, and are already.
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  const id = Number(process.env.TEST_UID);
  process.setgroups([]);
  process.setgid(id);
  process.setuid(id);
}
