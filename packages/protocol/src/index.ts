/**
 * AllTick's wire protocol. Field names are the wire's. Zod schemas of the same shapes are under
 * `@errdex/alltick-protocol/schemas`.
 */
export {
  type Addresses,
  addresses,
  httpPaths,
  type Service,
  suspensionPath,
  wsPaths,
} from './addresses.ts';
export { type CommandId, type Commands, commands } from './commands.ts';
export { type Endpoint, type EndpointId, endpoints, type QuoteEndpointId } from './endpoints.ts';
export type { DepthPush, Push, TradePush } from './pushes.ts';
export type * from './requests.ts';
export type * from './responses.ts';
export type * from './suspension.ts';
export * from './values.ts';
