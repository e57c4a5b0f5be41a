// node --test docs/reader/test/broadside.test.mjs

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, read, readBuffer, toJson } from '../broadside.mjs';
import { fnv1a, hex } from '../schema.mjs';
import { bytesOf, file, schemaFile } from './files.mjs';

const page = readFileSync(new URL('../../wire-format.md', import.meta.url), 'utf8');

/** The content of a fenced block of the wire format's page. */
const block = (language) => new RegExp(`\n\`\`\`${language}\n([^]*?\n)\`\`\`\n`).exec(page)[1];

/** The bytes of such a block, in which a line is: offset, two spaces, bytes, two spaces, a comment. */
function dump(language) {
  const lines = block(language).trimEnd().split('\n');
  return bytesOf(lines.map((line) => line.split('  ')[1]).join(' '));
}

/** What a field of a type holds whose bytes these are. */
function value(type, digits) {
  const bytes = bytesOf(digits).length;
  const schema = parse(schemaFile([`${type} value @0`], bytes));
  return read(file(schema, 1, digits), schema)[0].value;
}

const values = [
  ['bool', '00', false],
  ['bool', '01', true],
  ['i8', '80', -128],
  ['u8', 'ff', 255],
  ['i16', '00 80', -32768],
  ['u16', '02 01', 258],
  ['u16', 'ff ff', 65535],
  ['i32', '00 00 00 80', -2147483648],
  ['u32', 'ff ff ff ff', 4294967295],
  ['i64', '00 00 00 00 00 00 00 80', -9223372036854775808n],
  ['i64', 'ff ff ff ff ff ff ff 7f', 9223372036854775807n],
  ['f32', '00 00 48 41', 12.5],
  ['f32', '00 00 c0 7f', NaN],
  ['f32', '01 00 00 00', 2 ** -149],
  ['f64', '18 2d 44 54 fb 21 09 40', Math.PI],
  ['f64', '00 00 00 00 00 00 00 80', -0],
  ['f64', '01 00 00 00 00 00 f0 ff', NaN],
  ['f16', '00 3c', 1],
  ['f16', '00 80', -0],
  ['f16', '01 00', 2 ** -24],
  ['f16', 'ff 03', 1023 * 2 ** -24],
  ['f16', '00 04', 2 ** -14],
  ['f16', 'ff fb', -65504],
  ['f16', '00 fc', -Infinity],
  ['f16', '01 7e', NaN],
  ['str(5)', '04 42 c3 a4 72 00', 'Bär'],
  ['str(5)', '00 ff ff ff ff ff', ''],
  ['str(4)', '04 f0 9f 98 80', '😀'],
  ['str(3)', '03 ef bb bf', '\ufeff'],
  ['str(2)', '02 00 61', '\u0000a'],
  [`str(255)`, `ff ${'61'.repeat(255)}`, 'a'.repeat(255)],
  [`str(256)`, `00 01 ${'61'.repeat(256)}`, 'a'.repeat(256)],
  ['bytes(3)', '00 7f ff', Uint8Array.of(0, 127, 255)],
  ['enum8(AIR STONE)', '01', 'STONE'],
  ['bool[3]', '01 00 01', [true, false, true]],
  ['f16[2]', '00 3c 00 bc', [1, -1]],
  ['i64[2]', 'ff ff ff ff ff ff ff ff 01 00 00 00 00 00 00 00', [-1n, 1n]],
  ['str(1)[2]', '01 61 00 00', ['a', '']],
  ['bytes(2)[2]', '01 02 03 04', [Uint8Array.of(1, 2), Uint8Array.of(3, 4)]],
  ['enum8(A B)[3]', '00 01 00', ['A', 'B', 'A']],
  ['V{i8 x @0, i8 y @1}:2', '01 ff', { x: 1, y: -1 }],
  ['V v3{i8 x @0}:4[2]', '01 00 00 00 02 00 00 00', [{ x: 1 }, { x: 2 }]],
  ['u8{u8 u8 @0}:1', '07', { u8: 7 }],
  ['quantized(-1.0 1.0 1)', 'fe', -1],
  ['quantized(0.0 1.0 8)', '21', 0.12941176470588234], // 33 / 255 is one unit more in the last place
  ['quantized(-1.0E10 0.1 32)', 'ff ff ff ff', 0.1],
  ['quantized(0.0 4.294967295E9 32)', '01 00 00 80', 2147483649],
  ['quantized(0.0 7.0 3)[5]', '88 46', [0, 1, 2, 3, 4]],
  ['quantized(0.0 3.4359738367E10 31)[3]', 'ff ff ff 7f 00 00 00 c0 ff ff ff 1f', [3.4359738367e10, 0, 3.4359738367e10]],
];

