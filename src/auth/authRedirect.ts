/**
 * Where Entra sends a browser back to: hands the answer to the page that asked, and closes. As small as can be; nothing of the tab is
 * in it. It must be served without Cross-Origin-Opener-Policy, or it could not reach the page that opened it.
 */
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

broadcastResponseToMainFrame().catch(() => {
  // Opened by hand, or with an answer to nothing: the tab itself is one step away.
  location.replace('./index.html');
});
