// The .schema file and the id: "The .schema file" and "The id" of wire-format.md.

import { NAME, NUMBER, parsePacket } from './grammar.mjs';

const FILE = new RegExp(
  `^packet (${NAME})\nversion (${NUMBER})\nlayout (packed|columns)\nbytes (${NUMBER})\nid ([0-9a-f]{16})\n\n([^]+?)\n?$`,
);

/**
 * Gives the layout that a .schema file describes.
 *
 * @param {string} schemaText the content of the file
 * @returns {{name: string, version: number, layout: string, bytes: number, padding: number, id: bigint, fields: object[]}}
 *     for {@link read}; the layout is 'packed' or 'columns'
 * @throws {Error} if it is no such file, or its fields do not lie as the format says, or the id is not that of the fields
 */
export function parse(schemaText) {
  const match = FILE.exec(schemaText);
  if (match === null) {
    throw new Error(`This is no .schema file: it begins with ${JSON.stringify(schemaText.slice(0, 80))}.`);
  }
  const [, name, version, layout, bytes, id, fields] = match;
  const text = `${name}${version === '1' ? '' : ` v${version}`}{${fields.split('\n').join(', ')}}:${bytes}`;
  const packet = parsePacket(text);
  if (layout === 'columns' && packet.padding > 0) {
    throw new Error(`${name} is kept in columns, so it has no padding, but ${packet.padding} bytes are no field's.`);
  }
  if (hex(fnv1a(text)) !== id) {
    throw new Error(`The schema of ${name} has been changed: its fields have the id ${hex(fnv1a(text))}, the file says ${id}.`);
  }
  return { ...packet, layout, id: BigInt(`0x${id}`) };
}

/** The 64-bit FNV-1a hash of a text in UTF-8. */
export function fnv1a(text) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash;
}

/** An id as the .schema file has it: 16 hexadecimal digits. */
export const hex = (id) => id.toString(16).padStart(16, '0');