for (const [type, digits, expected] of values) {
  test(`${type.slice(0, 40)}: ${digits.slice(0, 40)}`, () => {
    assert.deepStrictEqual(value(type, digits), expected);
  });
}

test('an enum of more than 256 constants takes two bytes', () => {
  const names = Array.from({ length: 300 }, (_, i) => `C${i}`);
  assert.equal(value(`enum16(${names.join(' ')})`, '2b 01'), 'C299');
  assert.throws(() => value(`enum16(${names.join(' ')})`, '2c 01'), /is 300; its enum has 300 constants/);
});

test('neighbouring bit fields share bytes, and a group begins at a byte border', () => {
  const fields = [
    'quantized(0.0 7.0 3) a @0',
    'quantized(0.0 8191.0 13) b @0.3',
    'quantized(0.0 1.0 1) c @2',
    'u8 d @3',
    'quantized(0.0 3.0 2)[3] e @4',
    'V{quantized(0.0 3.0 2) f @0}:1 v @5',
  ];
  const schema = parse(schemaFile(fields, 8));
  const digits = '0d 00 ff 2a e4 fe 00 00';
  assert.deepStrictEqual(read(file(schema, 1, digits), schema), [
    { a: 5, b: 1, c: 1, d: 42, e: [0, 1, 2], v: { f: 2 } },
  ]);
});

test('columns: each field of all packets, a group of bit fields as one', () => {
  const fields = ['u16 a @0', 'quantized(0.0 15.0 4) b @2', 'quantized(0.0 15.0 4)[2] c @2.4', 'V{u8 x @0}:2 v @4'];
  const schema = parse(schemaFile(fields, 6, { layout: 'columns' }));
  const digits = '01 00 02 00 03 00  21 03 54 06 87 09  0a 00 0b 00 0c 00';
  assert.deepStrictEqual(read(file(schema, 3, digits), schema), [
    { a: 1, b: 1, c: [2, 3], v: { x: 10 } },
    { a: 2, b: 4, c: [5, 6], v: { x: 11 } },
    { a: 3, b: 7, c: [8, 9], v: { x: 12 } },
  ]);
});

test('a field may be called like a property of every object', () => {
  const schema = parse(schemaFile(['u8 __proto__ @0', 'u8 constructor @1'], 2));
  assert.equal(toJson(read(file(schema, 1, '01 02'), schema)), '[{"__proto__": 1, "constructor": 2}]');
});

test('a file may have no packets, and several buffers', () => {
  const schema = parse(schemaFile(['u8 a @0'], 1));
  assert.deepStrictEqual(read(file(schema, 0, ''), schema), []);
  const bytes = Buffer.concat([file(schema, 2, '01 02'), file(schema, 0, ''), file(schema, 1, '03')]);
  assert.deepStrictEqual(read(bytes, schema), [{ a: 1 }, { a: 2 }, { a: 3 }]);
  assert.deepStrictEqual(readBuffer(bytes, schema, 34 + 32), { packets: [{ a: 3 }], end: bytes.length });
});

test('bytes(n) is a copy', () => {
  const schema = parse(schemaFile(['bytes(2) a @0'], 2));
  const bytes = new Uint8Array(file(schema, 1, '01 02'));
  const packets = read(bytes, schema);
  bytes.fill(0);
  assert.deepStrictEqual(packets, [{ a: Uint8Array.of(1, 2) }]);
});

test('bytes may be a part of a larger array', () => {
  const schema = parse(schemaFile(['bytes(2) a @0'], 2));
  const bytes = file(schema, 1, '01 02');
  const larger = new Uint8Array(100).fill(0xee);
  larger.set(bytes, 7);
  assert.deepStrictEqual(read(larger.subarray(7, 7 + bytes.length), schema), [{ a: Uint8Array.of(1, 2) }]);
});

test('every file that is cut off is refused', () => {
  const schema = parse(block('schema'));
  const bytes = dump('hex');
  for (let length = 0; length < bytes.length; length++) {
    assert.throws(() => read(bytes.subarray(0, length), schema), /no buffer that can be read/, `${length} bytes`);
  }
});

test('every other header is refused', () => {
  const schema = parse(block('schema'));
  for (let at = 0; at < 32; at++) {
    const bytes = Buffer.from(dump('hex'));
    bytes[at] ^= 0x80;
    assert.throws(() => read(bytes, schema), /no buffer that can be read/, `byte ${at}`);
  }
});

