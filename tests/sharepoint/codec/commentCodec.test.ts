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
});
