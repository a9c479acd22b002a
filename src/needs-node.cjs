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
