// Files: "The header", "Packed" and "Columns" of wire-format.md.

import { hex } from './schema.mjs';
import { bytesAt, readPacket } from './types.mjs';

const HEADER_BYTES = 32;
const MAGIC = 'BSPK';
const FORMAT_VERSION = 1;
const LAYOUTS = ['packed', 'columns'];
const MAX_COUNT = 2 ** 31 - 1;

/**
 * Gives the packets of a file: of all its buffers, if it has several one behind the other.
 *
 * @param {Uint8Array} bytes the whole file
 * @param {object} schema what {@link parse} gave
 * @returns {object[]} the packets: an i64 is a bigint, an enum the name of its constant, bytes(n) a Uint8Array
 * @throws {Error} if anything in the file is wrong; nothing is given then
 */
export function read(bytes, schema) {
  const packets = [];
  let end = 0;
  do {
    const buffer = readBuffer(bytes, schema, end);
    packets.push(buffer.packets);
    end = buffer.end;
  } while (end < bytes.byteLength);
  return packets.flat();
}

/**
 * Gives the packets of one buffer of a file.
 *
 * @param {Uint8Array} bytes the file
 * @param {object} schema what {@link parse} gave
 * @param {number} begin where the buffer's header begins
 * @returns {{packets: object[], end: number}} the packets, and where the buffer ends
 * @throws {Error} if anything in the buffer is wrong
 */
export function readBuffer(bytes, schema, begin = 0) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = checkHeader(view, schema, begin);
  const first = begin + HEADER_BYTES;
  const packets = Array.from({ length: count }, (_, index) => {
    const placeInPacket = (field) => first + index * schema.bytes + field.offset;
    const placeInColumn = ({ column, offset }) =>
      first + count * column.offset + index * column.bytes + (offset - column.offset);
    return readPacket(schema, { view, index }, schema.layout === 'packed' ? placeInPacket : placeInColumn);
  });
  return { packets, end: first + count * schema.bytes };
}

/** Checks a header, and that all its packets are there; gives their number. */
function checkHeader(view, schema, begin) {
  const left = view.byteLength - begin;
  demand(left >= HEADER_BYTES, begin, `a header has ${HEADER_BYTES} bytes, and ${left} are left`);

  const magic = Array.from(bytesAt(view, begin, 4), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  demand(String.fromCharCode(...bytesAt(view, begin, 4)) === MAGIC, begin, `${magic} is not '${MAGIC}'`);

  const version = view.getUint16(begin + 4, true);
  demand(version === FORMAT_VERSION, begin + 4, `the format version is ${version}; this reader knows ${FORMAT_VERSION}`);

  const layout = LAYOUTS[view.getUint8(begin + 6)] ?? view.getUint8(begin + 6);
  demand(layout === schema.layout, begin + 6, `the layout is ${layout}; ${schema.name}'s is ${schema.layout}`);

  const id = view.getBigUint64(begin + 8, true);
  const advice = 'Take the .schema file of the program that wrote this';
  demand(id === schema.id, begin + 8, `the schema is ${hex(id)}; ${schema.name}'s is ${hex(schema.id)}. ${advice}`);

  const bytes = view.getUint32(begin + 16, true);
  demand(bytes === schema.bytes, begin + 16, `a packet has ${bytes} bytes; ${schema.name} has ${schema.bytes}`);

  const count = view.getUint32(begin + 20, true);
  demand(count <= MAX_COUNT, begin + 20, `there are ${count} packets; the limit is ${MAX_COUNT}`);

  demand(view.getUint8(begin + 7) === 0, begin + 7, 'a reserved byte is not 0');
  demand(view.getBigUint64(begin + 24, true) === 0n, begin + 24, 'a reserved byte is not 0');

  const behind = left - HEADER_BYTES;
  const sizes = `${count} packets of ${bytes} bytes take ${count * bytes}, and ${behind} are left`;
  demand(count * bytes <= behind, begin + HEADER_BYTES, sizes);
  return count;
}

function demand(isTrue, at, otherwise) {
  if (!isTrue) {
    throw new Error(`This is no buffer that can be read. At byte ${at}: ${otherwise}.`);
  }
}
