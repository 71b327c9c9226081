import { createRequire } from 'node:module';

/** The SDK that a program runs on, by the package that holds it. */
export type Sdk = 'newest' | 'oldest';

export const sdkPackages = {
  newest: { '@pulumi/pulumi': '@pulumi/pulumi', '@pulumi/kubernetes': '@pulumi/kubernetes' },
  oldest: { '@pulumi/pulumi': 'pulumi-oldest', '@pulumi/kubernetes': 'pulumi-kubernetes-oldest' },
} as const satisfies Record<Sdk, Record<string, string>>;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- generated code without types that fit
type Generated = any;

/** The messages and services that an SDK speaks, from its own package: they match what its runner sends. */
export const protocol = (sdk: Sdk) => {
  const own = createRequire(require.resolve(`${sdkPackages[sdk]['@pulumi/pulumi']}/package.json`));
  const load = (name: string): Generated => own(name);
  return {
    grpc: load('@grpc/grpc-js'),
    monitor: load('./proto/resource_grpc_pb'),
    resource: load('./proto/resource_pb'),
    engineService: load('./proto/engine_grpc_pb'),
    engine: load('./proto/engine_pb'),
    empty: load('google-protobuf/google/protobuf/empty_pb').Empty,
    struct: load('google-protobuf/google/protobuf/struct_pb').Struct,
    runner: own.resolve('./cmd/run'),
  };
};

export type Protocol = ReturnType<typeof protocol>;
