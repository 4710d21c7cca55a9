import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/popup.css';
import { readActivePage } from '../../lib/browser/page';

// first of all, so that the page is read while the greater part of the popup is still being loaded
const reading = readActivePage();
import('./start').then(({ start }) => start(reading));
