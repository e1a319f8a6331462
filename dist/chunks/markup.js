const require_command_line = require("./command-line.js");

// src/adapters/reporters/markup.ts
/** Text for HTML content and quoted attributes, on one line. */
function html(text) {
	return wellFormed(require_command_line.neutralLine(text)).replace(/[&<>"']/g, entity);
}
/**
* Text for GitHub-flavoured Markdown, table cells included, on one line: every character that could start markup, a
* mention, an emoji or a link is a numeric entity. Not for code spans, which don't decode entities.
*/
function markdown(text) {
	return wellFormed(require_command_line.neutralLine(text)).replace(/[!-$&'*<-@[-`{-~]|:(?=\S)/g, entity).replace(/(&#64;|&#35;)(?=\w)/g, "$1​").replace(/\bwww(?=\.)/gi, "$&​");
}
/** A text of ours of several lines for HTML: the first line as text, what follows (YAML, a command) as it stands. */
function htmlLines(text, inline = html) {
	const [first = "", ...rest] = text.split(/\r?\n/);
	return {
		first: inline(first),
		rest: rest.length === 0 ? "" : `<pre>${rest.map(html).join("&#10;")}</pre>`
	};
}
/** Text for XML 1.0 content and attributes, on one line. */
function xml(text) {
	return wellFormed(require_command_line.neutralLine(text)).replace(/[\ufffe\uffff]/g, "�").replace(/[&<>"']/g, entity);
}
/** Replaces lone surrogates, which neither UTF-8 nor a URI can hold, by U+FFFD. */
function wellFormed(text) {
	return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�");
}
function entity(character) {
	return `&#${character.charCodeAt(0)};`;
}

Object.defineProperty(exports, "html", {
  enumerable: true,
  get: function () {
    return html;
  }
});
Object.defineProperty(exports, "htmlLines", {
  enumerable: true,
  get: function () {
    return htmlLines;
  }
});
Object.defineProperty(exports, "markdown", {
  enumerable: true,
  get: function () {
    return markdown;
  }
});
Object.defineProperty(exports, "wellFormed", {
  enumerable: true,
  get: function () {
    return wellFormed;
  }
});
Object.defineProperty(exports, "xml", {
  enumerable: true,
  get: function () {
    return xml;
  }
});