// The floor of the sandbox: a server that answers everything with one JSON value.
import { createServer } from 'node:http';

const bar = {
  timestamp: '1795435920',
  open_price: '102033.33',
  close_price: '102036.78',
  high_price: '102036.78',
  low_price: '102023.53',
  volume: '1000',
  turnover: '102033326.76',
};
const kline_list = [bar, bar];
const answer = {
  ret: 200,
  msg: 'ok',
  trace: 'bench',
  data: { code: 'BTCUSDT', kline_type: 1, kline_list },
};
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
