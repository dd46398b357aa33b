import type { Stream, StreamEvents } from './stream.ts';

export interface Emitter {
  readonly on: Stream['on'];
  readonly emit: <Name extends keyof StreamEvents>(name: Name, event: StreamEvents[Name]) => void;
}

export function createEmitter(): Emitter {
  const all = new Map<string, Set<(event: never) => void>>();
  return {
    on: (name, listener) => {
      // A function of its own each time: the same listener may be there twice.
      const own = (event: never): void => listener(event);
      const listeners = all.get(name) ?? new Set();
      all.set(name, listeners.add(own));
      return () => listeners.delete(own);
    },
    emit: (name, event) => {
      for (const listener of all.get(name) ?? []) {
        try {
          listener(event as never);
        } catch (error) {
          // A listener's mistake is the program's to hear of, and not the stream's to stop at.
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
  };
}
