import { livePage } from '../live/live-page';
import './style.css';
import { App } from './App';
import { opened } from './opened';

livePage('compare', () => opened(location.hash), App);
