export const timelineText = {
  title: 'Tidsplan',
};
