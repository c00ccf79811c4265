import '../ui/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { watchActivity } from '../auth/activity';
import { resumeAfterReload } from '../auth/session';
import { startTexts } from '../i18n';
import { startAppearance } from './appearance';
import { loadConfig } from './config';
import { Providers } from './Providers';
import { createPortalRouter } from './router';

async function start() {
  startAppearance();
  await Promise.all([loadConfig(), startTexts()]);
  watchActivity();
  // The page is on its way to the login and comes back by itself.
  if (await resumeAfterReload()) return;
  createRoot(document.getElementById('portal') as HTMLElement).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={createPortalRouter()} />
      </Providers>
    </StrictMode>,
  );
}

start().catch(() => {
  // Nothing of the portal could be loaded, not even its texts.
  const message = document.createElement('main');
  message.className = 'width content';
  message.innerHTML =
    '<h1>Das Portal ist gerade nicht erreichbar</h1><p>Bitte laden Sie die Seite in einigen Minuten neu. ' +
    'In dringenden Fällen rufen Sie Ihr Integrationsamt oder Inklusionsamt an.</p>';
  document.body.replaceChildren(message);
});
