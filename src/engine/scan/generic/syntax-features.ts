import type { Separator } from './candidate.ts';
import type { Feature } from './feature.ts';
import type { Subject } from './subject.ts';

function tied(...separators: Separator[]): (s: Subject) => boolean {
  return (s) => separators.includes(s.candidate.separator);
}
function before(regex: RegExp): (s: Subject) => boolean {
  return (s) => regex.test(s.candidate.before);
}
function after(regex: RegExp): (s: Subject) => boolean {
  return (s) => regex.test(s.candidate.after);
}
function wrapped(regex: RegExp): (s: Subject) => boolean {
  return (s) => regex.test(s.candidate.wrapper);
}
function path(regex: RegExp): (s: Subject) => boolean {
  return (s) => regex.test(s.path);
}

/** 0 none, 1 single, 2 double, 3 backtick, 4 escaped or doubled. */
function quoteKind(s: Subject): number {
  const { quote } = s.candidate;
  return quote.length > 1 ? 4 : ['', "'", '"', '`'].indexOf(quote);
}

/** How the name and value are tied, and where they stand. */
export const SYNTAX_FEATURES: readonly Feature[] = [
  { id: 's.equals', say: 'assigned with =', of: tied('=', ':=') },
  { id: 's.colon', say: 'given as name: value', of: tied(':', '=>') },
  { id: 's.call', say: 'passed to a setter', of: tied('(') },
  { id: 's.comma', say: '', of: tied(',') },
  { id: 's.blank', say: 'an option of a command line', of: tied(' ') },
  { id: 's.markup', say: '', of: tied('pair', 'serialised', '>', '|', 'is') },
  { id: 's.url', say: 'user and password in a URL', of: tied('url') },
  { id: 's.header', say: 'an authorization header', of: tied('basic', 'bearer') },
  {
    id: 's.special',
    say: 'in a form made for credentials',
    of: tied('url', 'basic', 'bearer', 'by', 'command', 'securestring', 'login'),
  },
  { id: 's.sql', say: 'a password in SQL or a command', of: tied('by', 'command', 'securestring') },
  { id: 's.quote', say: '', of: quoteKind },
  { id: 's.nextline', say: '', of: (s) => s.candidate.nextLine },
  { id: 's.wrapped', say: '', of: (s) => s.candidate.wrapper !== '' },
  {
    id: 's.lookup',
    say: '',
    of: wrapped(
      /get|env|fetch|param|config|input|find|read|load|require|prompt|t\(|_\(|translate|format|select|query|\$\(|\[/i,
    ),
  },
  { id: 's.flag', say: 'an option of a command line', of: before(/(?:^|\s)-{1,2}$|[ \t]\/$/) },
  { id: 's.namequoted', say: '', of: before(/["'`]$/) },
  {
    id: 's.first',
    say: 'first on its line',
    of: before(/^[ \t]*(?:[-*#][ \t]*)?["']?(?:export[ \t]+|const[ \t]+|let[ \t]+|var[ \t]+|env[ \t]+|set[ \t]+)?$/i),
  },
  {
    id: 's.statement',
    say: '',
    of: before(
      /assert|expect|should|\brefute|\bequal|\.to\b|\b(?:if|elif|while|case|when|return|throw|raise|unless|def|func|function|print\w*|log|echo|puts|console|error|warn|Errorf|Fatalf)\b/i,
    ),
  },
  { id: 's.assert', say: '', of: before(/assert|expect|should|\brefute|\bequal|\.to\b/i) },
  {
    id: 's.host',
    say: '',
    of: after(/^@(?:[\w.-]*example\.|host\b|hostname|server|domain|some|your|my|foo|test|www\.|abc)/i),
  },
  {
    id: 's.standin',
    say: '',
    of: before(/:\/\/(?:my_?|test_?|some_?|db_?)?(?:user(?:name|id)?|usr|uname|u|login|name|foo|me|x|account):$/i),
  },
  { id: 's.local', say: '', of: after(/^@(?:localhost|127\.|0\.0\.0\.0|\[::1)/) },
  {
    id: 's.digest',
    say: '',
    of: before(/gpg|pgp|fingerprint|commit|\bsha\d*\b|integrity|checksum|digest|revision|etag|\bhash/i),
  },
  { id: 's.user', say: 'a user name stands beside it', of: before(/user|login|email|name=|_id\b|account|host/i) },
  { id: 's.ends', say: 'ends the line', of: after(/^[ \t]*[,;)}\]]{0,4}[ \t]*\\?\r?(?:\n|$)/) },
  { id: 's.comment', say: '', of: (s) => s.comment },
  { id: 's.string', say: '', of: (s) => s.string },
  { id: 's.joined', say: '', of: after(/^[ \t]*[+.[({%]/) },
  { id: 's.arrow', say: '', of: after(/^["']?[ \t]*(?:=>|->|:|=|\?|\|\||&&)/) },
  { id: 's.more', say: '', of: after(/^[ \t]+[A-Za-z]/) },
  { id: 's.comma-after', say: '', of: after(/^[ \t]*,/) },
  { id: 's.closes', say: '', of: after(/^[ \t]*[)}\]]/) },
];

/** What the path says of the kind of file: of it alone (`measure` keeps them for the next candidate). */
export const PATH_FEATURES: readonly Feature[] = [
  { id: 'k.code', say: '', of: (s) => s.kind === 'code' },
  {
    id: 'k.test',
    say: '',
    of: path(/(?:^|[/._-])(?:tests?|specs?|__tests__|fixtures?|mocks?|testdata|e2e|testing)(?:[/._-]|$)|_test\.\w+$/i),
  },
  { id: 'k.doc', say: '', of: path(/\.(?:md|mdx|rst|adoc|txt|html?)$|(?:^|\/)docs?\//i) },
  {
    id: 'k.config',
    say: 'in a configuration file',
    of: path(
      /\.(?:ya?ml|env|ini|conf|cfg|toml|properties|tfvars|sh|env\.\w+)$|(?:^|\/)(?:\.env|dockerfile|\.npmrc|\.netrc)/i,
    ),
  },
  { id: 'k.data', say: '', of: path(/\.(?:json\d?|xml|csv|sql|har)$/i) },
  { id: 'k.example', say: '', of: path(/example|sample|demo|template|\.dist$/i) },
];
