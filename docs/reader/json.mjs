// Packets as JSON: "As JSON" of README.md.

/**
 * Gives a value as JSON that loses nothing: an i64 is a string of decimal digits, as JSON's readers take numbers for
 * doubles; NaN, Infinity and -Infinity are these strings; minus zero is -0.0; bytes(n) is a string of hexadecimal digits.
 *
 * @param {*} value what {@link read} gave, or a part of it
 * @returns {string} JSON, in one line
 */
export function toJson(value) {
  if (Array.isArray(value)) {
    return `[${value.map(toJson).join(', ')}]`;
  }
  if (value instanceof Uint8Array) {
    return `"${Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
  }
  switch (typeof value) {
    case 'bigint':
      return `"${value}"`;
    case 'number':
      return numberToJson(value);
    case 'object':
      return objectToJson(value);
    default:
      return JSON.stringify(value);
  }
}

function numberToJson(value) {
  if (Object.is(value, -0)) {
    return '-0.0';
  }
  return Number.isFinite(value) ? String(value) : `"${value}"`;
}

function objectToJson(object) {
  const members = Object.entries(object).map(([name, value]) => `${JSON.stringify(name)}: ${toJson(value)}`);
  return `{${members.join(', ')}}`;
}
