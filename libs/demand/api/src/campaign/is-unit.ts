/** Units in which an item can be counted. */
const units = new Set(
  `user-month user-year user device-month device-year device GB-month GB-year GB TB-month TB-year TB TiB-month TiB-year TiB
   PB-month PB-year PB licence-month licence-year licence connection-month connection-year connection vcpu-hour vcpu-month
   vcpu-year vcpu hour day FTE-month FTE-year FTE transaction thousand-transactions piece`.split(/\s+/),
);

export const isUnit = (code: string): boolean => units.has(code);
