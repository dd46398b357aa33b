import type { CommandName } from '../arguments/options.ts';
import type { Run } from './context.ts';

/** Every command; its module is loaded when it is called, so that the others cost nothing. */
export const commands: { readonly [Name in CommandName]: Run<Name> } = {
  init: async (call) => (await import('./init.ts')).init(call),
  check: async (call) => (await import('./check.ts')).check(call),
  generate: async (call) => (await import('./generate.ts')).generate(call),
  explain: async (call) => (await import('./explain.ts')).explain(call),
  lock: async (call) => (await import('./lock.ts')).lock(call),
  diff: async (call) => (await import('./diff.ts')).diff(call),
  changeset: async (call) => (await import('./changeset.ts')).changeset(call),
  translations: async (call) => (await import('./translations/list.ts')).list(call),
  'translations export': async (call) =>
    (await import('./translations/export.ts')).exportTexts(call),
  'translations import': async (call) =>
    (await import('./translations/import.ts')).importTexts(call),
  diagnostics: async (call) => (await import('./diagnostics.ts')).diagnostics(call),
  'docs build': async (call) => (await import('./docs/build.ts')).build(call),
  'docs serve': async (call) => (await import('./docs/serve.ts')).serve(call),
  'docs dev': async (call) => (await import('./docs/dev.ts')).dev(call),
};
