import fc from 'fast-check';
import { decodeComment, decodeEntities } from '../../../src/sharepoint/codec/commentCodec';

/** As SharePoint encodes before it stores. */
const encoded = (text: string): string =>
  text.replace(/[&<>"'{}]/g, (character) => `&#${character.codePointAt(0)};`).replaceAll('&#38;', '&amp;');

describe('the text of a comment', () => {
  it('comes back as it was typed', () => {
    expect(decodeEntities('a &lt;b&gt; &amp;lt; &#123;0&#125; &#x1F30A; &quot;x&quot; &ukendt; &amp;')).toBe(
      'a <b> &lt; {0} 🌊 "x" &ukendt; &',
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(decodeEntities(encoded(text))).toBe(text)));
  });
});

describe('a comment', () => {
  it('is the viewer’s own when the login names agree, whatever their capitals', () => {
    const answer = {
      id: '3',
      text: 'Enig &amp; tak',
      createdDate: '2024-04-15T10:00:00.000Z',
      author: { name: 'Anne Holm', email: 'anne@kommune.example', loginName: 'i:0#.f|membership|anne@kommune.example' },
    };
    expect(decodeComment(answer, 'i:0#.f|membership|Anne@kommune.example')).toEqual({
      id: '3',
      text: 'Enig & tak',
      createdAt: '2024-04-15T10:00:00.000Z',
      author: { name: 'Anne Holm', email: 'anne@kommune.example' },
      isOwn: true,
    });
  });

  it.each([
    ['2023-05-27T17:52:19.97Z', '2023-05-27T17:52:19.970Z'],
    ['2023-05-27T17:52:19.9736421Z', '2023-05-27T17:52:19.973Z'],
    ['2023-05-27T17:52:21Z', '2023-05-27T17:52:21.000Z'],
  ])('of %s, as SharePoint writes it, sorts as a text: %s', (createdDate, createdAt) => {
    expect(decodeComment({ id: '1', text: '', createdDate }, '').createdAt).toBe(createdAt);
  });

  it('without a date that is one is told, not guessed', () => {
    expect(() => decodeComment({ id: '1', text: '', createdDate: 'i går' }, '')).toThrow(
      'a comment without id or date',
    );
  });
});
