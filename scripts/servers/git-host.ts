import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';

/**
 * A stand-in for a GitHub host (none can be had offline): git itself serves the repositories over HTTP, and the one API
 * call that is used, comparing two commits, is answered by asking git. The clients that call it are real.
 */
export interface GitHost {
  /** `http://127.0.0.1:PORT`: both the web address and the API's. */
  url: string;
  /** The only token it accepts. */
  token: string;
  /** Method, path and whether the token came, of every request, in order. */
  readonly requests: readonly { method: string; path: string; authorized: boolean }[];
  /** Makes the API answer with this status from now on. */
  failApi(status: number): void;
  stop(): Promise<void>;
}

/** @param folder holds bare repositories as `owner/name.git`; reached as `URL/owner/name` */
export async function startGitHost(folder: string): Promise<GitHost> {
  const token = `stand-in-${randomUUID()}`;
  const basic = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const requests: { method: string; path: string; authorized: boolean }[] = [];
  let apiStatus = 200;
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host');
    const sent = request.headers.authorization ?? '';
    const authorized = sent.toLowerCase() === basic.toLowerCase() || sent === `token ${token}`;
    requests.push({ method: request.method ?? '', path: pathname, authorized });
    if (!authorized) return void response.writeHead(401, { 'www-authenticate': 'Basic' }).end();
    const comparison = /^\/repos\/([\w-]+\/[\w-]+)\/compare\/([\w-]+)\.\.\.([\w-]+)$/.exec(pathname);
    if (comparison) return void answerComparison(folder, comparison.slice(1), apiStatus, response);
    return serveGit(folder, request, response, pathname, search);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The git host has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    token,
    requests,
    failApi: (status) => {
      apiStatus = status;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answerComparison(
  folder: string,
  [repository = '', base = '', head = '']: string[],
  status: number,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('content-type', 'application/json');
  if (status !== 200) return void response.writeHead(status).end('{"message":"refused"}');
  const args = ['-C', `${folder}/${repository}.git`, 'rev-list', '--count', '--left-right', `${base}...${head}`];
  const { stdout } = await promisify(execFile)('git', args);
  const [behind, ahead] = stdout.trim().split('\t').map(Number);
  response.end(JSON.stringify({ ahead_by: ahead, behind_by: behind, commits: [] }));
}

/** git-http-backend(1): CGI, with the repository named without `.git` as GitHub does. */
function serveGit(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: string,
): void {
  const [, owner = '', name = '', ...rest] = path.split('/');
  const child = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${owner}/${name.replace(/\.git$/, '')}.git/${rest.join('/')}`,
      QUERY_STRING: query.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'x',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'uploadpack.allowAnySHA1InWant',
      GIT_CONFIG_VALUE_0: 'true',
    },
  });
  request.pipe(child.stdin);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.once('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    for (const line of output.subarray(0, end).toString('latin1').split('\r\n')) {
      const colon = line.indexOf(':');
      if (/^status/i.test(line)) response.statusCode = Number(/\d+/.exec(line)?.[0] ?? 500);
      else response.setHeader(line.slice(0, colon), line.slice(colon + 1).trim());
    }
    response.end(output.subarray(end + 4));
  });
}
