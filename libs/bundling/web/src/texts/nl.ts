/** Everything that the pages of bundling say in Dutch. */
export const nl = {
  divergence: { title: 'Verschillen' },
};
