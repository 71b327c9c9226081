// Gives a program the oldest SDK of the peer range, whichever package asks: preloaded with `node --require`.
const Module = require('node:module');

const packages = { '@pulumi/pulumi': 'pulumi-oldest', '@pulumi/kubernetes': 'pulumi-kubernetes-oldest' };
const resolve = Module._resolveFilename;

Module._resolveFilename = function oldest(request, ...rest) {
  const [name, other] = Object.entries(packages).find(([from]) => request === from || request.startsWith(`${from}/`)) ?? [];
  return resolve.call(this, name === undefined ? request : other + request.slice(name.length), ...rest);
};
