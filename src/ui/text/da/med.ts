export const medText = {
  title: 'MED-drøftelser',
};
