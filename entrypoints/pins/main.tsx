import { FIRST_SLICE } from '../../components/useSlices';
import { newestPins } from '../../lib/browser/pin-pages';
import { listPins } from '../../lib/browser/pins';
import './style.css';
import { livePage } from '../live/live-page';
import { App, type Listed } from './App';

/** What is drawn first: pins, so that nothing flashes by, but not more than are seen, for to read a thousand takes its time. */
async function firstListed(): Promise<Listed> {
  const newest = await newestPins(FIRST_SLICE);
  return newest.length < FIRST_SLICE ? { ...(await listPins()), complete: true } : { pins: newest, damaged: [], complete: false };
}

livePage('pins', firstListed, App);
