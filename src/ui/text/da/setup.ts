export const setupText = {
  title: 'Opsæt fanen',
};
