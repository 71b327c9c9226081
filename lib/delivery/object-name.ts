/** A name of an object from any text: the host and path of an address, for example. */
export const objectName = (text: string): string =>
  text.replace(/^[a-z]+:\/\//, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 63).replace(/-$/, '');
