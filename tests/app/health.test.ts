import { browserProgram } from '../../src/app/browserProgram';
import { scopesInToken } from '../../src/app/tokenScopes';

const token = (claims: object): string =>
  ['{}', JSON.stringify(claims), 'mark'].map((part) => Buffer.from(part).toString('base64url')).join('.');

test('the permissions of a token are read, and nothing else of it', () => {
  // The name makes base64url differ from base64.
  expect(scopesInToken(token({ name: 'Åse Ømand ÿþ?>', scp: 'AllSites.Write User.Read' }))).toEqual([
    'AllSites.Write',
    'User.Read',
  ]);
});

test.each([token({ roles: ['x'] }), 'opaque', ''])('a token that says nothing of them is no answer: %s', (given) => {
  expect(() => scopesInToken(given)).toThrow(/permissions|JSON|character/i);
});

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0 Teams/24.1',
    'Teams 24, Windows',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
    'Edge 131, Windows',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36',
    'Chrome 147, Linux',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    'Safari 18, iOS',
  ],
  ['something else', '?'],
])('%s', (userAgent, program) => {
  expect(browserProgram(userAgent)).toBe(program);
});
