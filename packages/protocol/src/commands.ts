/** The catalogue's id of a WebSocket command. */
export type CommandId = keyof Commands;

/** `cmd_id` of a command's request, of its acknowledgement, and of what is pushed from then on. */
export interface Commands {
  readonly heartbeat: { readonly request: 22000; readonly ack: 22001 };
  readonly 'subscribe-depth': {
    readonly request: 22002;
    readonly ack: 22003;
    readonly push: 22999;
  };
  readonly 'subscribe-trades': {
    readonly request: 22004;
    readonly ack: 22005;
    readonly push: 22998;
  };
  readonly cancel: { readonly request: 22006; readonly ack: 22007 };
}

export const commands: Commands = {
  heartbeat: { request: 22000, ack: 22001 },
  'subscribe-depth': { request: 22002, ack: 22003, push: 22999 },
  'subscribe-trades': { request: 22004, ack: 22005, push: 22998 },
  cancel: { request: 22006, ack: 22007 },
};
