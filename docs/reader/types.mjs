// The wire types: "Wire types" and "Where the fields lie" of wire-format.md.
//
// A type is { bits, isBits, read }. read(source, at, bit, name) gives the value that begins at bit `bit` of byte `at`;
// only a bit field ever begins at another bit than 0. source is { view, index }: the bytes, and for messages the packet.

/** A type that takes whole bytes. */
const byteType = (bytes, read) => ({ bits: 8 * bytes, isBits: false, read });

/** The types without arguments. */
export const SCALARS = new Map([
  ['bool', byteType(1, readBool)],
  ['i8', byteType(1, ({ view }, at) => view.getInt8(at))],
  ['u8', byteType(1, ({ view }, at) => view.getUint8(at))],
  ['i16', byteType(2, ({ view }, at) => view.getInt16(at, true))],
  ['u16', byteType(2, ({ view }, at) => view.getUint16(at, true))],
  ['i32', byteType(4, ({ view }, at) => view.getInt32(at, true))],
  ['u32', byteType(4, ({ view }, at) => view.getUint32(at, true))],
  ['i64', byteType(8, ({ view }, at) => view.getBigInt64(at, true))],
  ['f16', byteType(2, ({ view }, at) => halfFloat(view.getUint16(at, true)))],
  ['f32', byteType(4, ({ view }, at) => view.getFloat32(at, true))],
  ['f64', byteType(8, ({ view }, at) => view.getFloat64(at, true))],
]);

function readBool(source, at, bit, name) {
  const value = source.view.getUint8(at);
  if (value > 1) {
    refuse(source, at, name, `is ${value}; a boolean is stored as 0 or 1.`);
  }
  return value === 1;
}

/** The value of an IEEE 754 binary16. */
function halfFloat(bits) {
  const sign = bits >> 15 === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) {
    return fraction === 0 ? sign * Infinity : NaN;
  }
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** str(limit). */
export function stringType(limit) {
  const lengthBytes = limit <= 255 ? 1 : 2;
  // fatal: what is no UTF-8 is refused, not replaced; ignoreBOM: a U+FEFF in front belongs to the text
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return byteType(lengthBytes + limit, (source, at, bit, name) => {
    const length = wholeNumber(source.view, at, lengthBytes);
    if (length > limit) {
      refuse(source, at, name, `says ${length} bytes; str(${limit}) holds ${limit}.`);
    }
    try {
      return utf8.decode(bytesAt(source.view, at + lengthBytes, length));
    } catch {
      return refuse(source, at, name, 'is no UTF-8.');
    }
  });
}

/** bytes(length): a copy. */
export const bytesType = (length) => byteType(length, ({ view }, at) => bytesAt(view, at, length).slice());

/** enum8 or enum16, 1 byte or 2: the name of a constant. */
export function enumType(bytes, names) {
  return byteType(bytes, (source, at, bit, name) => {
    const ordinal = wholeNumber(source.view, at, bytes);
    if (ordinal >= names.length) {
      refuse(source, at, name, `is ${ordinal}; its enum has ${names.length} constants.`);
    }
    return names[ordinal];
  });
}

/** quantized(min max bits). */
export function quantizedType(min, max, bits) {
  const steps = 2 ** bits - 1;
  return {
    bits,
    isBits: true,
    read: ({ view }, at, bit) => {
      const q = bitsAt(view, at, bit, bits);
      return q === steps ? max : min + q * ((max - min) / steps);
    },
  };
}

/** element[length]. */
export function arrayType(element, length) {
  return {
    bits: element.bits * length,
    isBits: element.isBits,
    read: (source, at, bit, name) =>
      Array.from({ length }, (_, i) => {
        const begin = bit + i * element.bits;
        return element.read(source, at + Math.floor(begin / 8), begin % 8, name);
      }),
  };
}

/** A packet in a packet. */
export const packetType = (packet) =>
  byteType(packet.bytes, (source, at) => readPacket(packet, source, (field) => at + field.offset));

/** A packet as an object; placeOf gives the byte at which a field begins. */
export function readPacket(packet, source, placeOf) {
  // fromEntries: a field may be called __proto__
  return Object.fromEntries(
    packet.fields.map((field) => {
      const name = `${packet.name}.${field.name}`;
      return [field.name, field.type.read(source, placeOf(field), field.bit, name)];
    }),
  );
}

/** A part of the bytes, not copied. */
export const bytesAt = (view, at, length) => new Uint8Array(view.buffer, view.byteOffset + at, length);

/** A u8 or u16. */
const wholeNumber = (view, at, bytes) => (bytes === 1 ? view.getUint8(at) : view.getUint16(at, true));

/** A whole number of up to 32 bits, the lowest of which is bit `bit` of byte `at`. */
function bitsAt(view, at, bit, bits) {
  let all = 0;
  // up to 39 bits, more than bitwise operators take
  for (let i = Math.ceil((bit + bits) / 8) - 1; i >= 0; i--) {
    all = all * 256 + view.getUint8(at + i);
  }
  return Math.floor(all / 2 ** bit) % 2 ** bits;
}

function refuse(source, at, name, what) {
  throw new Error(`${name} of packet ${source.index} at byte ${at} ${what}`);
}
