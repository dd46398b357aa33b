#!/usr/bin/env node
import module from 'node:module';

// Compiling ts-morph takes longer than most catalogues take to generate; Node 20 cannot keep it.
module.enableCompileCache?.();

const { createOutput } = await import('./output/output.ts');
const { main } = await import('./main.ts');

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
