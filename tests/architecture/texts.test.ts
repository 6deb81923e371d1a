import { literalTexts } from './literalTexts';
import { parseFile, sourceFiles } from './sourceFiles';

const isSurface = (path: string) => /^src\/(ui|app)\//.test(path) && !path.startsWith('src/ui/text/');

test('every word a person reads stands in ui/text', () => {
  expect(
    sourceFiles()
      .filter((file) => isSurface(file.path))
      .flatMap(literalTexts),
  ).toEqual([]);
});

describe('the guard bites', () => {
  const found = (text: string) => literalTexts(parseFile('src/ui/A.tsx', text));

  test.each([
    ['<p>Gem forslag</p>', 'Gem forslag'],
    ['<Field label="Title" />', 'Title'],
    ['<input placeholder={`Search ${what}`} />', 'Search'],
    ["<b aria-label={open ? 'Close' : undefined} />", 'Close'],
    ["<p>{done ? 'Done' : text}</p>", 'Done'],
    ["<p>{what + ' saved'}</p>", 'saved'],
    ["const name = 'Råderum';", 'Råderum'],
  ])('on %s', (text, word) => {
    expect(found(text)).toEqual([`src/ui/A.tsx: ${word}`]);
  });

  test('but not on texts from ui/text, signs, class names and keys', () => {
    expect(found('<p className="row" title={text.name}>{text.save} · {count}%</p>')).toEqual([]);
    expect(found("<p>{change.what !== 'undone' && text.undo}</p>")).toEqual([]);
    expect(found("const key = 'proposals'; <a href={`#/forslag/${id}`}>–</a>")).toEqual([]);
  });
});
