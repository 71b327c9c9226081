import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;

/** One entry of a zip archive, stored or deflated. Archives over 4 GiB are not read. */
export const unzip = (zip: Buffer, name: string): Buffer => {
  let at = zip.readUInt32LE(findEnd(zip) + 16);
  for (let entries = zip.readUInt16LE(findEnd(zip) + 10); entries > 0; entries -= 1) {
    const nameLength = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + nameLength) === name) return entryAt(zip, at);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`the zip archive holds no ${name}`);
};

const findEnd = (zip: Buffer): number => {
  for (let at = zip.length - 22; at >= 0; at -= 1) {
    if (zip.readUInt32LE(at) === endOfDirectory) return at;
  }
  throw new Error('this is no zip archive');
};

const entryAt = (zip: Buffer, directory: number): Buffer => {
  const header = zip.readUInt32LE(directory + 42);
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const bytes = zip.subarray(start, start + zip.readUInt32LE(directory + 20));
  return zip.readUInt16LE(directory + 10) === 0 ? bytes : inflateRawSync(bytes);
};
