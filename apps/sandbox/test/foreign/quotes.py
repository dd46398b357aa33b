"""Calls the HTTP endpoints the way AllTick's Python example does: with requests, the query encoded by hand."""
import json
import sys
import urllib.parse

import requests

base, token = sys.argv[1], sys.argv[2]
headers = {"Content-Type": "application/json"}


def get(path, data):
    query = urllib.parse.quote(json.dumps({"trace": "python_http_test1", "data": data}))
    response = requests.get(f"{base}{path}?token={token}&query={query}", headers=headers, timeout=10)
    return response.status_code, response.json()


def post(path, data):
    response = requests.post(
        f"{base}{path}?token={token}",
        json={"trace": "python_http_test2", "data": data},
        headers=headers,
        timeout=10,
    )
    return response.status_code, response.json()


kline = {"code": "857.HK", "kline_type": 1, "kline_timestamp_end": 0, "query_kline_num": 2, "adjust_type": 0}
symbols = {"symbol_list": [{"code": "857.HK"}, {"code": "UNH.US"}]}
print(json.dumps([
    get("/quote-stock-b-api/kline", kline),
    # The same endpoint twice in a second.
    get("/quote-stock-b-api/kline", kline),
    get("/quote-stock-b-api/depth-tick", {"symbol_list": [{"code": "857.HK"}]}),
    get("/quote-stock-b-api/trade-tick", {"symbol_list": [{"code": "857.HK"}]}),
    post("/quote-stock-b-api/batch-kline", {"data_list": [kline, {**kline, "kline_type": 2}]}),
]))
