import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecoderData } from '../../src/decoder/data.ts';
import { decoderData } from '../../src/decoder/decoderData.ts';
import { type Answer, findAnswer } from '../../src/decoder/findAnswer.ts';
import { openData } from '../../src/decoder/openData.ts';
import { createSite } from '../../src/site/site.ts';
import { alltick } from '../alltick.ts';

const site = createSite(alltick, { url: 'https://codes.example/' });
const open = openData(JSON.parse(decoderData(site.inLocale('en'))) as DecoderData);
const find = (pasted: string): Answer => findAnswer({ open, pasted });

/** The kind of an answer and the names of its entries. */
function brief(pasted: string): string {
  const answer = find(pasted);
  switch (answer.kind) {
    case 'nothing':
      return 'nothing';
    case 'entry':
      return `entry ${answer.entry.name}`;
    case 'candidates':
      return `candidates ${answer.entries.map(({ name }) => name).join(' ')}`;
    default:
      return answer.kind;
  }
}

describe('findAnswer', () => {
  it.each([
    [
      '{"ret":606,"msg":"too many requests and connection will be closed","trace":"a"}',
      'entry CONNECTION_THROTTLED',
    ],
    [
      "2026-01-05 recv {'ret': 606, 'msg': 'x', 'trace': 'a', 'data': None}",
      'entry CONNECTION_THROTTLED',
    ],
    [
      '{"ret":201,"msg":"request header param invalid","trace":"a"}',
      'entry REQUEST_HEADER_INVALID',
    ],
    [
      '{"ret":400,"msg":"who knows","trace":"a"}',
      'candidates REQUEST_DATA_INVALID REQUEST_HEADER_INVALID',
    ],
    ['HTTP/2 429\r\nserver: x\r\n\r\n{"error_msg":"slow down"}', 'entry PLAN_RATE_EXCEEDED'],
    ['HTTP/1.1 429 Too Many Requests\n\n<html></html>', 'entry PLAN_RATE_EXCEEDED'],
    ['Error: Unexpected server response: 429', 'entry UPGRADE_THROTTLED'],
    ['429', 'candidates PLAN_RATE_EXCEEDED UPGRADE_THROTTLED'],
    ['606', 'entry CONNECTION_THROTTLED'],
    ['607', 'no-code'],
    ['{"ret":999,"msg":"hm","trace":"a"}', 'unknown'],
    ['TOKEN_INVALID', 'entry TOKEN_INVALID'],
    ['Error: TOKEN_INVALID (401)', 'entry TOKEN_INVALID'],
    ['token-invalid', 'entry TOKEN_INVALID'],
    ['token is required', 'entry TOKEN_MISSING'],
    ['Too Many Requests', 'entry PLAN_RATE_EXCEEDED'],
    ['too many requests', 'entry REQUEST_THROTTLED'],
    ['got "too many requests and connection will be closed"', 'entry CONNECTION_THROTTLED'],
    ['ret=606 msg=?', 'entry CONNECTION_THROTTLED'],
    ['code: 1006', 'unrecognized'],
    ['{"ret":200,"msg":"ok"}\n{"ret":600,"msg":"code invalid"}', 'entry PRODUCT_CODE_INVALID'],
    ['[{"ret":200,"msg":"ok"},{"ret":600,"msg":"x"}]', 'entry PRODUCT_CODE_INVALID'],
    ['{"ret":200,"msg":"ok"}\n{"ret":999,"msg":"hm"}', 'unknown'],
    ['{"ret":200,"msg":"ok"}\n{"ret":200,"msg":"ok"}', 'entry OK'],
    ['"ret":401,"msg":"token is required"}', 'entry TOKEN_MISSING'],
    ['"ret":401,"msg":"token is requi', 'entry TOKEN_MISSING'],
    ['"ret":401,"msg":"token i', 'candidates TOKEN_INVALID TOKEN_MISSING'],
    ['ret 401 token is required', 'entry TOKEN_MISSING'],
    ['{"ret":606}', 'entry CONNECTION_THROTTLED'],
    ['{"ret":"606","msg":"x"}', 'entry CONNECTION_THROTTLED'],
    ['{"status":200,"body":{"ret":401}}', 'candidates TOKEN_INVALID TOKEN_MISSING'],
    ['{"ret":401,"error":"token is required"}', 'entry TOKEN_MISSING'],
    ['{"ret":607}', 'unrecognized'],
    ['{"code":606}', 'unrecognized'],
    ['６０６', 'entry CONNECTION_THROTTLED'],
    ['websocket: bad handshake (429)', 'entry UPGRADE_THROTTLED'],
    ['WebSocket closed', 'unrecognized'],
    ['  \n', 'nothing'],
  ])('tells what %j means', (pasted, expected) => {
    expect(brief(pasted)).toBe(expected);
  });

  it('gives what arrived along with the entry', () => {
    const answer = find('{"ret":201,"msg":"request header param invalid","trace":"my-1"}');
    expect(answer).toMatchObject({
      received: { code: 201, wireMessage: 'request header param invalid', trace: 'my-1' },
    });
    expect(find('{"success":false,"error":"Boom"}')).toMatchObject({
      entry: { name: 'SUSPENSION_QUERY_FAILED' },
      params: { description: 'Boom' },
    });
  });

  it.each([
    ['WebSocket closed', 'CONNECTION_THROTTLED'],
    ['607', 'CONNECTION_THROTTLED'],
    ['HTTP/1.1 401 Unauthorized', 'TOKEN_INVALID'],
    ['{"ret":999,"msg":"no such product","trace":""}', 'PRODUCT_CODE_INVALID'],
    ['the token has expired', 'TOKEN_INVALID'],
  ])('suggests for %j', (pasted, name) => {
    const answer = find(pasted);
    expect('suggestions' in answer && answer.suggestions.map((entry) => entry.name)).toContain(
      name,
    );
  });

  it('suggests first what has a word in its name', () => {
    const chinese = openData(JSON.parse(decoderData(site.inLocale('zh'))) as DecoderData);
    const answer = findAnswer({ open: chinese, pasted: 'token 无效' });
    expect('suggestions' in answer && answer.suggestions[0]?.name).toBe('TOKEN_INVALID');
  });

  it('never throws and never gives more suggestions than one reads', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (pasted) => {
        const answer = find(pasted);
        expect('suggestions' in answer ? answer.suggestions.length : 0).toBeLessThanOrEqual(5);
      }),
      { numRuns: 300 },
    );
  });
});
