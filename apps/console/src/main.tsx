import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import './styles/base.css';
import './styles/board.css';
import './styles/lists.css';
import './styles/matrix.css';
import './styles/order.css';
import './styles/sign-in.css';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no place for the page');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
