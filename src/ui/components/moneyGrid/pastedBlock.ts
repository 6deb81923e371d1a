/**
 * A block of cells as Excel, Word and web tables put it on the clipboard: tabs between columns, line ends between rows,
 * one line end after the last. A single value is no block: the browser pastes it where the caret stands.
 */
export const pastedBlock = (text: string): readonly (readonly string[])[] | undefined => {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const block = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  return block.length > 1 || (block[0]?.length ?? 0) > 1 ? block : undefined;
};
