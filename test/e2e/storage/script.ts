import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** The script that gives a page of the extension the global `pinStorage`: the extension's own storage of pins, to be called by a test. */
export async function storageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL('inside.ts', import.meta.url)), formats: ['iife'], name: 'inside' },
    },
  });
  // one entry in one form
  const [bundle] = built as Rollup.RollupOutput[];
  return bundle!.output[0].code;
}

/** A file of the extension that runs nothing: a place of its origin, for the script. */
export const QUIET_PLACE = 'icon/16.png';
