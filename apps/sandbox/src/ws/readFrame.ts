import type { ErrorName } from '@errdex/alltick';
import { type CommandId, commands, type WsRequests } from '@errdex/alltick-protocol';
import { wsRequest, wsRequests } from '@errdex/alltick-protocol/schemas';
import type { FrameEcho } from '../answers/answers.ts';

/** A command that could be read, with what its acknowledgement repeats. */
export type ReadCommand = {
  [Id in CommandId]: { readonly id: Id; readonly echo: FrameEcho; readonly data: WsRequests[Id] };
}[CommandId];

export interface RefusedFrame {
  readonly refused: ErrorName;
  readonly echo: FrameEcho;
  /** Known once the outer fields could be read. */
  readonly id?: CommandId;
}

/** Of a frame that cannot be read nothing is repeated. */
const nothing: FrameEcho = { cmd_id: 0, seq_id: 0, trace: '' };

export function readFrame(text: string): ReadCommand | RefusedFrame {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { refused: 'REQUEST_HEADER_INVALID', echo: nothing };
  }
  const outer = wsRequest.safeParse(json);
  if (!outer.success) return { refused: 'REQUEST_HEADER_INVALID', echo: nothing };
  const { cmd_id, seq_id, trace } = outer.data;
  const found = Object.entries(commands).find(([, { request }]) => request === cmd_id);
  if (found === undefined) {
    return { refused: 'REQUEST_HEADER_INVALID', echo: { cmd_id, seq_id, trace } };
  }
  const [id, { ack }] = found as [CommandId, { ack: number }];
  const echo = { cmd_id: ack, seq_id, trace };
  const inner = wsRequests[id].safeParse(outer.data.data);
  return inner.success
    ? ({ id, echo, data: inner.data } as ReadCommand)
    : { refused: 'REQUEST_DATA_INVALID', echo, id };
}
