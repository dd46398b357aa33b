// @generated from alltick by Errdex. Do not edit.

export function OK() {
  return 'The request succeeded.';
}
export function REQUEST_DATA_INVALID() {
  return 'Some details of the request weren’t right, so no data came back. Check the product and period you chose, or update the app and try again.';
}
export function REQUEST_HEADER_INVALID() {
  return 'The app’s request wasn’t understood, so no data came back. Update the app and try again; if it keeps happening, contact support.';
}
export function TOKEN_INVALID() {
  return 'Your access to market data isn’t valid or has expired, so nothing could be loaded. Update it in the settings, or contact whoever provides the app.';
}
export function TOKEN_MISSING() {
  return 'Access to market data hasn’t been set up yet, so nothing could be loaded. Add it in the settings, or contact whoever provides the app.';
}
export function QUERY_INVALID() {
  return 'The query wasn’t understood, so no data came back. Try other criteria, or update the app.';
}
export function PLAN_RATE_EXCEEDED() {
  return 'You’re refreshing too quickly. Please wait a moment and try again.';
}
export function UPGRADE_THROTTLED() {
  return 'Live data can’t connect right now: there were too many attempts, or too many connections are open. Close the app on your other devices and try again a little later.';
}
export function SUSPENSION_QUERY_FAILED(p) {
  return `Trading halts can’t be looked up right now. Please try again later. ${p.description}`;
}
export function PRODUCT_CODE_INVALID() {
  return 'We couldn’t find that product. Check its code, or choose another product.';
}
export function BODY_EMPTY() {
  return 'The app sent an empty request, so no data came back. Update the app and try again; if it keeps happening, contact support.';
}
export function REQUEST_QUANTITY_EXCEEDED() {
  return 'That’s too much at once. Choose fewer products or K-lines and try again, or upgrade your plan.';
}
export function PRODUCT_FORBIDDEN() {
  return 'Your plan doesn’t include this product. Choose another one, or upgrade your plan.';
}
export function REQUEST_THROTTLED() {
  return 'Too many requests for the moment. Please try again in a little while.';
}
export function CONNECTION_THROTTLED() {
  return 'Live data was disconnected because requests came too quickly. Please wait a moment, then reconnect.';
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
