// Run in a process of its own: node micro.ts <rounds> <ms> <small project> <large project>
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Catalog } from '@errdex/schema';
import type { Measurement } from '../measure/measurement.ts';
import { compareDecoding, type Decoder } from './decoding.ts';
import { compareMessages, type MessageModule } from './messages.ts';

const [rounds, time, small = '', large = ''] = process.argv.slice(2);
const effort = { rounds: Number(rounds), time: Number(time) };
const measurements: Measurement[] = [];

for (const folder of [small, large]) {
  const catalog = readJson(join(folder, 'json', 'catalog.json'));
  const size = `${catalog.entries.length} entries`;
  const module = await load<MessageModule>(join(folder, 'typescript', 'messages', 'en.js'));
  measurements.push(...(await compareMessages({ size, catalog, module, effort })));
}
const alltick = (await import('@errdex/alltick')) as unknown as Decoder;
const own = readJson(createRequire(import.meta.url).resolve('@errdex/alltick/catalog.json'));
measurements.push(
  ...(await compareDecoding({ size: 'AllTick', catalog: own, module: alltick, effort })),
);
const catalog = readJson(join(large, 'json', 'catalog.json'));
const module = await load<Decoder>(join(large, 'typescript', 'index.ts'));
const size = `${catalog.entries.length} entries`;
measurements.push(...(await compareDecoding({ size, catalog, module, effort })));

console.log(JSON.stringify(measurements));

function readJson(path: string): Catalog {
  return JSON.parse(readFileSync(path, 'utf8')) as Catalog;
}

async function load<Module>(path: string): Promise<Module> {
  return (await import(pathToFileURL(path).href)) as Module;
}
