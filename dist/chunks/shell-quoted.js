// src/domain/shell-quoted.ts
/** A text as one word of a POSIX shell, for commands that people paste. */
function shellQuoted(text) {
	return `'${text.replaceAll("'", `'\\''`)}'`;
}

Object.defineProperty(exports, "shellQuoted", {
  enumerable: true,
  get: function () {
    return shellQuoted;
  }
});