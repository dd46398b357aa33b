<?php
// Calls the HTTP endpoints the way AllTick's PHP example does: with curl and urlencode.
[, $base, $token] = $argv;

function call(string $url, ?array $body = null): array
{
    $curl = curl_init();
    curl_setopt($curl, CURLOPT_URL, $url);
    curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);
    if ($body !== null) {
        curl_setopt($curl, CURLOPT_POST, true);
        curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode($body));
        curl_setopt($curl, CURLOPT_HTTPHEADER, ['Content-Type: application/json']);
    }
    $answer = curl_exec($curl);
    return [curl_getinfo($curl, CURLINFO_HTTP_CODE), json_decode($answer)];
}

$kline = ['code' => 'BTCUSDT', 'kline_type' => 1, 'kline_timestamp_end' => 0, 'query_kline_num' => 10, 'adjust_type' => 0];
$query = urlencode(json_encode(['trace' => 'php_http_test1', 'data' => $kline]));
echo json_encode([
    call("$base/quote-b-api/kline?token=$token&query=$query"),
    call("$base/quote-b-api/batch-kline?token=$token", ['trace' => 'php_http_test2', 'data' => ['data_list' => [$kline]]]),
    // An empty array is no object, however PHP writes it.
    call("$base/quote-b-api/depth-tick?token=$token&query=" . urlencode(json_encode(['trace' => 'php_http_test3', 'data' => []]))),
    // Plain HTTP to where a WebSocket should be opened.
    call("$base/quote-b-ws-api?token=$token"),
]);
