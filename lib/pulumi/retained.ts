import type { ComponentResourceOptions, CustomResourceOptions } from '@pulumi/pulumi';

/**
 * Options of a component that the Kubernetes provider builds: what it makes does not inherit `retainOnDelete`
 * (pulumi/pulumi-kubernetes#3065), so a transform hands it on.
 */
export const retained = ({ parent, dependsOn, retainOnDelete }: CustomResourceOptions): ComponentResourceOptions => ({
  ...(parent !== undefined && { parent }),
  ...(dependsOn !== undefined && { dependsOn }),
  ...(retainOnDelete === true && {
    retainOnDelete,
    transforms: [({ props, opts }) => ({ props, opts: { ...opts, retainOnDelete } })],
  }),
});
