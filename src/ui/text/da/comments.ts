export const commentsText = {
  title: 'Kommentarer',
};
