import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { api, holds, type Api } from './api';
import { auditLog, auditPolicy, type AuditEvent } from './audit';
import { certificates } from './certificates';
import { writeKubeconfig } from './kubeconfig';
import { freePorts } from './ports';
import { serverSideApply } from './server-side-apply';
import { stages } from './stages';
import { pause, until } from './until';
import { workspace, type Running, type Workspace } from './workspace';

/** A real control plane on loopback whose nodes run nothing. */
export interface ControlPlane {
  readonly api: Api;
  readonly kubeconfig: string;
  /** The program `kubectl`, for scripts. */
  readonly kubectlPath: string;
  readonly workspace: Workspace;
  /** Runs kubectl; what it prints, or its complaint as an error. */
  readonly kubectl: (words: readonly string[]) => Promise<string>;
  /** Writes that changed something, oldest first. */
  readonly audit: () => readonly AuditEvent[];
  /** Stops the API server the hard way and starts it again. */
  readonly restartApiServer: () => Promise<void>;
  readonly close: () => Promise<void>;
}

// Services have loopback addresses, so a call to a webhook that nobody serves is refused at once and never leaves the machine.
const services = '127.96.0.0/16';
const firstService = '127.96.0.1';
/** From a range for documentation: nobody listens there, and EndpointSlices refuse loopback. */
const pods = '198.51.100.1/24';

export const controlPlane = async (programs: { readonly kube: string; readonly kwok: string }, { secondsUntilReady = 0 } = {}): Promise<ControlPlane> => {
  const place = workspace();
  try {
    return await up(place, programs, secondsUntilReady);
  } catch (error) {
    await place.close();
    throw error;
  }
};

const users = { admin: 'system:masters', controllers: '', scheduler: '', kwok: 'system:masters' } as const;
const userNames = { admin: 'admin', controllers: 'system:kube-controller-manager', scheduler: 'system:kube-scheduler', kwok: 'kwok' } as const;
type User = keyof typeof users;

