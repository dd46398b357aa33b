#!/usr/bin/env node
import { createOutput } from './output/output.ts';
import { main } from './main.ts';

process.exitCode = await main({
  args: process.argv.slice(2),
  output: createOutput({
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
  }),
  env: process.env,
  cwd: process.cwd(),
});
