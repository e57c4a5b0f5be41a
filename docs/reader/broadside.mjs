// Reads the packets that a Java program wrote with Broadside. Plain JavaScript, no dependencies, Node 18 or newer.
//
//     import { parse, read } from './broadside.mjs';
//     const hits = read(readFileSync('hits.bin'), parse(readFileSync('Hit.schema', 'utf8')));
//
// As a program it prints the packets of a file as JSON, one in a line:
//
//     node broadside.mjs Hit.schema hits.bin

import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { read } from './buffers.mjs';
import { toJson } from './json.mjs';
import { parse } from './schema.mjs';

export { read, readBuffer } from './buffers.mjs';
export { toJson } from './json.mjs';
export { parse } from './schema.mjs';

const OK = 0;
const BAD_INPUT = 1;
const BAD_ARGUMENTS = 2;

/** Prints the packets of a file; gives the exit code. */
function main(files) {
  if (files.length !== 2) {
    console.error('usage: node broadside.mjs <packet>.schema <file>');
    return BAD_ARGUMENTS;
  }
  try {
    const schema = parse(readFileSync(files[0], 'utf8'));
    const packets = read(readFileSync(files[1]), schema);
    console.log(`[\n${packets.map(toJson).join(',\n')}\n]`);
    return OK;
  } catch (e) {
    console.error(e.message);
    return BAD_INPUT;
  }
}

const program = process.argv[1];
if (program !== undefined && existsSync(program) && realpathSync(program) === fileURLToPath(import.meta.url)) {
  process.exitCode = main(process.argv.slice(2));
}
