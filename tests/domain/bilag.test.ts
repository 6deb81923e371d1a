import { bilagProblem, bilagTitle, freeName, isProgram, largestBilag, nameProblem } from '../../src/domain/bilag';

it.each([
  ['Notat.docx', undefined],
  ['Æblegrød & 100 % #1 (kladde)~.pdf', undefined],
  ['con-text.docx', undefined],
  ['', 'nameEmpty'],
  ['  ', 'nameEmpty'],
  ['a:b.docx', 'nameLetters'],
  ['../hemmeligt.docx', 'nameLetters'],
  ['a\u0000b.docx', 'nameLetters'],
  ['con.txt', 'nameReserved'],
  ['LPT1', 'nameReserved'],
  ['desktop.ini', 'nameReserved'],
  ['~$Notat.docx', 'nameReserved'],
  ['a_vti_b.txt', 'nameReserved'],
  [' Notat.docx', 'nameEnds'],
  ['Notat.', 'nameEnds'],
  ['a'.repeat(180), undefined],
  ['a'.repeat(181), 'nameTooLong'],
])('says of the name %j: %s', (name, problem) => {
  expect(nameProblem(name)).toBe(problem);
});

it('refuses what is empty or too large before it looks at the name', () => {
  expect(bilagProblem({ name: 'a:b', size: 0 })).toBe('empty');
  expect(bilagProblem({ name: 'a.zip', size: largestBilag + 1 })).toBe('tooLarge');
  expect(bilagProblem({ name: 'a.zip', size: largestBilag })).toBeUndefined();
});

it('asks about what can run or carry macros', () => {
  expect(['a.exe', 'A.EXE', 'Regneark.xlsm', 'faktura.pdf.js'].filter(isProgram)).toHaveLength(4);
  expect(['a.docx', 'exe', 'Regneark.xlsx', 'foto.jpg'].filter(isProgram)).toEqual([]);
});

it('finds a free name beside those that are taken', () => {
  expect(freeName('Notat.docx', ['NOTAT.docx', 'notat (2).DOCX'])).toBe('Notat (3).docx');
  expect(freeName('.env', ['.env'])).toBe('.env (2)');
});

it('is called by its title, or by its file', () => {
  expect(bilagTitle({ title: '', name: 'a.txt' })).toBe('a.txt');
  expect(bilagTitle({ title: 'Aftale', name: 'a.txt' })).toBe('Aftale');
});
