// Preloaded into every Node that a test starts (NODE_OPTIONS): adds what was loaded to the folder LOADED, a file per process and thread.
const fs = require('node:fs');
const { threadId } = require('node:worker_threads');

const opened = new Set();
for (const name of ['readFileSync', 'openSync']) {
  const own = fs[name];
  fs[name] = function (file, ...rest) {
    if (typeof file === 'string') opened.add(file);
    return own.call(this, file, ...rest);
  };
}
process.on('exit', () => {
  const files = [...new Set([...Object.keys(require.cache), ...opened])];
  const builtins = process.moduleLoadList.flatMap((line) => /^NativeModule (?<name>.+)$/.exec(line)?.groups.name ?? []);
  fs.writeFileSync(`${process.env.LOADED}/${process.pid}-${threadId}.json`, JSON.stringify({ files, builtins }));
});
