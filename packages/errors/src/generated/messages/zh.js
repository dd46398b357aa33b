// @generated from alltick by Errdex. Do not edit.

export function OK() {
  return '请求成功。';
}
export function REQUEST_DATA_INVALID() {
  return '请求里有些内容不对，数据未能取回。请检查所选的品种和周期，或更新应用后再试。';
}
export function REQUEST_HEADER_INVALID() {
  return '应用发出的请求没有被识别，数据未能取回。请更新应用后再试；仍有问题请联系客服。';
}
export function TOKEN_INVALID() {
  return '行情服务的授权无效或已过期，暂时无法获取数据。请在设置中更新授权，或联系应用的提供方。';
}
export function TOKEN_MISSING() {
  return '还没有设置行情服务的授权，暂时无法获取数据。请先在设置中填写，或联系应用的提供方。';
}
export function QUERY_INVALID() {
  return '这次查询没有被识别，数据未能取回。请换个条件再试，或更新应用。';
}
export function PLAN_RATE_EXCEEDED() {
  return '刷新得太快了，请稍等片刻再试。';
}
export function UPGRADE_THROTTLED() {
  return '暂时连接不上实时行情：连接得太频繁，或同时在线的连接已满。请关闭其他设备上的应用，稍后再试。';
}
export function SUSPENSION_QUERY_FAILED(p) {
  return `暂时查不到停复牌信息，请稍后再试。${p.description}`;
}
export function PRODUCT_CODE_INVALID() {
  return '没有找到这个品种。请检查代码是否正确，或换一个品种。';
}
export function BODY_EMPTY() {
  return '应用没有把查询内容发出去，数据未能取回。请更新应用后再试；仍有问题请联系客服。';
}
export function REQUEST_QUANTITY_EXCEEDED() {
  return '一次选得太多了。请减少品种或 K 线数量后再试，也可以升级套餐。';
}
export function PRODUCT_FORBIDDEN() {
  return '当前套餐不包含这个品种。请换一个品种，或升级套餐。';
}
export function REQUEST_THROTTLED() {
  return '请求太频繁，请过一会儿再试。';
}
export function CONNECTION_THROTTLED() {
  return '操作太频繁，实时行情连接已断开。请稍等片刻再重新连接。';
}

const messages = {
  OK,
  REQUEST_DATA_INVALID,
  REQUEST_HEADER_INVALID,
  TOKEN_INVALID,
  TOKEN_MISSING,
  QUERY_INVALID,
  PLAN_RATE_EXCEEDED,
  UPGRADE_THROTTLED,
  SUSPENSION_QUERY_FAILED,
  PRODUCT_CODE_INVALID,
  BODY_EMPTY,
  REQUEST_QUANTITY_EXCEEDED,
  PRODUCT_FORBIDDEN,
  REQUEST_THROTTLED,
  CONNECTION_THROTTLED,
};

export function message(known) {
  return messages[known.entry.name](known.params);
}
