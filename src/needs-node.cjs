/*
 * Loaded before the program (`node --require`): an older Node cannot read TypeScript and would say so in a stack. Written in
 * what every Node understands.
 */
var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `Otkel needs Node 24 or newer, and this is ${process.version}: install it from https://nodejs.org\n`,
  );
  process.exit(1);
}

// What was compiled once need not be at the next start. Where nothing may be written, it is.
require('node:module').enableCompileCache();

// Where our own modules lie is known: to look for each of hundreds as for a package takes a sixth of a start.
var ours = require('node:url').pathToFileURL(`${__dirname}/`).href;
require('node:module').registerHooks({
  resolve: (name, context, next) => {
    var from = context.parentURL;
    if (!name.endsWith('.ts') || from === undefined || !from.startsWith(ours)) return next(name, context);
    var url = name[0] === '#' ? ours + name.slice(1) : name[0] === '.' ? new URL(name, from).href : undefined;
    if (url === undefined) return next(name, context);
    return { url: url, format: 'module-typescript', shortCircuit: true };
  },
});
