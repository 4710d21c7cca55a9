import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/extract';
import { type PageReply, packReply } from '../lib/reply';

/** How long a page may go on loading before what is there is read, in milliseconds. */
const PATIENCE = 1500;

const loaded = () =>
  new Promise<void>((done) => {
    if (document.readyState !== 'loading') return done();
    document.addEventListener('DOMContentLoaded', () => done(), { once: true });
    setTimeout(done, PATIENCE);
  });

async function read(): Promise<PageReply> {
  try {
    if (/\bpdf$/.test(document.contentType) || document.querySelector('body > embed[type$="pdf"]:only-child')) return { error: 'pdf' };
    await loaded();
    return { ok: readPage(document, location.href), loading: document.readyState === 'loading' };
  } catch (error) {
    return { error: String(error) };
  }
}

/** Injected into the page on the click: reads it and hands back a `PageReply` as JSON. Changes nothing, sends nothing. */
export default defineUnlistedScript(async () => packReply(await read()));
