/** Where the municipality calls a field of the skabelon something else than the tab does; the label in lower case. */
export const namesText = {
  onlyWith: (label: string) => `Kun ${label}`,
  proposalsBy: (label: string) => `Forslag efter ${label}`,
};
