// A server that answers every request with two bars and its trace.
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
const data = { code: 'BTCUSDT', kline_type: 1, kline_list: [bar, bar] };
const server = createServer((request, response) => {
  const query = new URL(request.url, 'http://localhost').searchParams.get('query');
  const { trace } = JSON.parse(query);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ret: 200, msg: 'ok', trace, data }));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
