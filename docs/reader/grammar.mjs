// The text of a schema, as Hit{u16 target @0, f32 distance @2}:6: "The text of a schema" of wire-format.md.

import { SCALARS, arrayType, bytesType, enumType, packetType, quantizedType, stringType } from './types.mjs';

/** What a name is made of: anything that cannot be taken for the text around it. */
export const NAME = '[^ \\n{}()\\[\\]@,.:]+';

/** A whole number without leading zeros. */
export const NUMBER = '(?:0|[1-9][0-9]{0,9})';

/** The longest text, byte sequence or array. */
const MAX_LENGTH = 0xffff;

/**
 * Gives the packet that a schema's text describes.
 *
 * @param {string} text the text, in one line
 * @returns {{name: string, version: number, bytes: number, padding: number, fields: object[]}} its fields have a name, a
 *     type, an offset and a bit, and the column { offset, bytes } that they are in
 * @throws {Error} if it is no such text, or its fields do not lie as the format says
 */
export function parsePacket(text) {
  const parser = new Parser(text);
  const packet = parser.packet();
  parser.end();
  return packet;
}

/** Goes through a text from left to right; a method for each rule of the grammar. */
class Parser {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  packet() {
    const [, name, version] = this.expect(`(${NAME})(?: v(${NUMBER}))?\\{`, 'a packet');
    const placement = new Placement();
    const fields = [];
    do {
      fields.push(this.field(placement));
    } while (this.take(', '));
    const bytes = Number(this.expect(`\\}:(${NUMBER})`, "', ', or '}:' and the packet's size,")[1]);
    if (bytes < placement.bytes()) {
      throw new Error(`${name} has ${bytes} bytes, but its fields take ${placement.bytes()}.`);
    }
    return { name, version: Number(version ?? 1), bytes, padding: bytes - placement.bytes(), fields };
  }

  field(placement) {
    const type = this.type();
    const [, name, offset, bit] = this.expect(` (${NAME}) @(${NUMBER})(?:\\.([1-7]))?`, "' name @offset'");
    const field = placement.next(name, type);
    if (field.offset !== Number(offset) || field.bit !== Number(bit ?? 0)) {
      throw new Error(
        `Field '${name}' begins at bit ${field.bit} of byte ${field.offset}; its schema says bit ${bit ?? 0} of ${offset}.`,
      );
    }
    return field;
  }

  type() {
    const element = this.element();
    const length = this.take(`\\[(${NUMBER})\\]`);
    return length ? arrayType(element, this.within(length[1], 1, MAX_LENGTH)) : element;
  }

  element() {
    // a packet may be called like a scalar, but after a scalar comes no brace
    if (this.isAhead(`${NAME}(?: v${NUMBER})?\\{`)) {
      return packetType(this.packet());
    }
    const [, word] = this.expect(`(${NAME})`, 'a wire type');
    switch (word) {
      case 'str':
        return stringType(this.length());
      case 'bytes':
        return bytesType(this.length());
      case 'enum8':
        return enumType(1, this.constants(1, 256));
      case 'enum16':
        return enumType(2, this.constants(257, 65536));
      case 'quantized':
        return this.quantized();
      default:
        return SCALARS.get(word) ?? this.fail(`a wire type before this, not '${word}',`);
    }
  }

  length() {
    return this.within(this.expect(`\\((${NUMBER})\\)`, "'(length)'")[1], 1, MAX_LENGTH);
  }

  constants(least, most) {
    const names = this.expect(`\\((${NAME}(?: ${NAME})*)\\)`, 'the constants of an enum')[1].split(' ');
    this.within(names.length, least, most);
    return names;
  }

  quantized() {
    const [, min, max, bits] = this.expect(`\\(([-.0-9E]+) ([-.0-9E]+) (${NUMBER})\\)`, "'(min max bits)'");
    if (!(Number(min) < Number(max) && Number.isFinite(Number(max) - Number(min)))) {
      this.fail('a number and a greater one before this');
    }
    return quantizedType(Number(min), Number(max), this.within(bits, 1, 32));
  }

  within(number, least, most) {
    if (Number(number) < least || Number(number) > most) {
      this.fail(`${least} to ${most} before this, not ${number},`);
    }
    return Number(number);
  }

  end() {
    if (this.at < this.text.length) {
      this.fail('its end');
    }
  }

  isAhead(pattern) {
    const expression = new RegExp(pattern, 'y');
    expression.lastIndex = this.at;
    return expression.test(this.text);
  }

  take(pattern) {
    const expression = new RegExp(pattern, 'y');
    expression.lastIndex = this.at;
    const match = expression.exec(this.text);
    this.at += match?.[0].length ?? 0;
    return match;
  }

  expect(pattern, what) {
    return this.take(pattern) ?? this.fail(what);
  }

  fail(expected) {
    const found = this.at < this.text.length ? `'${this.text.slice(this.at, this.at + 40)}'` : 'nothing more';
    throw new Error(`The schema should have ${expected} at character ${this.at}, where it has ${found}.`);
  }
}

/** Lays fields out one behind the other; neighbouring bit fields are in one column, in which they share bytes. */
class Placement {
  bits = 0;
  column = undefined;

  next(name, type) {
    if (!(type.isBits && this.column?.isBits)) {
      this.bits = 8 * this.bytes();
      this.column = { offset: this.bytes(), bytes: 0, isBits: type.isBits };
    }
    const field = { name, type, offset: Math.floor(this.bits / 8), bit: this.bits % 8, column: this.column };
    this.bits += type.bits;
    this.column.bytes = this.bytes() - this.column.offset;
    return field;
  }

  /** How many bytes the fields take until now. */
  bytes() {
    return Math.ceil(this.bits / 8);
  }
}
