/** Says who asks, in the form Microsoft gives programs ("NONISV|company|app/version"): undecorated traffic is throttled first (documented). */
const userAgent = 'NONISV|Raaderum|Setup/1.0';

export const decoratedFetch = (url: string, init: RequestInit): Promise<Response> => {
  const headers = new Headers(init.headers);
  headers.set('User-Agent', userAgent);
  return fetch(url, { ...init, headers });
};
