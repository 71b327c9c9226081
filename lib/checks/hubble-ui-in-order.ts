import { check } from './check';

export const hubbleUiInOrder = check({
  id: 'IOC9019',
  slug: 'hubble-ui-in-order',
  title: 'the UI of Hubble needs images from 0.9.0 on, and its own certificates where it stands alone',
  because: 'The chart refuses others.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  advice: 'leave the image tags out; give hubble.ui.standalone.tls.certsVolume where the relay serves TLS',
  find: ({ fact, stated }) => {
    if (fact('cilium.hubble.ui.enabled') !== true) return [];
    const alone = fact('cilium.hubble.ui.standalone.enabled') === true && fact('cilium.hubble.relay.tls.server.enabled') === true;
    const volume = stated('cilium.hubble.ui.standalone.tls.certsVolume');
    return [
      ...(alone && (typeof volume !== 'object' || volume === null || Object.keys(volume).length === 0) ? [{ path: 'cilium.hubble.ui.standalone.tls.certsVolume' }] : []),
      ...(['cilium.hubble.ui.backend.image.tag', 'cilium.hubble.ui.frontend.image.tag'].filter((path) => /^v?0\.[0-8]\./.test(String(stated(path)))).map((path) => ({ path }))),
    ];
  },
});
