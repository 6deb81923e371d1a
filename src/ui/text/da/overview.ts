export const overviewText = {
  title: 'Overblik',
};
