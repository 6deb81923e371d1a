export const planText = {
  title: 'Udmøntningsplan',
};
