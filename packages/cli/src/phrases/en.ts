import { commands, options } from './commands.en.ts';
import { plural } from './plural.ts';
import { translations } from './translations.en.ts';

/** English. */
export const en = {
  listSeparator: ', ',
  sentenceSeparator: ' ',
  duration: (ms: number): string => {
    if (ms % 86_400_000 === 0 && ms > 0) return plural(ms / 86_400_000, 'day');
    if (ms % 3_600_000 === 0 && ms > 0) return plural(ms / 3_600_000, 'hour');
    if (ms % 60_000 === 0 && ms > 0) return plural(ms / 60_000, 'minute');
    return ms % 1000 === 0 ? plural(ms / 1000, 'second') : `${ms} ms`;
  },
  limitValue: {
    rate: (max: string, per: string): string => `${max} per ${per.replace(/^1 /, '')}`,
    quantity: (max: string): string => `at most ${max}`,
    gap: (min: string): string => `at least ${min} apart`,
    timeout: (max: string): string => max,
  },
  summary: ({ entries, locales, files, ms }: Summary): string =>
    [
      entries === 1 ? '1 entry' : `${entries} entries`,
      plural(locales.length, 'locale') + ` (${locales.join(', ')})`,
      plural(files, 'file'),
      ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`,
    ].join(', '),
  use: {
    error: 'error: ',
    didYouMean: (word: string): string => `Did you mean ${word}?`,
    oneOf: (words: readonly string[]): string => `Use one of: ${words.join(', ')}.`,
    commandUnknown: (word: string): string => `There is no command “${word}”.`,
    optionUnknown: (option: string): string => `There is no option ${option} here.`,
    optionNeedsValue: (option: string): string => `The option ${option} needs a value.`,
    optionTakesNoValue: (option: string): string => `The option ${option} takes no value.`,
    optionValueUnknown: (option: string, value: string): string =>
      `The option ${option} does not take “${value}”.`,
    writeOption: (option: string, value: string): string => `Write ${option} ${value}.`,
    argumentUnexpected: (word: string): string => `The argument “${word}” is one too many.`,
  },
  bug: {
    title: 'Errdex has a bug:',
    report: (versions: string): string =>
      `Please report it with the command you ran and the lines below (errdex ${versions}).`,
  },
  help: {
    about:
      'Errdex turns one catalog of an API’s error codes into typed constants, localized messages and a wire decoder.',
    usage: 'Usage',
    usageCommand: '<command> [options]',
    usageOptions: '[options]',
    commands: 'Commands',
    options: 'Options',
    examples: 'Examples',
    exitCodes: 'Exit codes',
    exitCodeRows: [
      ['0', 'Everything is fine; there may be warnings.'],
      ['1', 'Problems were found, or nothing was.'],
      ['2', 'The command line or the configuration is wrong.'],
      ['70', 'Errdex itself has a bug.'],
      ['130', 'It was interrupted.'],
    ] as readonly (readonly [string, string])[],
    more: 'Run errdex <command> --help for the options of a command.',
  },
  docs: {
    reading: 'Reading the catalog',
    building: 'Building the docs',
    stop: 'Press Ctrl-C to stop.',
    watching: 'Pages reload whenever the catalog or a guide changes. Press Ctrl-C to stop.',
    broken: 'The catalog has errors',
    outMissing: 'The command docs build needs the folder to write into.',
    outMissingFix: 'Add --out DIR, for instance --out site.',
    urlMissing: (address: string): string =>
      `Addresses in the pages say ${address}; name the site’s own with --url.`,
    urlInvalid: (url: string): string => `“${url}” is not a whole address.`,
    urlInvalidFix: 'Write it with https:// or http://, such as --url https://codes.example.com/.',
    portInvalid: (port: string): string => `“${port}” is no port.`,
    portFix: 'Name a number from 0 to 65535 with --port or in PORT.',
    portBusy: (port: number): string => `Port ${port} is in use.`,
    portBusyFix: (port: number): string =>
      `Stop what uses it, or choose another: --port ${port}, or PORT=${port}.`,
    notListening: (where: string, reason: string): string =>
      `Nothing can be served at ${where}: ${reason}`,
    notListeningFix: 'Choose another address with --host and --port.',
    guidesUnreadable: (folder: string, reason: string): string =>
      `The guides in ${folder} cannot be read: ${reason}`,
    guideName: (file: string): string => `The name of ${file} does not say which guide it is.`,
    guideNameFix: (locales: readonly string[]): string =>
      `Call guides <name>.<locale>.md, in lower case; the catalog’s locales are ${locales.join(', ')}.`,
    guideIncomplete: (id: string, locale: string): string =>
      `The guide “${id}” has no text in ${locale}, the catalog’s source locale.`,
    guideIncompleteFix: (file: string): string => `Add ${file}.`,
  },
  options: options as typeof options,
  commands: commands as typeof commands,
  config: {
    none: 'There is no errdex.config.ts in this folder.',
    noneFix: 'Run errdex init to start a catalog, or name a configuration with --config FILE.',
    notFound: (file: string): string => `There is no configuration ${file}.`,
    notLoaded: (place: string): string => `${place} cannot be loaded:`,
    invalid: (file: string): string => `${file} is not a valid configuration:`,
    catalogNotFound: (path: string): string => `There is no catalog at ${path}.`,
  },
  diagnostics: {
    severity: { error: 'error', warning: 'warning' },
    labels: { cause: 'Why', fix: 'Fix', related: 'See' },
    errors: (count: number): string => plural(count, 'error'),
    warnings: (count: number): string => plural(count, 'warning'),
    unknown: (id: string): string => `There is no diagnostic “${id}”.`,
  },
  check: {
    progress: 'Checking the catalog …',
  },
  generate: {
    progress: 'Generating …',
    checkAndWatch: 'Use either --check or --watch.',
    watching: 'Watching the catalog. Press Ctrl+C to stop.',
    written: (count: number): string => `${count} written`,
    unchanged: (count: number): string => `${count} unchanged`,
    removed: (count: number): string => `${count} removed`,
    fresh: 'up to date',
    notFresh: 'not up to date',
    fileState: {
      missing: 'missing',
      changed: 'differs from what is generated',
      converted: 'has other line ends, and is otherwise up to date',
      stale: 'no longer generated',
      foreign: 'not made by a generator',
    },
    more: (count: number, state: string): string => `and ${count} more: ${state}`,
    checkFix: 'Run errdex generate and commit what it writes.',
    convertedFix:
      'Git, or another tool, has converted line ends. Add a line for the folder to .gitattributes, such as /generated/** text eol=lf, run errdex generate, and commit what has changed.',
    foreignFix:
      'Move what no generator made elsewhere, or choose a new or empty folder in the configuration: errdex generate writes to no folder that holds anything else.',
  },
  lock: {
    written: (file: string, lines: number): string =>
      `${file} holds ${plural(lines, 'name')}. Commit it.`,
    unchanged: (file: string, lines: number): string =>
      `${file} is up to date with ${plural(lines, 'name')}.`,
  },
  translations: translations as typeof translations,
  init: {
    taken: 'Nothing was written, because these files are there already:',
    takenFix: 'Move them elsewhere, or name another folder: errdex init <dir>.',
    notFolder: (file: string): string => `${file} is a file, not a folder.`,
    failed: 'Nothing was written:',
    created: 'Created:',
    next: 'Next:',
    steps: {
      enter: (folder: string): string => `cd ${folder}`,
      install: 'npm install',
      installInto: (version: string): string =>
        `npm install --save-dev errdex@${version} && npm install @errdex/runtime@${version}`,
      generate: 'npx errdex generate',
      explain: 'npx errdex explain ORDER_QUANTITY_EXCEEDED',
    },
    lineEnds: 'The same line ends on every system: errdex generate --check compares bytes.',
    addLineEnds:
      'Add to .gitattributes, so that generated files have the same line ends on every system:',
    readme:
      'Then change the entries below catalog/entries to your own. An editor with a YAML language server completes and checks them as you type.',
  },
  explain: {
    nothingAsked: 'There is nothing to explain.',
    nothingAskedFix: 'Give a code, a name, a wire message or a JSON response: errdex explain 606.',
    catalogUnreadable: (file: string, reason: string): string =>
      `${file} cannot be read: ${reason}`,
    catalogNotOne: (file: string): string => `${file} is not a catalog.json of Errdex.`,
    catalogNotOneFix: 'Name a catalog’s folder, or a file that the json generator made.',
    catalogVersion: (file: string, found: string, known: number): string =>
      `${file} has the format ${found}; this release reads format ${known}.`,
    catalogBroken: (file: string): string => `${file} is not as the json generator made it:`,
    catalogBrokenMore: '… and more',
    catalogBrokenFix: 'Make it anew with errdex generate, from the catalog’s folder.',
    candidates: (count: number): string => `${count} entries fit:`,
    tellApart: {
      code: 'They share this code; the wire message tells them apart.',
      name: 'They share this name.',
      'wire-message':
        'They share this wire message; its case, the code or the form tells them apart.',
      'part-of-wire-message':
        'Their wire messages have this text in common; more of it would decide.',
      response: 'They share this code, and the message received decides for none of them.',
      status: 'They come with this HTTP status; the body of the response tells them apart.',
    },
    unknownCode: ({ code, catalog, envelope }: UnknownCode): string =>
      envelope
        ? `This is a response of “${catalog}” (${envelope}), but no entry declares the code ${code}.`
        : `“${catalog}” has no entry with the code ${code}.`,
    unknownMessage: (catalog: string): string =>
      `This is a response of “${catalog}”, but no entry declares its message, and it has no code.`,
    unrecognized: (catalog: string): string =>
      `This is not a response in a form that “${catalog}” declares.`,
    nothingFound: (catalog: string): string => `Nothing in “${catalog}” matches.`,
    suggestions: 'Perhaps one of these:',
    kind: { error: 'error', success: 'success' },
    transport: { http: 'HTTP', ws: 'WebSocket' },
    ended: {
      deprecated: (since: string, replacement?: string): string =>
        `Deprecated since ${since}${replacement ? `; use ${replacement}` : ''}.`,
      retired: (since: string, replacement?: string): string =>
        `Retired since ${since}${replacement ? `; use ${replacement}` : ''}.`,
    },
    stale: 'This translation was not made from the source text as it stands now.',
    colon: ': ',
    linkTarget: (target: string): string => ` (${target})`,
    disputed: (title: string): string => `Disputed: ${title}`,
    limited: (title: string): string => `Limit: ${title}`,
    labels: {
      received: 'Received',
      meaning: 'Meaning',
      causes: 'Causes',
      fixes: 'What to do',
      notes: 'Notes',
      retry: 'Retry',
      response: 'Connection and status',
      wire: 'On the wire',
      limits: 'Limits',
      see: 'See also',
      code: 'code',
      wireMessage: 'message',
      envelope: 'form',
      trace: 'trace',
    },
    evidence: { documented: 'documented', observed: 'observed', inferred: 'inferred' },
    evidenceNote: { documented: '', observed: ' (observed)', inferred: ' (inferred)' },
    anyMessage: 'any message',
    httpStatus: (status: number, note: string): string =>
      `It comes with HTTP status ${status}${note}.`,
    connection: {
      'stays-open': (note: string): string => `The WebSocket connection stays open${note}.`,
      closes: (note: string): string => `The server closes the WebSocket connection${note}.`,
    },
    everyPlan: (value: string): string => `${value} on every plan`,
    planValue: (plans: string, value: string): string => `${plans}: ${value}`,
    planSeparator: '; ',
    retry: {
      when: {
        never: (): string => 'Do not send it again: the answer will be the same.',
        'after-fix': (wait?: string): string =>
          wait
            ? `Fix the cause, wait ${wait}, then send it again.`
            : 'Send it again once the cause is fixed, not before.',
        'after-wait': (wait?: string): string =>
          wait
            ? `Wait ${wait}, then send it again unchanged.`
            : 'Send it again unchanged after a while.',
        'after-reconnect': (wait?: string): string =>
          wait ? `Wait ${wait}, then connect again and send it.` : 'Connect again and send it.',
        'after-upgrade': (wait?: string): string =>
          wait
            ? `Upgrade the plan, wait ${wait}, then send it again.`
            : 'Send it again once the plan is upgraded, not before.',
      },
      executed: {
        no: 'The refused request was not carried out.',
        yes: 'The request was carried out all the same.',
        unknown: 'The request may have been carried out.',
      },
      evidence: {
        observed: 'This has been observed; it is not documented.',
        inferred: 'This is inferred; it is not documented.',
      },
      waitFor: (duration: string): string => duration,
      byLimit: (limit: string): string => `as long as the limit “${limit}” asks`,
    },
  },
};

interface Summary {
  readonly entries: number;
  readonly locales: readonly string[];
  readonly files: number;
  readonly ms: number;
}

interface UnknownCode {
  readonly code: number | string;
  readonly catalog: string;
  readonly envelope?: string | undefined;
}