const up = async (place: Workspace, programs: { readonly kube: string; readonly kwok: string }, secondsUntilReady: number): Promise<ControlPlane> => {
  const { folder } = place;
  const file = (name: string) => join(folder, name);
  const [etcd = 0, peer = 0, server = 0, controllers = 0, scheduler = 0, kwok = 0] = await freePorts(6);
  certificates(file('pki'), firstService);
  const tokens = Object.fromEntries(Object.keys(users).map((user) => [user, randomBytes(16).toString('hex')])) as Record<User, string>;
  const lines = Object.entries(users).map(([user, group], at) => `${tokens[user as User]},${userNames[user as User]},${at}${group === '' ? '' : `,${group}`}`);
  writeFileSync(file('tokens.csv'), `${lines.join('\n')}\n`, { mode: 0o600 });
  for (const user of Object.keys(users)) writeKubeconfig(file(`${user}.kubeconfig`), server, file('pki/ca.crt'), tokens[user as User]);
  writeFileSync(file('audit-policy.json'), JSON.stringify(auditPolicy));
  writeFileSync(file('stages.yaml'), stages(secondsUntilReady));
  const start = (name: string, flags: readonly string[]) => place.start(name, join(name === 'kwok' ? programs.kwok : programs.kube, name), flags);

  start('etcd', [
    '--name=local', `--data-dir=${file('etcd')}`, '--unsafe-no-fsync', '--log-level=warn',
    `--listen-client-urls=http://127.0.0.1:${etcd}`, `--advertise-client-urls=http://127.0.0.1:${etcd}`,
    `--listen-peer-urls=http://127.0.0.1:${peer}`, `--initial-advertise-peer-urls=http://127.0.0.1:${peer}`, `--initial-cluster=local=http://127.0.0.1:${peer}`,
  ]);
  const startServer = (): Running => start('kube-apiserver', [
    `--etcd-servers=http://127.0.0.1:${etcd}`, '--bind-address=127.0.0.1', `--secure-port=${server}`,
    '--advertise-address=192.0.2.1', '--endpoint-reconciler-type=none', `--service-cluster-ip-range=${services}`,
    `--tls-cert-file=${file('pki/server.crt')}`, `--tls-private-key-file=${file('pki/server.key')}`, `--client-ca-file=${file('pki/ca.crt')}`,
    `--token-auth-file=${file('tokens.csv')}`, '--authorization-mode=RBAC', '--allow-privileged=true',
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${file('pki/accounts.pub')}`, `--service-account-signing-key-file=${file('pki/accounts.key')}`,
    '--enable-priority-and-fairness=false', '--profiling=false',
    `--audit-policy-file=${file('audit-policy.json')}`, `--audit-log-path=${file('audit.log')}`, '--audit-log-maxsize=2000',
  ]);
  let apiServer = startServer();
  const client = api(server, file('pki/ca.crt'), tokens.admin);
  const ready = () => apiServer.up(client.isReady);
  await ready();
  start('kube-controller-manager', [
    `--kubeconfig=${file('controllers.kubeconfig')}`, '--bind-address=127.0.0.1', `--secure-port=${controllers}`, `--cert-dir=${file('pki/controllers')}`,
    '--leader-elect=false', '--use-service-account-credentials=true', `--service-account-private-key-file=${file('pki/accounts.key')}`,
    `--root-ca-file=${file('pki/ca.crt')}`, `--cluster-signing-cert-file=${file('pki/ca.crt')}`, `--cluster-signing-key-file=${file('pki/ca.key')}`,
    `--service-cluster-ip-range=${services}`, '--profiling=false', '--horizontal-pod-autoscaler-sync-period=1s',
  ]);
  start('kube-scheduler', [
    `--kubeconfig=${file('scheduler.kubeconfig')}`, '--bind-address=127.0.0.1', `--secure-port=${scheduler}`, `--cert-dir=${file('pki/scheduler')}`,
    '--leader-elect=false', '--profiling=false',
  ]);
  start('kwok', [
    `--kubeconfig=${file('kwok.kubeconfig')}`, `--config=${file('stages.yaml')}`, '--manage-all-nodes=true', `--cidr=${pods}`,
    '--node-lease-duration-seconds=40', '--node-ip=127.0.0.1', `--node-port=${kwok}`, `--server-address=127.0.0.1:${kwok}`,
  ]);
  const kubectlPath = join(programs.kube, 'kubectl');
  const kubectl = runner(kubectlPath, file('admin.kubeconfig'), folder);
  await serverSideApply(client, [1, 2].map(node));
  await until('the nodes are ready', async () => (await client.items('/api/v1/nodes')).every((one) => holds(one, 'Ready')));
  await until('the account of the default namespace is there', () => client.get('/api/v1/namespaces/default/serviceaccounts/default'));
  return {
    api: client,
    kubeconfig: file('admin.kubeconfig'),
    kubectlPath,
    workspace: place,
    kubectl,
    audit: auditLog(file('audit.log')),
    restartApiServer: async () => {
      await apiServer.stop('SIGKILL');
      await pause(1000);
      apiServer = startServer();
      await ready();
    },
    close: () => place.close(),
  };
};

/** Two, because Cilium's operator spreads its replicas. */
const node = (at: number): object => {
  const name = `fake-${at}`;
  const size = { 'cpu': '32', 'memory': '256Gi', 'pods': '250', 'ephemeral-storage': '1Ti' };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: { 'kubernetes.io/hostname': name, 'kubernetes.io/os': 'linux', 'kubernetes.io/arch': 'amd64', 'topology.kubernetes.io/zone': `zone-${at}` } },
    status: { allocatable: size, capacity: size },
  };
};

const runner = (path: string, kubeconfig: string, folder: string): ControlPlane['kubectl'] => (words) => new Promise((resolve, reject) => {
  const options = { env: { PATH: process.env['PATH'], HOME: join(folder, 'home'), KUBECONFIG: kubeconfig }, maxBuffer: 1 << 28 };
  execFile(path, words, options, (error, stdout, stderr) => error === null ? resolve(stdout) : reject(new Error(`kubectl ${words.join(' ')}: ${stderr}`)));
});
