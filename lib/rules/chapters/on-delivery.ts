import { clustermeshCertificatesStay } from '../clustermesh-certificates-stay';
import { hubbleCertificatesStay } from '../hubble-certificates-stay';
import { hubbleCertificatesWithoutHook } from '../hubble-certificates-without-hook';

/** What a delivery asks of the charts (5xxx). */
export const onDelivery = [
  hubbleCertificatesStay,
  hubbleCertificatesWithoutHook,
  clustermeshCertificatesStay,
] as const;