test('messages say what is wrong, and where', () => {
  const schema = parse(block('schema'));
  const wrong = (at, byte) => () => read(Object.assign(Buffer.from(dump('hex')), { [at]: byte }), schema);
  assert.throws(wrong(0x36, 7), { message: 'Shot.alive of packet 1 at byte 54 is 7; a boolean is stored as 0 or 1.' });
  assert.throws(wrong(0x27, 3), { message: 'Shot.surface of packet 0 at byte 39 is 3; its enum has 3 constants.' });
  assert.throws(wrong(0x28, 6), { message: 'Shot.name of packet 0 at byte 40 says 6 bytes; str(5) holds 5.' });
  assert.throws(wrong(0x2b, 0x41), { message: 'Shot.name of packet 0 at byte 40 is no UTF-8.' });
  assert.throws(wrong(0x08, 0), /At byte 8: the schema is a18693a620bd3e00; Shot's is a18693a620bd3e39/);
  assert.throws(wrong(0x36, 2), /is 2; a boolean/);
  assert.throws(wrong(0x10, 8), /At byte 16: a packet has 8 bytes; Shot has 16/);
  assert.throws(wrong(0x17, 0x80), /At byte 20: there are 2147483650 packets; the limit is 2147483647/);
  assert.throws(wrong(0x17, 0x7f), /At byte 32: 2130706434 packets of 16 bytes take 34091302944, and 32 are left/);
  assert.throws(() => read(Buffer.concat([dump('hex'), Buffer.of(0)]), schema), /a header has 32 bytes, and 1 are left/);
});

for (const digits of ['c0 80', 'ed a0 80', 'f4 90 80 80', 'ff', 'c3', 'e2 82', '80']) {
  test(`${digits} is no UTF-8`, () => {
    const bytes = bytesOf(digits);
    assert.throws(() => value(`str(${bytes.length})`, `0${bytes.length} ${digits}`), /is no UTF-8/);
  });
}

const wrongFields = [
  ['u16 a @1', 3],
  ['u16 a @0', 1],
  ['u24 a @0', 3],
  ['u16', 2],
  ['u16 a @0.1', 2],
  ['u16  a @0', 2],
  ['u16 a @00', 2],
  ['u16 a @0 ', 2],
  ['u16 a @0}:2, u8 b @2', 3],
  ['u8[0] a @0', 1],
  ['u8[65536] a @0', 65536],
  ['u8[2][2] a @0', 4],
  ['str(0) a @0', 1],
  ['str(65536) a @0', 65538],
  ['str a @0', 1],
  ['bytes(0) a @0', 1],
  ['enum8() a @0', 1],
  ['enum16(A) a @0', 2],
  [`enum8(${'A '.repeat(256)}B) a @0`, 1],
  ['quantized(0.0 1.0 0) a @0', 1],
  ['quantized(0.0 1.0 33) a @0', 5],
  ['quantized(1.0 1.0 8) a @0', 1],
  ['quantized(-1.7E308 1.7E308 8) a @0', 1],
  ['quantized(NaN 1.0 8) a @0', 1],
  ['V{}:0 a @0', 1],
  ['V{u8 x @0 a @0', 1],
  ['V{u8 x @0}:0 a @0', 1],
  ['constructor a @0', 1],
];

for (const [field, bytes] of wrongFields) {
  test(`a schema with '${field.slice(0, 40)}' is refused`, () => {
    assert.throws(() => parse(schemaFile([field], bytes)), /^Error: /);
  });
}

test('a .schema file that was changed is refused', () => {
  const text = block('schema');
  assert.throws(() => parse(''), /no .schema file/);
  assert.throws(() => parse('{}'), /no .schema file: it begins with "{}"/);
  assert.throws(() => parse(text.replaceAll('\n', '\r\n')), /no .schema file/);
  assert.throws(() => parse(text.replace('target', 'tarket')), /has been changed/);
  assert.throws(() => parse(text.replace('bytes 16', 'bytes 15')), /has 15 bytes, but its fields take 16/);
  assert.throws(() => parse(schemaFile(['u8 a @0'], 2, { layout: 'columns' })), /kept in columns/);
});

test('versions other than 1 are part of the text', () => {
  const schema = parse(schemaFile(['u8 a @0'], 1, { version: 12 }));
  assert.equal(schema.version, 12);
  assert.equal(schema.id, fnv1a('Hit v12{u8 a @0}:1'));
});

test('JSON loses nothing', () => {
  const all = [NaN, Infinity, -Infinity, -0, 0.1, 1e300, 2n ** 63n - 1n, 'a"\n', true, Uint8Array.of(0, 255), { a: [] }];
  const json = '["NaN", "Infinity", "-Infinity", -0.0, 0.1, 1e+300, "9223372036854775807", "a\\"\\n", true, "00ff", {"a": []}]';
  assert.equal(toJson(all), json);
});

test('the ids of the page', () => {
  for (const line of block('fnv').trimEnd().split('\n')) {
    assert.equal(hex(fnv1a(line.slice(17))), line.slice(0, 16));
  }
});

test('the file of the page', () => {
  const packets = read(dump('hex'), parse(block('schema')));
  assert.equal(`[\n${packets.map(toJson).join(',\n')}\n]\n`, block('json'));
});

test('the columns of the page', () => {
  const schema = parse(block('schema').replace('layout packed', 'layout columns'));
  const bytes = Buffer.concat([dump('hex').subarray(0, 32), dump('hex-columns')]);
  bytes[6] = 1;
  assert.deepStrictEqual(read(bytes, schema), read(dump('hex'), parse(block('schema'))));
});

test('the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-'));
  try {
    const schema = join(folder, 'Shot.schema');
    const shots = join(folder, 'shots.bin');
    writeFileSync(schema, block('schema'));
    writeFileSync(shots, dump('hex'));
    const run = (...args) =>
      spawnSync(process.execPath, [fileURLToPath(new URL('../broadside.mjs', import.meta.url)), ...args], {
        encoding: 'utf8',
        timeout: 60_000,
      });

    const good = run(schema, shots);
    assert.deepEqual([good.status, good.stdout, good.stderr], [0, block('json'), '']);

    const bad = run(schema, schema);
    assert.deepEqual([bad.status, bad.stdout], [1, '']);
    assert.match(bad.stderr, /^This is no buffer that can be read\. At byte 0: 70 61 63 6b is not 'BSPK'\.\n$/);

    assert.equal(run(schema, join(folder, 'none')).status, 1);
    assert.equal(run(schema).status, 2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
