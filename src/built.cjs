const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Where the built program lies (`npm run build`): in a folder called by the hash of all that it was built of. Once a file is
 * another one, so is the hash, no such folder is there, and the files themselves run: a build that is out of date never does.
 */
exports.place = () => {
  const sum = createHash('sha256').update(readFileSync(join(__dirname, '../package-lock.json')));
  const add = (inside) => {
    const entries = readdirSync(__dirname + inside, { withFileTypes: true });
    for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
      const name = `${inside}/${entry.name}`;
      if (entry.isDirectory()) add(name);
      else sum.update(`${name}\0`).update(readFileSync(__dirname + name));
    }
  };
  add('');
  return join(__dirname, '../built', sum.digest('hex').slice(0, 32));
};
