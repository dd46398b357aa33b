import type { CatalogHead, Envelope } from '@errdex/schema';
import type { Template } from '../template.ts';
import { emitModule } from './emit.ts';
import { literal, stringLiteral } from './literal.ts';

/** `decoder.ts`: decode, toError and the guards, each of which a bundler can leave out. */
export function decoderFile(head: CatalogHead): Template {
  const id = stringLiteral(head.id);
  return emitModule({
    catalogId: head.id,
    imports: [
      {
        from: '@errdex/runtime',
        names: [
          'createDecoder',
          'createIsCoded',
          'createIsOutcome',
          'createToError',
          'type Decode',
          'type Envelope',
          'type IsCoded',
          'type IsOutcome',
          'type ToError',
        ],
      },
      { from: './entries.ts', names: ['entries'] },
      { from: './names.ts', typeOnly: true, names: ['Types'] },
    ],
    body: [
      `const envelopes: readonly Envelope[] = [
${head.envelopes.map((envelope) => `  ${emitEnvelope(envelope)},\n`).join('')}];

/**
 * Tells what a response means. Takes \`{ status?, body }\` (HTTP; the body parsed or as text),
 * \`{ upgrade: status }\` (a refused WebSocket handshake), \`{ frame }\` or the parsed WebSocket frame
 * itself, a JSON text, or a bare code. Returns a plain value; never throws, whatever it is given.
 */
export const decode: Decode<Types> = /* @__PURE__ */ createDecoder<Types>({ envelopes, entries });

/** Makes an outcome an Error to throw; the stack is captured here and not before. */
export const toError: ToError<Types> = /* @__PURE__ */ createToError<Types>(${id});

/** Whether a value is an error that \`toError\` made, and the named one. */
export const isCoded: IsCoded<Types> = /* @__PURE__ */ createIsCoded<Types>(${id});

/** Whether an outcome is the named error. */
export const isOutcome: IsOutcome<Types> = /* @__PURE__ */ createIsOutcome<Types>();`,
    ],
  });
}

function emitEnvelope(envelope: Envelope): string {
  const { id, carrier, requires, code, message, trace } = envelope;
  return literal({ id, carrier, requires, code, message, trace });
}
