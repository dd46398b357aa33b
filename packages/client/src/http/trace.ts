/** Makes traces: short, and different in each client. */
export function createTrace(): () => string {
  const prefix = Math.random().toString(36).slice(2, 10);
  let count = 0;
  return () => `${prefix}-${(count++).toString(36)}`;
}
