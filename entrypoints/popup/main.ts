import { browser } from 'wxt/browser';
import './style.css';
import { ask } from './ask';

// first of all, so that the page is read, and its pin looked up, while the greater part of the popup is still being loaded
const asked = ask();
import('./start').then(
  ({ start }) => start(asked),
  (error) => {
    console.error(error);
    document.body.className = 'popup empty';
    document.body.textContent = browser.i18n.getMessage('not_started');
  },
);
