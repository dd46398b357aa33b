// Copies the JSON Schemas beside the CLI, so that a catalogue names them by one path whatever else
// is installed.
import { cpSync, rmSync } from 'node:fs';

const from = new URL('../../schema/generated/schemas/', import.meta.url);
const to = new URL('../schemas/', import.meta.url);

rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });
