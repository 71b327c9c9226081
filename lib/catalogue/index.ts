export * from './gateway-api';
export * from './line-of';
export * from './lines';
export * from './platforms';
export * from './repositories';
