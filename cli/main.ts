import { closeSync, openSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { extractPolicy } from '../lib/extract';
import { isReadable } from '../lib/language';
import type { PolicyDocument } from '../lib/policy';
import { printCard, printNoCard } from './card';
import { decode, parseHtml, parseText } from './document';
import { write } from './output';
import { type Result, summarizeLines, toResult } from './results';

const HELP = `Usage: npm run --silent summarize -- [options] FILE...

Says what each privacy policy states. FILE is .html, .htm, .md or .txt; - is standard input.

  --any        summarize a text too that does not look like a privacy policy, or is not in English
  --json       print JSON: one object for one file, an array for several
  --ndjson     read one document a line from standard input, {"id", "url"?, "html"} or {"id", "text"}
               (Markdown or plain text), and write one result a line, in the same order
  --sections   with --json or --ndjson: the headed sections of the policy too
  --help       print this

Colour is used on a terminal only, and not where NO_COLOR is set.
Exit status: 0, 1 where a file could not be read, 2 for a wrong option.
`;

function complain(message: string): void {
  process.stderr.write(`summarize: ${message}\n`);
}

/** Reads and parses a file by its ending; standard input by its first character. */
function readFile(file: string): PolicyDocument {
  // A directory opens but does not read: the error then names the true cause.
  const descriptor = file === '-' ? 0 : openSync(file, 'r');
  try {
    const bytes = readFileSync(descriptor);
    const ending = extname(file).toLowerCase();
    const text = decode(bytes);
    const isHtml =
      ending === '.html' || ending === '.htm' || ending === '.xhtml' || (ending !== '.md' && ending !== '.txt' && /^\s*</.test(text));
    return extractPolicy(isHtml ? parseHtml(text) : parseText(text), '');
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
}

const CAUSES: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'may not be read',
};

async function main(): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse();
  } catch (error) {
    complain(`${(error as Error).message.split('\n')[0]} (try --help)`);
    return 2;
  }
  const { values: options, positionals: files } = parsed;
  if (options.help) {
    await write(HELP);
    return 0;
  }
  if (options.sections && !options.json && !options.ndjson) {
    complain('--sections goes with --json or --ndjson');
    return 2;
  }
  if (options.ndjson) {
    if (options.json) {
      complain('--json and --ndjson are two formats: take one');
      return 2;
    }
    if (files.length > 0) {
      complain('--ndjson reads standard input, not files');
      return 2;
    }
    await summarizeLines(process.stdin, Boolean(options.sections));
    return 0;
  }
  if (files.length === 0) {
    complain('no file given (try --help)');
    return 2;
  }
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  let status = 0;
  let printed = 0;
  if (options.json && files.length > 1) await write('[\n');
  for (const file of files) {
    let result: Result;
    try {
      result = toResult(file, readFile(file), Boolean(options.sections));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      complain(`${file}: ${CAUSES[code ?? ''] ?? message}`);
      status = 1;
      continue;
    }
    const wanted = options.any || (result.detection.isPolicy && isReadable(result.language));
    if (options.json) {
      const { card, ...rest } = result;
      await write(`${printed > 0 ? ',\n' : ''}${JSON.stringify(wanted ? result : rest, null, 2)}`);
    } else {
      if (printed > 0) await write('\n');
      await write(wanted ? printCard(file, result, colour) : printNoCard(file, result));
    }
    printed++;
  }
  if (options.json) await write(files.length > 1 ? '\n]\n' : printed > 0 ? '\n' : '');
  return status;
}

function parse() {
  return parseArgs({
    allowPositionals: true,
    options: {
      any: { type: 'boolean' },
      json: { type: 'boolean' },
      ndjson: { type: 'boolean' },
      sections: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

process.exitCode = await main();
