/** A text frame as a server sends it. */
export function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([0x81, length]), payload]);
  const head = Buffer.alloc(length < 65_536 ? 4 : 10);
  head[0] = 0x81;
  head[1] = length < 65_536 ? 126 : 127;
  if (length < 65_536) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
}

/** Takes a server's bytes as they come, and hands on its head, then its frames, each whole. */
export function createFrameReader({
  onHead,
  onFrame,
}: {
  readonly onHead: (bytes: Buffer) => void;
  readonly onFrame: (bytes: Buffer, text: string) => void;
}): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let headDone = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    if (!headDone) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      headDone = true;
      onHead(rest.subarray(0, end + 4));
      rest = rest.subarray(end + 4);
    }
    for (;;) {
      const short = (rest[1] ?? 0) & 0x7f;
      const start = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (rest.length < start) return;
      const length =
        short < 126
          ? short
          : short === 126
            ? rest.readUInt16BE(2)
            : Number(rest.readBigUInt64BE(2));
      if (rest.length < start + length) return;
      onFrame(rest.subarray(0, start + length), rest.toString('utf8', start, start + length));
      rest = rest.subarray(start + length);
    }
  };
}
