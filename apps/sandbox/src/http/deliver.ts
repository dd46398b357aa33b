import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpAnswer } from '../answers/answers.ts';
import type { Fault } from '../directives/directive.ts';

/** Any page may call. Hono's middleware would do, at a third of the speed. */
export const open = { 'access-control-allow-origin': '*' };
const json = { ...open, 'content-type': 'application/json' };
/** What a proxy says whose server does not answer it. */
const proxyPage =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body></body>\r\n</html>\r\n';

/** The answer as a response, or what the fault makes of it. */
export function deliver({
  answer: { status, body },
  fault,
  hangUp,
}: {
  readonly answer: HttpAnswer;
  readonly fault: Fault | undefined;
  readonly hangUp: () => void;
}): Response | Promise<Response> {
  const response = () => new Response(body, { status, headers: json });
  const headers = { ...json, 'content-length': String(Buffer.byteLength(body)) };
  switch (fault?.kind) {
    case undefined:
      return response();
    case 'delay':
      return sleep(fault.ms).then(response);
    case 'garbage':
      return new Response(proxyPage, {
        status: 502,
        headers: { ...open, 'content-type': 'text/html' },
      });
    case 'cut':
      return new Response(cutOff(Buffer.from(body), hangUp), { status, headers });
    case 'silence':
      // The head comes, the body never does.
      return new Response(new ReadableStream(), { status, headers });
    case 'half-open':
      return new Promise(() => {});
  }
}

/** Half of the bytes, then the connection breaks. */
function cutOff(bytes: Uint8Array, hangUp: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2)));
      // Time for the half to be on its way.
      await sleep(10);
      hangUp();
    },
  });
}
