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

// What was built of these very files starts sooner. Without it they run themselves, and where each of hundreds lies is known: to
// look for it as for a package takes a sixth of a start.
var url = require('node:url').pathToFileURL;
var ours = url(`${__dirname}/`).href;
require('node:module').registerHooks({
  resolve: (name, context, next) => {
    var from = context.parentURL;
    if (from === undefined && name === `${ours}main.ts`) return next(builtOf(name), context);
    if (!name.endsWith('.ts') || from === undefined || !from.startsWith(ours)) return next(name, context);
    var found = name[0] === '#' ? ours + name.slice(1) : name[0] === '.' ? new URL(name, from).href : undefined;
    if (found === undefined) return next(name, context);
    return { url: found, format: 'module-typescript', shortCircuit: true };
  },
});

function builtOf(main) {
  var file = require('node:path').join(require('./built.cjs').place(), 'main.js');
  return require('node:fs').existsSync(file) ? url(file).href : main;
}
