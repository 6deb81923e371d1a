export const proposalsText = {
  title: 'Forslag',
};
