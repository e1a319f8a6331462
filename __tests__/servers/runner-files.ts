/**
 * How the runner reads the file behind GITHUB_ENV, GITHUB_OUTPUT and GITHUB_STATE on Linux, written anew from what
 * actions/runner does (src/Runner.Worker/FileCommandManager.cs): lines end at LF alone; `NAME<<DELIMITER` takes what comes
 * up to a line that is the delimiter, `NAME=VALUE` the rest of its line, whichever sign stands first.
 * @throws Error where the runner fails the step: a line that is neither, no name, no delimiter, no end
 */
export function readRunnerFile(text: string): [name: string, value: string][] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const found: [string, string][] = [];
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [equals, arrows] = [line.indexOf('='), line.indexOf('<<')];
    if (arrows >= 0 && (equals < 0 || arrows < equals)) {
      const [name, delimiter] = [line.slice(0, arrows), line.slice(arrows + 2)];
      const end = lines.indexOf(delimiter);
      if (name === '' || delimiter === '' || end < 0) throw new Error('The runner would refuse this file.');
      found.push([
        name,
        lines
          .splice(0, end + 1)
          .slice(0, -1)
          .join('\n'),
      ]);
    } else if (equals > 0) found.push([line.slice(0, equals), line.slice(equals + 1)]);
    else throw new Error('The runner would refuse this file.');
  }
  return found;
}

/**
 * The workflow commands in what a step prints, as the runner finds them (ActionCommand.cs): `::NAME …::` where a line
 * starts with it after white space, `##[NAME …]` anywhere in a line.
 */
export function commandsIn(printed: string): string[] {
  return printed.split(/\r\n|\n|\r/).flatMap((line) => {
    const second = /^\s*::(\S+?)(?:\s.*?)?::/.exec(line)?.[1];
    const first = /##\[(\S+?)(?:\s.*?)?\]/.exec(line)?.[1];
    return second ?? first ?? [];
  });
}
