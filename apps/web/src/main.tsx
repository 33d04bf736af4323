import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './portal.js';
import { startTexts } from './texts/start-texts.js';
import './shell/shell.css';

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no element with the id root');
const root = createRoot(place);
void startTexts().then(() => {
  root.render(
    <StrictMode>
      <Portal />
    </StrictMode>,
  );
});
