/** What charts accept: the types of every chart line we know, the facts that rules may read, and the charts' defaults. */
import type { CiliumValues1_16 } from './cilium-1.16.gen';
import type { CiliumValues1_17 } from './cilium-1.17.gen';
import type { CiliumValues1_18 } from './cilium-1.18.gen';
import type { CiliumValues1_19 } from './cilium-1.19.gen';
import type { CiliumValues1_20 } from './cilium-1.20.gen';
import type { GatewayValues1_27 } from './gateway-1.27.gen';
import type { GatewayValues1_28 } from './gateway-1.28.gen';
import type { GatewayValues1_29 } from './gateway-1.29.gen';
import type { GatewayValues1_30 } from './gateway-1.30.gen';
import type { GatewayValues1_31 } from './gateway-1.31.gen';
import type { IstioBaseValues1_27 } from './istio-base-1.27.gen';
import type { IstioBaseValues1_28 } from './istio-base-1.28.gen';
import type { IstioBaseValues1_29 } from './istio-base-1.29.gen';
import type { IstioBaseValues1_30 } from './istio-base-1.30.gen';
import type { IstioBaseValues1_31 } from './istio-base-1.31.gen';
import type { IstioCniValues1_27 } from './istio-cni-1.27.gen';
import type { IstioCniValues1_28 } from './istio-cni-1.28.gen';
import type { IstioCniValues1_29 } from './istio-cni-1.29.gen';
import type { IstioCniValues1_30 } from './istio-cni-1.30.gen';
import type { IstioCniValues1_31 } from './istio-cni-1.31.gen';
import type { IstiodValues1_27 } from './istiod-1.27.gen';
import type { IstiodValues1_28 } from './istiod-1.28.gen';
import type { IstiodValues1_29 } from './istiod-1.29.gen';
import type { IstiodValues1_30 } from './istiod-1.30.gen';
import type { IstiodValues1_31 } from './istiod-1.31.gen';
import type { ZtunnelValues1_27 } from './ztunnel-1.27.gen';
import type { ZtunnelValues1_28 } from './ztunnel-1.28.gen';
import type { ZtunnelValues1_29 } from './ztunnel-1.29.gen';
import type { ZtunnelValues1_30 } from './ztunnel-1.30.gen';
import type { ZtunnelValues1_31 } from './ztunnel-1.31.gen';

export interface CiliumValuesByLine {
  '1.16': CiliumValues1_16;
  '1.17': CiliumValues1_17;
  '1.18': CiliumValues1_18;
  '1.19': CiliumValues1_19;
  '1.20': CiliumValues1_20;
}

export interface IstioValuesByLine {
  '1.27': {
    base: IstioBaseValues1_27;
    cni: IstioCniValues1_27;
    istiod: IstiodValues1_27;
    ztunnel: ZtunnelValues1_27;
    gateway: GatewayValues1_27;
  };
  '1.28': {
    base: IstioBaseValues1_28;
    cni: IstioCniValues1_28;
    istiod: IstiodValues1_28;
    ztunnel: ZtunnelValues1_28;
    gateway: GatewayValues1_28;
  };
  '1.29': {
    base: IstioBaseValues1_29;
    cni: IstioCniValues1_29;
    istiod: IstiodValues1_29;
    ztunnel: ZtunnelValues1_29;
    gateway: GatewayValues1_29;
  };
  '1.30': {
    base: IstioBaseValues1_30;
    cni: IstioCniValues1_30;
    istiod: IstiodValues1_30;
    ztunnel: ZtunnelValues1_30;
    gateway: GatewayValues1_30;
  };
  '1.31': {
    base: IstioBaseValues1_31;
    cni: IstioCniValues1_31;
    istiod: IstiodValues1_31;
    ztunnel: ZtunnelValues1_31;
    gateway: GatewayValues1_31;
  };
}

export type CiliumLine = keyof CiliumValuesByLine;
export type IstioLine = keyof IstioValuesByLine;
export type IstioChart = keyof IstioValuesByLine[IstioLine];

export type { CiliumDefaults, CiliumFacts } from './cilium-facts.gen';
export type { IstioDefaults, IstioFacts } from './istio-facts.gen';
export { changedDefaults, defaultOf } from './defaults';
export { knownKeys } from './known-keys';
export type { KnownKeys } from './known-keys';
export { removedFrom } from './removed';
export type { Removed } from './removed';
export type { ChangedDefault, Scalar } from './defaults';
export type * from './chart-blocks';
export type * from './kubernetes';
export type { CiliumValues1_16, CiliumValues1_17, CiliumValues1_18, CiliumValues1_19, CiliumValues1_20 };
export type { IstioBaseValues1_27, IstioBaseValues1_28, IstioBaseValues1_29, IstioBaseValues1_30, IstioBaseValues1_31 };
export type { IstioCniValues1_27, IstioCniValues1_28, IstioCniValues1_29, IstioCniValues1_30, IstioCniValues1_31 };
export type { IstiodValues1_27, IstiodValues1_28, IstiodValues1_29, IstiodValues1_30, IstiodValues1_31 };
export type { ZtunnelValues1_27, ZtunnelValues1_28, ZtunnelValues1_29, ZtunnelValues1_30, ZtunnelValues1_31 };
export type { GatewayValues1_27, GatewayValues1_28, GatewayValues1_29, GatewayValues1_30, GatewayValues1_31 };
