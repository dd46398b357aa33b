#!/usr/bin/env node
import { planIds } from './accounts.ts';
import { readCommand } from './command/readCommand.ts';
import { createSandbox } from './sandbox.ts';

const command = readCommand({ args: process.argv.slice(2), env: process.env });
if (command.kind === 'help') {
  console.log(command.text);
  process.exit(0);
}
if (command.kind === 'wrong') fail(command.text);

const { phrases, options } = command;
const sandbox = await createSandbox(options).catch((error: NodeJS.ErrnoException) =>
  fail(
    error.code === 'EADDRINUSE'
      ? phrases.portInUse(options.port)
      : phrases.cannotServe(`${options.host}:${options.port}`, error.message),
  ),
);
console.log(phrases.running(sandbox.url, sandbox.wsUrl));
console.log(phrases.controlPage(`${sandbox.url}/~sandbox/`));
console.log(phrases.tokens(planIds.map((plan) => `sandbox-${plan}`)));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.close());
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
