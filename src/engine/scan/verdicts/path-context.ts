/** What a path says about the value of what stands in it. */
export type PathContext = 'test' | 'fixture' | 'example' | 'documentation' | 'lock-file' | 'vendored';

const KINDS: readonly (readonly [PathContext, RegExp])[] = [
  ['fixture', /(?:^|\/)(?:__)?(?:fixtures?|testdata|test[-_]data|mocks?|stubs?|cassettes?|snapshots?)(?:__)?(?:\/|$)/],
  ['vendored', /(?:^|\/)(?:node_modules|vendor|third[-_]party|bower_components|site-packages)\//],
  [
    'lock-file',
    /(?:^|\/)(?:package-lock\.json|[^/]*\.lock|[^/]*\.lockb|pnpm-lock\.ya?ml|go\.sum|npm-shrinkwrap\.json)$/,
  ],
  [
    'test',
    /(?:^|\/)(?:__)?(?:tests?|specs?|e2e|testing)(?:__)?\/|[._-](?:test|spec|tests)\.\w+$|(?:^|\/)test_[^/]*\.py$|_test\.(?:go|rb|exs|dart|cc|cpp)$/,
  ],
  [
    'example',
    /(?:^|\/)(?:examples?|samples?|demos?)\/|(?:^|\/)(?:examples?|samples?)[_-][^/]*$|[._-](?:example|sample)(?:\.\w+)?$|\.(?:template|dist|tmpl)$/,
  ],
  [
    'documentation',
    /(?:^|\/)(?:docs?|documentation|man|wiki)\/|\.(?:md|mdx|rst|adoc|asciidoc)$|(?:^|\/)(?:changelog|readme)[^/]*$|(?:^|\/)docs?[_-][^/]*$|(?:^|\/)(?:openapi|swagger)[^/]*\.(?:ya?ml|json)$/,
  ],
];

/** Sorts a path (relative, with `/`) into the first kind that fits, or `null`: then it is taken for what is shipped. */
export function pathContext(path: string): PathContext | null {
  const lower = path.toLowerCase();
  for (const [kind, shape] of KINDS) if (shape.test(lower)) return kind;
  return /Tests?\.(?:java|kt|cs|php|scala|groovy)$/.test(path) ? 'test' : null;
}
