export * from './gateway-api';
export * from './gateway-api-pairs';
export * from './line-of';
export * from './lines';
export * from './platforms';
export * from './repositories';
export * from './support';
