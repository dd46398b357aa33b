#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { planIds } from './accounts.ts';
import { profiles } from './answers/answers.ts';
import { createSandbox } from './sandbox.ts';

const usualPort = 4871;
const usage = `Usage: alltick-sandbox [options]

Serves an AllTick-shaped market data API that really returns every error code.

  --port <number>      ${usualPort} when it is left out
  --host <address>     127.0.0.1 when it is left out: this machine alone
  --profile <name>     ${profiles.join(' or ')}; ${profiles[0]} when it is left out
  --seed <text>        prices repeat with the same seed
  --help`;

const options = {
  port: { type: 'string', default: String(usualPort) },
  host: { type: 'string', default: '127.0.0.1' },
  profile: { type: 'string', default: 'observed' },
  seed: { type: 'string', default: 'errdex' },
  help: { type: 'boolean', default: false },
} as const;

const { values } = read();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const port = Number(values.port);
if (values.port === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`--port is "${values.port}", which is no port. Use a number from 0 to 65535.`);
}
const profile = profiles.find((one) => one === values.profile);
if (profile === undefined) {
  fail(`There is no profile "${values.profile}". Use ${profiles.join(' or ')}.`);
}

const { host, seed } = values;
const sandbox = await createSandbox({ port, host, profile, seed }).catch(
  (error: NodeJS.ErrnoException) =>
    fail(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use. Stop what uses it, or choose another with --port.`
        : `Nothing can be served at ${host}:${port}: ${error.message}`,
    ),
);
console.log(`AllTick sandbox: ${sandbox.url} and ${sandbox.wsUrl}`);
console.log(`Control page:    ${sandbox.url}/~sandbox/`);
console.log(`Tokens:          ${planIds.map((plan) => `sandbox-${plan}`).join(', ')}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void sandbox.close());
}

function read() {
  try {
    return parseArgs({ options });
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${usage}`);
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
