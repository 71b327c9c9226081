import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { pause } from './until';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test asks for what may not be there
export type Loose = any;

/** What an API server answers; `undefined` where there is no such object. */
export interface Api {
  readonly get: (path: string) => Promise<Loose>;
  readonly items: (path: string) => Promise<readonly Loose[]>;
  readonly merge: (path: string, change: object) => Promise<Loose>;
  /** Server-side apply of one object. */
  readonly apply: (path: string, object: object) => Promise<Loose>;
  readonly remove: (path: string) => Promise<Loose>;
  readonly isReady: () => Promise<boolean>;
}

/** Whether a condition of an object is true. */
export const holds = ({ status }: Loose, condition: string): boolean =>
  status?.conditions?.some(({ type, status: so }: Loose) => type === condition && so === 'True') === true;

export const api = (port: number, authority: string, token: string): Api => {
  const ca = readFileSync(authority);
  const call = (method: string, path: string, type?: string, body?: object): Promise<Loose> => new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, ...(type !== undefined && { 'content-type': type }) };
    const sent = request({ host: '127.0.0.1', port, path, method, ca, headers, timeout: 30_000 }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('error', reject).on('end', () => {
        const { statusCode = 0 } = response;
        if (statusCode === 404) resolve(undefined);
        else if (statusCode === 429) void pause(1000).then(() => call(method, path, type, body)).then(resolve, reject); // asked to come again
        else if (statusCode >= 300) reject(new Error(`${method} ${path}: ${text}`));
        else resolve(text.startsWith('{') ? JSON.parse(text) : text);
      });
    });
    sent.on('error', reject).on('timeout', () => sent.destroy(new Error(`${method} ${path}: no answer`)));
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
  const get = (path: string) => call('GET', path);
  return {
    get,
    items: async (path) => (await get(path))?.items ?? [],
    merge: (path, change) => call('PATCH', path, 'application/merge-patch+json', change),
    apply: (path, object) => call('PATCH', path, 'application/apply-patch+yaml', object),
    remove: (path) => call('DELETE', path),
    isReady: () => get('/readyz').then((answer) => answer === 'ok', () => false),
  };
};
