"""Subscribes the way AllTick's Python and Go examples do: with websocket-client, both commands at once."""
import json
import sys

import websocket

url, mode = sys.argv[1], sys.argv[2]
frames = []


def request(cmd_id, seq_id, data):
    return json.dumps({"cmd_id": cmd_id, "seq_id": seq_id, "trace": "3baaa938-f92c-4a74-a228-fd49d5e2f8bc-1678419657806", "data": data})


def on_open(ws):
    if mode == "twice":
        ws.send(request(22002, 123, {"symbol_list": [{"code": "700.HK", "depth_level": 5}]}))
        ws.send(request(22004, 123, {"symbol_list": [{"code": "700.HK"}]}))
    elif mode == "array":
        ws.send(request(22000, 123, []))
    else:
        ws.send(request(22004, 123, {"symbol_list": [{"code": "700.HK"}]}))


def on_message(ws, message):
    frames.append(json.loads(message))
    if mode != "twice" and (mode == "array" or frames[-1].get("cmd_id") == 22998):
        ws.close()


app = websocket.WebSocketApp(url, on_open=on_open, on_message=on_message, on_error=lambda ws, error: None)
app.run_forever()
print(json.dumps(frames))
