import { check } from './check';

export const hubbleRedactsOneWay = check({
  id: 'IOC9005',
  slug: 'hubble-redacts-one-way',
  title: 'headers are either allowed or denied by name, not both',
  because: 'The chart refuses both lists together.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  advice: 'leave one of hubble.redact.http.headers.allow and .deny out',
  find: ({ stated }) => {
    const listed = (key: 'allow' | 'deny'): boolean => [stated(`cilium.hubble.redact.http.headers.${key}`)].flat().some((name) => name !== undefined && name !== null);
    return listed('allow') && listed('deny') ? [{ path: 'cilium.hubble.redact.http.headers.deny' }] : [];
  },
});
