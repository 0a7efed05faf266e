// Runs the WebAssembly build of Yosys in a folder:  node yosys.mjs FOLDER SCRIPT
// The folder's files are Yosys' files; those that it writes appear there. Its log is on standard output.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Exit, runYosys } from '@yowasp/yosys';

const [folder, script] = process.argv.slice(2);
const names = readdirSync(folder).filter(name => statSync(join(folder, name)).isFile());
const files = Object.fromEntries(names.map(name => [name, new Uint8Array(readFileSync(join(folder, name)))]));
const write = bytes => { if (bytes) process.stdout.write(Buffer.from(bytes)); };
try {
  const written = await runYosys(['-s', script], files, { stdout: write, stderr: write });
  for (const [name, content] of Object.entries(written ?? {}))
    if (content instanceof Uint8Array || typeof content === 'string') writeFileSync(join(folder, name), content);
} catch (error) {
  if (error instanceof Exit) process.exitCode = error.code || 1;
  else throw error;
}
