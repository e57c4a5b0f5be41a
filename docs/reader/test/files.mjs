// Schemas and files made by hand.

import { fnv1a, hex } from '../schema.mjs';

/** The .schema file of fields such as 'u16 target @0'. */
export function schemaFile(fields, bytes, { name = 'Hit', version = 1, layout = 'packed' } = {}) {
  const text = `${name}${version === 1 ? '' : ` v${version}`}{${fields.join(', ')}}:${bytes}`;
  const head = [`packet ${name}`, `version ${version}`, `layout ${layout}`, `bytes ${bytes}`, `id ${hex(fnv1a(text))}`];
  return [...head, '', ...fields, ''].join('\n');
}

/** A file: the header for a schema, and packets in hexadecimal digits. */
export function file(schema, count, packets) {
  const header = new DataView(new ArrayBuffer(32));
  header.setUint32(0, 0x4253504b); // BSPK
  header.setUint16(4, 1, true);
  header.setUint8(6, schema.layout === 'packed' ? 0 : 1);
  header.setBigUint64(8, schema.id, true);
  header.setUint32(16, schema.bytes, true);
  header.setUint32(20, count, true);
  return Buffer.concat([Buffer.from(header.buffer), bytesOf(packets)]);
}

/** Bytes from hexadecimal digits with spaces between. */
export const bytesOf = (digits) => Buffer.from(digits.replace(/\s/g, ''), 'hex');
