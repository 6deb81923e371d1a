/** The same headers in the words of two kinds of web server. */
import { cacheOf, everywhere, hashedFiles, ofRedirectPage, redirectPage, type Headers } from './headers';

/** `staticwebapp.config.json` of Azure Static Web Apps. No fallback to index.html: the tab's addresses lie behind the #. */
export const staticWebAppConfig = (sharePointOrigin: string): object => ({
  globalHeaders: { ...Object.fromEntries(everywhere(sharePointOrigin)), 'Cache-Control': cacheOf('/') },
  routes: [
    { route: `${hashedFiles}*`, headers: { 'Cache-Control': cacheOf(hashedFiles) } },
    { route: redirectPage, headers: Object.fromEntries(ofRedirectPage(sharePointOrigin)) },
  ],
  mimeTypes: { '.json': 'application/json', '.js': 'text/javascript' },
});

/**
 * A server block for nginx; certificate and folder are the IT department's. Run with 1.22.1 of Debian 12 on 26 November 2026: HTTP/2 is
 * asked for in the old way, which newer ones (1.25.1) warn of, because older ones do not start with the new.
 */
export const nginxConfig = (host: string, sharePointOrigin: string): string => {
  // nginx forgets the headers of the server in every location that adds one of its own, so that all are named twice.
  const headers = (indent: string, path: string, given: Headers = everywhere(sharePointOrigin)): string =>
    [
      ...given.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`),
      // Not with a 404: asked for in the minute before it lies there, a hashed file would be missing for a year.
      `${indent}add_header Cache-Control "${cacheOf(path)}"${path === hashedFiles ? '' : ' always'};`,
    ].join('\n');
  return `server {
    listen 443 ssl http2;
    server_name ${host};

    ssl_certificate     /etc/ssl/${host}.crt;
    ssl_certificate_key /etc/ssl/${host}.key;
    ssl_protocols       TLSv1.2 TLSv1.3;

    root  /var/www/raaderum;
    index index.html;
    gzip  on;
    gzip_types text/css text/javascript application/javascript application/json image/svg+xml;

${headers('    ', '/')}

    location / {
        try_files $uri $uri/ =404;
    }

    location = ${redirectPage} {
${headers('        ', redirectPage, ofRedirectPage(sharePointOrigin))}
    }

    location ${hashedFiles} {
${headers('        ', hashedFiles)}
        try_files $uri =404;
    }
}
`;
};
