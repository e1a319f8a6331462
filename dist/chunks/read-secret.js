const require_start = require("./start.js");
const require_engine = require("./engine.js");

// src/app/inject/read-secret.ts
const MAX_BYTES = 1048576;
/**
* A secret from standard input: piped bytes without their last line break, or typed unseen on a terminal.
* @param label what is asked for, such as `Value of prod/api#key`
* @throws AppError `usage` for nothing, too much, text that is not UTF-8, or when typing is broken off
*/
async function readSecret(world, label) {
	const stdin = world.stdin();
	const text = stdin.isTTY ? await typed(stdin, world, label) : await piped(stdin);
	if (text === "") throw new require_start.AppError("usage", "Nothing came on standard input.", { mend: "Pipe the value in (printf %s \"$VALUE\" | sealant …), or run it in a terminal to be asked." });
	return new require_engine.Secret(text, label);
}
async function piped(stdin) {
	const chunks = [];
	let size = 0;
	for await (const chunk of stdin) {
		const bytes = Buffer.from(chunk);
		size += bytes.length;
		if (size > MAX_BYTES) throw new require_start.AppError("usage", "More than 1 MiB came on standard input.", { mend: "Pipe in one secret only." });
		chunks.push(bytes);
	}
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(Buffer.concat(chunks)).replace(/\r?\n$/, "");
	} catch (cause) {
		throw notText(cause);
	}
}
function typed(stdin, world, label) {
	world.stderr.write(`${label} (not shown): `);
	stdin.setRawMode(true);
	stdin.setEncoding("utf8");
	return new Promise((resolve, reject) => {
		let text = "";
		const end = (finish) => {
			stdin.off("data", onData);
			stdin.setRawMode(false);
			stdin.pause();
			world.stderr.write("\n");
			finish();
		};
		const onData = (chunk) => {
			for (const key of chunk) {
				if (key === "\r" || key === "\n" || key === "") return end(() => resolve(text));
				if (key === "") return end(() => reject(new require_start.AppError("usage", "Broken off.", { mend: "Nothing was changed." })));
				text = key === "" || key === "\b" ? text.slice(0, -1) : text + key;
			}
		};
		stdin.on("data", onData);
		stdin.resume();
	});
}
function notText(cause) {
	return new require_start.AppError("usage", "What came on standard input is not UTF-8.", {
		mend: "Encode binary values first, for example with base64.",
		cause
	});
}

Object.defineProperty(exports, "readSecret", {
  enumerable: true,
  get: function () {
    return readSecret;
  }
});