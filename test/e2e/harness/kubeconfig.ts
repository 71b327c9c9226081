import { readFileSync, writeFileSync } from 'node:fs';

/** Writes a kubeconfig for one user of an API server on loopback, where packing answers costs more than sending them. */
export const writeKubeconfig = (file: string, port: number, authority: string, token: string): void => {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'clusters': [{ name: 'local', cluster: { 'server': `https://127.0.0.1:${port}`, 'certificate-authority-data': readFileSync(authority).toString('base64'), 'disable-compression': true } }],
    'users': [{ name: 'user', user: { token } }],
    'contexts': [{ name: 'local', context: { cluster: 'local', user: 'user' } }],
    'current-context': 'local',
  };
  writeFileSync(file, JSON.stringify(config), { mode: 0o600 });
};
