export const changeAccountText = {
  change: 'Skift konto',
  close: 'Luk',
};
