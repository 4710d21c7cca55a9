import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const POLICY = `Privacy Policy

Last updated: 3 May 2021

Larchwood Press sells books by post. We use cookies to remember your basket. Payments are processed by PayPal.

We do not sell your personal information to anyone, and we share your address with the carrier only.

Our server records your IP address and your browser. We keep your personal information for a year and then delete it.
`;

let folder: string;
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-glance-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command as `npm run summarize` starts it, without npm. */
function start(args: string[], environment: Record<string, string> = {}): ChildProcess {
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'cli/main.ts', ...args];
  return spawn(process.execPath, command, { cwd: ROOT, env: { ...process.env, ...environment } });
}

async function run(args: string[], input = '', environment: Record<string, string> = {}) {
  const child = start(args, environment);
  const output = { stdout: '', stderr: '' };
  child.stdout?.on('data', (data) => {
    output.stdout += data;
  });
  child.stderr?.on('data', (data) => {
    output.stderr += data;
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(input);
  const [status] = await once(child, 'close');
  return { status, ...output };
}

const rows = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('for people', () => {
  test('prints the card in words, without colour where there is no terminal', async () => {
    const { status, stdout, stderr } = await run([file('policy.md', POLICY)]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('policy.md\nPolicy of 3 May 2021\n');
    expect(stdout).toContain('Payments via: PayPal\n');
    expect(stdout).toContain('“We use cookies to remember your basket.”');
    expect(stdout).not.toContain('\x1b');
  });

  test('reads standard input, as a page or as text', async () => {
    for (const input of [POLICY, `<title>Privacy</title><p>${POLICY.replaceAll('\n\n', '<p>')}`]) {
      expect((await run(['-'], input)).stdout).toContain('“We use cookies to remember your basket.”');
    }
  });

  test('goes on after what it cannot read, and says why', async () => {
    const good = file('good.txt', POLICY);
    const { status, stdout, stderr } = await run([join(folder, 'none.html'), folder, good]);
    expect(stderr).toBe(`summarize: ${join(folder, 'none.html')}: no such file\nsummarize: ${folder}: is a directory\n`);
    expect(stdout).toContain('Payments via: PayPal');
    expect(status).toBe(1);
  });

  // root may read every file; a skipped test would count as failed
  if (process.getuid?.() !== 0) {
    test('a file that may not be read', async () => {
      const path = file('closed.html', POLICY);
      chmodSync(path, 0);
      const { status, stderr } = await run([path]);
      expect({ status, stderr }).toEqual({ status: 1, stderr: `summarize: ${path}: may not be read\n` });
    });
  }

  test('says so where a text is no policy, and summarizes it with --any', async () => {
    const path = file('geese.html', '<h1>Geese</h1><p>The geese came up to the mill, and we set two cookies before them.');
    const plain = await run([path]);
    expect(plain.stdout).toContain('This does not look like a privacy policy');
    expect(plain.stdout).not.toContain('Payments via');
    expect(plain.status).toBe(0);
    expect((await run(['--any', path])).stdout).toContain('Payments via: Not mentioned');
  });

  test('says so where a policy is in a language that is not read, and tries it with --any', async () => {
    const path = file(
      'datenschutz.html',
      `<title>Datenschutzerklärung</title><h1>Datenschutzerklärung</h1>${'<p>Wir verarbeiten Ihre personenbezogenen Daten nur, wenn Sie darin eingewilligt haben. Wir verwenden Google Analytics mit Ihrer Einwilligung, und geben Ihre Daten an Dritte nicht weiter.'.repeat(6)}`,
    );
    const { status, stdout } = await run([path]);
    expect(stdout).toMatch(/: This policy is in German\..* \(--any/);
    expect(stdout).not.toContain('Google');
    expect(status).toBe(0);
    expect(JSON.parse((await run(['--json', path])).stdout)).not.toHaveProperty('card');
    expect((await run(['--any', path])).stdout).toMatch(/^This policy is in German\n[\s\S]*Payments via/);
  });

  test('an empty file is no error', async () => {
    const { status, stderr } = await run([file('empty.html', '')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('text cannot steer the terminal', async () => {
    const { stdout } = await run([
      '--any',
      file('steer.html', '<title>\x1b]0;owned\x07</title><p>We use cookies to remember \x1b[31myour \u202ebasket\u202c.'),
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may come out
    expect(stdout).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
    expect(stdout).toContain('your basket.');
  });

  test('reads old encodings as browsers do', async () => {
    const bytes = Buffer.from('<p>We never sell a customer\x92s data to anyone, says R\xe9mi.', 'latin1');
    const declared = Buffer.concat([Buffer.from('<meta charset=windows-1252>'), bytes]);
    for (const content of [bytes, declared, Buffer.from(`\ufeff<p>We never sell a customer’s data to anyone, says Rémi.`)]) {
      const { stdout } = await run(['--json', '--sections', '--any', file('old.html', content)]);
      expect(JSON.parse(stdout).sections[0].text).toBe('We never sell a customer’s data to anyone, says Rémi.');
    }
  });

  test.each<[what: string, page: Uint8Array]>([
    [
      'what is declared as UTF-8 and ends amid a letter',
      Buffer.concat([Buffer.from('<meta charset=utf-8><p>We don’t sell it.'), Buffer.from([0xe2])]),
    ],
    ['a page that is declared as UTF-16, and could not be read if it were', Buffer.from('<meta charset=utf-16><p>We don’t sell it.')],
    ['the name that word processors have for it', Buffer.from('<meta charset=unicode><p>We don’t sell it.')],
    ['an encoding that nobody knows', Buffer.from('<meta charset=klingon><p>We don’t sell it.')],
  ])('reads %s', async (_, page) => {
    const { stdout } = await run(['--json', '--sections', '--any', file('odd.html', page)]);
    expect(JSON.parse(stdout).sections[0].text).toMatch(/^We don’t sell it\.\ufffd?$/);
  });

  test.each([
    [['--colour'], /Unknown option '--colour'/],
    [[], /no file given/],
    [['--ndjson', 'a.html'], /reads standard input/],
  ])('%j is a wrong call', async (args, message) => {
    const { status, stdout, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });

  test('--help', async () => {
    const { status, stdout } = await run(['--help']);
    expect(status).toBe(0);
    for (const option of ['--any', '--json', '--ndjson', '--sections', 'NO_COLOR']) expect(stdout).toContain(option);
  });
});

describe('colour', () => {
  // `script` is the terminal; it is part of Linux, and elsewhere its options differ.
  const terminal = async (environment: Record<string, string>) => {
    const path = file('colour.txt', POLICY);
    const command = `"${process.execPath}" "${join(ROOT, 'node_modules/tsx/dist/cli.mjs')}" cli/main.ts "${path}"`;
    const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: ROOT, env: { ...process.env, NO_COLOR: '', ...environment } });
    let stdout = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    await once(child, 'close');
    return stdout;
  };

  test.skipIf(process.platform !== 'linux')('on a terminal only, and not with NO_COLOR', async () => {
    expect(await terminal({})).toContain('\x1b[1mPayments via: PayPal\x1b[0m');
    const plain = await terminal({ NO_COLOR: '1' });
    expect(plain).toContain('Payments via: PayPal');
    expect(plain).not.toContain('\x1b');
  });
});

describe('--json', () => {
  test('one object for one file, an array for several', async () => {
    const path = file('one.md', POLICY);
    const one = JSON.parse((await run(['--json', path])).stdout);
    expect(one).toMatchObject({
      id: path,
      language: 'en',
      updated: '2021-05-03',
      title: 'Privacy Policy',
      card: { topics: [{ id: 'payments' }, {}, {}, {}] },
    });
    expect(one).not.toHaveProperty('sections');
    const several = await run(['--json', '--sections', path, join(folder, 'none'), path]);
    expect(JSON.parse(several.stdout)).toMatchObject([{ sections: [{ heading: 'Privacy Policy' }] }, { id: path }]);
    expect(several.status).toBe(1);
  });

  test('no card for what is no policy, unless asked', async () => {
    const path = file('not.txt', 'The geese came up to the mill.');
    expect(JSON.parse((await run(['--json', path])).stdout)).not.toHaveProperty('card');
    expect(JSON.parse((await run(['--json', '--any', path])).stdout)).toHaveProperty('card');
  });
});

describe('--ndjson', () => {
  test('one result a line, in order, errors in their place', async () => {
    const input = [
      JSON.stringify({ id: 'text', text: POLICY }),
      '{"id": broken',
      JSON.stringify({ id: 7, html: '<h1>Privacy</h1><p>We use cookies.' }),
      '[]',
      '',
      JSON.stringify({ id: 'nothing' }),
      JSON.stringify({ text: 'We use cookies.', url: 'https://www.larchwood.example/privacy' }),
      'null',
      JSON.stringify({ id: 'deep', text: `${'* '.repeat(5000)}a` }),
      JSON.stringify({ id: 'last', text: '' }),
    ].join('\n');
    const { status, stdout, stderr } = await run(['--ndjson'], input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const results = rows(stdout);
    expect(results.map(({ id, line }) => [id, line])).toEqual([
      ['text', undefined],
      [null, 2],
      [7, undefined],
      [null, 4],
      ['nothing', 6],
      [null, undefined],
      [null, 8],
      ['deep', 9],
      ['last', undefined],
    ]);
    expect(results.filter(({ error }) => error).map(({ error }) => error)).toEqual([
      'not JSON',
      'not an object',
      'neither "html" nor "text" is a string',
      'not an object',
      'lists within lists, too many to read',
    ]);
    // The card is there whatever the text seems to be.
    expect(results.filter(({ error }) => !error).every(({ card }) => card.topics.length === 4)).toBe(true);
    expect(results[5].card.site).toBe('larchwood.example');
  });

  test('sections only when asked, and every quote stands in them', async () => {
    const line = JSON.stringify({ id: 1, text: POLICY });
    expect(rows((await run(['--ndjson'], line)).stdout)[0]).not.toHaveProperty('sections');
    const [{ sections, card }] = rows((await run(['--ndjson', '--sections'], line)).stdout);
    const quotes = card.topics.flatMap(({ facts }: { facts: { evidence: object[] }[] }) => facts.flatMap(({ evidence }) => evidence));
    expect(quotes.length).toBeGreaterThan(2);
    for (const { section, start: from, end, quote } of quotes) expect(sections[section].text.slice(from, end)).toBe(quote);
  });

  test('characters split between two chunks', async () => {
    const child = start(['--ndjson', '--sections']);
    let stdout = '';
    child.stdout?.on('data', (data) => {
      stdout += data;
    });
    for (const byte of Buffer.from(`${JSON.stringify({ id: 'é', text: 'Données – 数据' })}\n`)) {
      child.stdin?.write(Buffer.of(byte));
      await new Promise(setImmediate);
    }
    child.stdin?.end();
    await once(child, 'close');
    expect(rows(stdout)[0]).toMatchObject({ id: 'é', sections: [{ text: 'Données – 数据' }] });
  });

  test('a reader that has seen enough is no error', async () => {
    const child = start(['--ndjson']);
    let stderr = '';
    child.stderr?.on('data', (data) => {
      stderr += data;
    });
    child.stdin?.on('error', () => {});
    for (let i = 0; i < 2000; i++) child.stdin?.write(`${JSON.stringify({ id: i, text: POLICY })}\n`);
    child.stdin?.end();
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    child.stdout?.destroy();
    const [status, signal] = await once(child, 'close');
    expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
  });

  test('a slow reader stops the reading, so that memory stays flat', async () => {
    const child = start(['--ndjson', '--sections']);
    child.stdin?.on('error', () => {});
    const line = `${JSON.stringify({ id: 1, text: POLICY.repeat(40) })}\n`;
    let sent = 0;
    const push = () => {
      while (sent < 4000) {
        sent++;
        if (!child.stdin?.write(line)) {
          child.stdin?.once('drain', push);
          return;
        }
      }
    };
    // Nobody reads: the pipes fill, and writing has to stop long before all is sent.
    push();
    await new Promise((done) => setTimeout(done, 4000));
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(1000);
    child.kill();
    await once(child, 'exit');
  });
});
