import { createServer } from 'node:http';

/** A service account that the stand-in knows. */
export interface ServiceAccount {
  namespace: string;
  name: string;
}

/**
 * A stand-in for the TokenReview of a Kubernetes API server (none can be had here): knows the tokens it was given. The
 * vault that asks it and the client that logs in are real.
 * Source: kubernetes.io/docs/reference/kubernetes-api/authentication-resources/token-review-v1.
 */
export async function startTokenReviewStandIn(): Promise<{
  url: string;
  /** Makes a token of an account, shaped as the API server's, and knows it from now on. */
  tokenOf(account: ServiceAccount): string;
  stop(): Promise<void>;
}> {
  const accounts = new Map<string, ServiceAccount>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const known = request.url === '/apis/authentication.k8s.io/v1/tokenreviews';
      const body = known
        ? (JSON.parse(Buffer.concat(chunks).toString()) as { spec: { token: string } })
        : { spec: { token: '' } };
      response.writeHead(known ? 201 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ...body, status: statusOf(accounts.get(body.spec.token)) }));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand-in has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    tokenOf(account) {
      const now = Math.floor(Date.now() / 1000);
      const serviceaccount = { name: account.name, uid: uidOf(account) };
      const claims = {
        iss: 'https://kubernetes.default.svc.cluster.local',
        sub: `system:serviceaccount:${account.namespace}:${account.name}`,
        iat: now,
        exp: now + 600,
        'kubernetes.io': { namespace: account.namespace, serviceaccount },
      };
      const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      const token = [part({ alg: 'RS256', kid: 'stand-in' }), part(claims), part('signature of nobody')].join('.');
      accounts.set(token, account);
      return token;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function uidOf({ namespace, name }: ServiceAccount): string {
  return `uid-of-${namespace}-${name}`;
}

function statusOf(account: ServiceAccount | undefined): Record<string, unknown> {
  if (account === undefined) return { authenticated: false, error: 'invalid bearer token' };
  const username = `system:serviceaccount:${account.namespace}:${account.name}`;
  const groups = ['system:serviceaccounts', 'system:authenticated'];
  return { authenticated: true, user: { username, uid: uidOf(account), groups } };
}
