// Synthesis with the WebAssembly build of Yosys: cell counts of the flattened core, and abc9's estimate of its longest path.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runYosys } from '@yowasp/yosys';

const folder = process.argv[2];
const names = readFileSync(join(folder, 'pyxl_core.f'), 'utf8').split('\n').filter(line => line.endsWith('.v'));
const files = Object.fromEntries(names.map(name => [name, readFileSync(join(folder, name), 'utf8')]));
const script = `read_verilog ${names.join(' ')}; synth_xilinx -family xc7 -abc9 -flatten -top pyxl_core; stat -tech xilinx`;

let log = '';
const decoder = new TextDecoder();
const keep = bytes => { if (bytes) log += decoder.decode(bytes, { stream: true }); };
try {
  await runYosys(['-p', script], files, { stdout: keep, stderr: keep });
} catch (error) {
  console.error(`area: Yosys failed: ${log.match(/^ERROR: .*$/m)?.[0] ?? error}`);
  process.exit(1);
}

// The statistics of the end; cells of the xc7z020 in the last column.
const statistics = log.slice(log.lastIndexOf('Number of cells'));
const count = pattern => [...statistics.matchAll(/^ +(\w+) +(\d+)$/gm)]
  .filter(([, cell]) => pattern.test(cell)).reduce((sum, [, , number]) => sum + Number(number), 0);
const rows = [
  ['LUTs', count(/^(LUT\d|INV)$/), 53200],
  ['flip-flops', count(/^FD/), 106400],
  ['block RAMs (36 kbit)', count(/^RAMB36/) + count(/^RAMB18/) / 2, 140],
  ['DSP blocks', count(/^DSP48/), 220],
];
for (const [name, used, available] of rows)
  console.log(`${name.padEnd(22)}${String(used).padStart(6)}  of ${String(available).padStart(6)}  ${(100 * used / available).toFixed(1).padStart(5)} %`);
const delays = [...log.matchAll(/ABC:.*Del = *(\d+\.?\d*)/g)];
const longest = Number(delays.at(-1)[1]) / 1000;
console.log(`longest path (abc9's estimate, before placement)  ${longest.toFixed(2)} ns, ${(1000 / longest).toFixed(0)} MHz`);
