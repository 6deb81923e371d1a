import { paragraphsOf } from '../../../src/ui/components/Paragraphs';
import { footRule } from '../../../src/ui/components/printedFoot';

test('a text falls into its paragraphs and is the same letter by letter', () => {
  const text = 'Første linje\nanden\n\n\n  indrykket\n \nTredje\n\n';
  expect(paragraphsOf(text)).toEqual(['Første linje\nanden\n\n\n  indrykket\n \n', 'Tredje\n\n']);
  expect(paragraphsOf('\n\nSent')).toEqual(['\n\n', 'Sent']);
  expect(paragraphsOf('')).toEqual(['']);
});

test('no title can end the rule it stands in, and a long one is cut', () => {
  expect(footRule('S1 "; } body { display: none')).toContain('"S1 \\22 \\3b  \\7d  body \\7b  display\\3a  none"');
  expect(footRule('å'.repeat(200))).toContain(`"${'å'.repeat(69)}\\2026 "`);
});
