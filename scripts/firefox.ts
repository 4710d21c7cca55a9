import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { needFirefox } from './browsers';

/** How long Firefox may take to start, to answer one command and to end, in milliseconds: a busy machine is slow. */
const PATIENCE = 60_000;

const PREFERENCES = {
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.autoDisableScopes': 0,
  // an extension loaded for a time is taken away when the browser ends; what it stored stays, as that of an installed one does
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // any free port: it is told in a file
  'marionette.port': 0,
  'network.proxy.type': 0,
  'termsofuse.bypassNotification': true,
};

/** The browser element that a popup is in. */
const POPUP = 'browser[webextension-view-type=popup]';

type Arguments = readonly (string | number | boolean | null)[];

/** A running Firefox with one extension loaded, driven over Marionette, which is in every Firefox (there is no driver to install). */
export interface Firefox {
  /** Ends when the browser does. */
  process: ChildProcess;
  /** Loads an address in the tab in front. */
  open(url: string): Promise<void>;
  /** A real click on the extension's toolbar button; resolves once the popup's document is there. */
  clickIcon(): Promise<void>;
  /** Runs a function in the page in front. It is sent as text: it sees its arguments and `window`, nothing around it. */
  inPage<T, A extends Arguments>(run: (window: Window & typeof globalThis, ...args: A) => T, ...args: A): Promise<T>;
  /** The same in the open popup; with a promise as its result. */
  inPopup<T, A extends Arguments>(run: (window: Window & typeof globalThis, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** The same in the tab in front, where that is not the one that `open` goes by: a page of the extension that a popup has opened. */
  inTab<T, A extends Arguments>(run: (window: Window & typeof globalThis, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs a script's text with the browser's own rights; it has `args` and returns a value that JSON can carry. */
  inBrowser<T>(script: string, args?: Arguments): Promise<T>;
  /** The open popup as a PNG image. */
  pictureOfPopup(): Promise<Buffer>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/**
 * Starts Firefox with the built extension in `folder`, whose id is `extensionId`, on the profile in the folder `profile` or on a fresh one,
 * which goes when the browser closes.
 */
export async function launchFirefox(
  folder: string,
  extensionId: string,
  { headless = true, profile: kept }: { headless?: boolean; profile?: string } = {},
): Promise<Firefox> {
  const executable = await needFirefox();
  const profile = kept ?? (await mkdtemp(join(tmpdir(), 'policy-glance-firefox-')));
  const preferences = Object.entries(PREFERENCES);
  await writeFile(
    join(profile, 'user.js'),
    preferences.map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`).join(''),
  );
  const portFile = join(profile, 'MarionetteActivePort');
  // one that was killed leaves its own behind
  await rm(portFile, { force: true });
  const options = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(executable, headless ? ['--headless', '--window-size=1000,800', ...options] : options, {
    stdio: 'ignore',
    // Firefox as root refuses a home folder that is another user's.
    env: { ...process.env, HOME: profile },
  });
  const failed = new Promise<never>((_, fail) => child.once('error', fail));
  failed.catch(() => {});

  let marionette: Marionette | undefined;
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null && child.pid) {
      const ended = once(child, 'exit');
      const killer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      // it answers before it has written what it keeps: where it quits by itself, it is left to it
      const quits = await marionette?.send('Marionette:Quit', { flags: ['eForceQuit'] }).then(
        () => true,
        () => false,
      );
      if (!quits) child.kill();
      await ended;
      clearTimeout(killer);
    }
    marionette?.end();
    // Its own children may still be writing for a moment.
    if (kept === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };

  try {
    marionette = await Promise.race([connectMarionette(portFile, child), failed]);
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    await marionette.send('WebDriver:SetTimeouts', { script: PATIENCE });
    await marionette.send('Addon:Install', { path: folder, temporary: true });
  } catch (error) {
    await close();
    throw error;
  }
  const { send } = marionette;

  const inBrowser = async <T>(script: string, args: Arguments = []): Promise<T> => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      const { value } = await send<{ value: { done: T } | { failed: string } }>('WebDriver:ExecuteAsyncScript', {
        script: `const [args, reply] = arguments;
          const front = Services.wm.getMostRecentWindow('navigator:browser');
          (async () => { ${script} })().then((done) => reply({ done }), (error) => reply({ failed: String(error) }));`,
        args: [args],
        newSandbox: true,
        sandbox: 'system',
      });
      if ('failed' in value) throw new Error(value.failed);
      return value.done;
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };

  return {
    process: child,
    open: async (url) => {
      await send('WebDriver:Navigate', { url });
    },
    clickIcon: () => inBrowser(CLICK, [extensionId]),
    inPage: async (run, ...args) => {
      const script = `return (${run})(window, ...arguments[0]);`;
      const { value } = await send<{ value: ReturnType<typeof run> }>('WebDriver:ExecuteScript', {
        script,
        args: [args],
        newSandbox: true,
      });
      return value;
    },
    inPopup: (run, ...args) => inBrowser(IN_POPUP, [`(${run})(content, ...${JSON.stringify(args)})`]),
    inTab: (run, ...args) => inBrowser(IN_TAB, [`(${run})(content, ...${JSON.stringify(args)})`]),
    inBrowser,
    pictureOfPopup: async () => Buffer.from(await inBrowser<string>(PICTURE), 'base64'),
    close,
  };
}

/**
 * Clicks the button and waits for the popup. One that is still open goes first: the button does nothing until its panel has gone. Firefox
 * loads a popup out of sight and then swaps it into another browser element in the panel: what were sent to the first would be lost.
 */
const CLICK = `
  const wait = async (isDone, what) => {
    for (const deadline = Date.now() + ${PATIENCE / 2}; !isDone(); ) {
      if (Date.now() > deadline) throw new Error(what);
      await new Promise((next) => front.setTimeout(next, 20));
    }
  };
  const button = () => front.document.querySelector('[data-extensionid="' + args[0] + '"] .unified-extensions-item-action-button');
  await wait(button, 'The extension has no button in the toolbar.');
  for (const panel of front.document.querySelectorAll('panel[viewId], #customizationui-widget-panel')) panel.hidePopup();
  await wait(() => !button().open && !front.document.querySelector('${POPUP}'), 'The popup before does not close.');
  button().click();
  const isShown = (view) => view?.closest('panel').state === 'open' && view.currentURI?.spec.startsWith('moz-extension:') && !view.webProgress?.isLoadingDocument;
  await wait(() => isShown(front.document.querySelector('${POPUP}:not(.webextension-preload-browser)')), 'No popup opened.');
`;

/** Extension pages are in a process of their own: a frame script goes there and sends its answer back. */
const IN_VIEW = `
  const answer = 'answer' + Math.random();
  const { done, failed } = await new Promise((next) => {
    front.setTimeout(next, patience, { failed: 'The page does not answer.' });
    view.messageManager.addMessageListener(answer, ({ data }) => next(data));
    view.messageManager.loadFrameScript('data:,' + encodeURIComponent(
      '(async () => ' + args[0] + ')().then((done) => ({ done }), (error) => ({ failed: String(error) })).then((data) => sendAsyncMessage("' + answer + '", data))'
    ), false);
  });
  if (failed) throw new Error(failed);
  return done;
`;

const IN_POPUP = `
  const view = front.document.querySelector('${POPUP}');
  if (!view) throw new Error('No popup is open.');
  const patience = ${PATIENCE};
  ${IN_VIEW}`;

/** A tab that has just been opened moves to the process of its page once that is known: what was sent before would be lost. */
const IN_TAB = `
  const view = front.gBrowser.selectedBrowser;
  if (view.webProgress?.isLoadingDocument !== false || view.currentURI.spec === 'about:blank') throw new Error('The page is not there yet.');
  const patience = ${PATIENCE / 12};
  ${IN_VIEW}`;

const PICTURE = `
  const popup = front.document.querySelector('${POPUP}');
  if (!popup) throw new Error('No popup is open.');
  const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'rgb(255,255,255)');
  const canvas = front.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
`;

interface Marionette {
  /** Sends a command and resolves with its result; a refusal throws. */
  send<T>(command: string, parameters?: object): Promise<T>;
  end(): void;
}

/** Marionette speaks JSON over TCP, each message with its length in bytes before it: `length:[kind, id, name or error, content]`. */
async function connectMarionette(portFile: string, child: ChildProcess): Promise<Marionette> {
  const socket = await untilConnected(portFile, child);
  const waiting = new Map<number, (error: { error: string; message: string } | null, result: unknown) => void>();
  let received = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    for (;;) {
      const start = received.indexOf(':') + 1;
      const end = start + Number(received.subarray(0, start - 1).toString());
      if (start === 0 || received.length < end) return;
      const message: unknown = JSON.parse(received.subarray(start, end).toString());
      received = received.subarray(end);
      if (!Array.isArray(message)) continue; // the greeting
      const [, id, error, result] = message;
      waiting.get(id)?.(error, result);
      waiting.delete(id);
    }
  });
  const cutOff = () => {
    for (const settle of waiting.values()) settle({ error: 'gone', message: 'Firefox ended' }, null);
    waiting.clear();
  };
  socket.on('close', cutOff).on('error', cutOff);
  return {
    send: (command, parameters = {}) =>
      new Promise((done, fail) => {
        if (socket.destroyed) return fail(new Error(`${command}: Firefox ended`));
        const id = ++last;
        waiting.set(id, (error, result) => (error ? fail(new Error(`${command}: ${error.message}`)) : done(result as never)));
        const body = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(body)}:${body}`);
      }),
    end: () => socket.destroy(),
  };
}

async function untilConnected(portFile: string, child: ChildProcess): Promise<Socket> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline && child.exitCode === null; await sleep(100)) {
    const port = Number(await readFile(portFile, 'utf8').catch(() => ''));
    if (!port) continue;
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'close').then(() => false)]).catch(
      () => false,
    );
    if (isOpen) return socket;
  }
  throw new Error('Firefox did not start.');
}
