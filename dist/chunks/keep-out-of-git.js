let node_fs = require("node:fs");
let node_path = require("node:path");

// src/adapters/files/keep-out-of-git.ts
/** Sealant's own folder: only there is a `.gitignore` touched. */
const FOLDER = ".sealant";
const LEFTOVERS = [
	"*.lock",
	"*.takeover",
	"*.tmp"
];
/** Has git ignore a file that must not be committed, where it lies in a `.sealant` folder. Adds, never takes away. */
function keepOutOfGit(file) {
	if ((0, node_path.basename)((0, node_path.dirname)(file)) !== FOLDER) return;
	const path = (0, node_path.join)((0, node_path.dirname)(file), ".gitignore");
	const before = (0, node_fs.existsSync)(path) ? (0, node_fs.readFileSync)(path, "utf8") : "";
	const known = new Set(before.split(/\r?\n/));
	const missing = [(0, node_path.basename)(file), ...LEFTOVERS].filter((line) => !known.has(line));
	if (missing.length === 0 || known.has("*")) return;
	const start = before === "" || before.endsWith("\n") ? before : `${before}\n`;
	(0, node_fs.writeFileSync)(path, `${start}${missing.map((line) => `${line}\n`).join("")}`);
}

Object.defineProperty(exports, "keepOutOfGit", {
  enumerable: true,
  get: function () {
    return keepOutOfGit;
  }
});