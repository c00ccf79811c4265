// Says how much JavaScript a visitor loads before the first page shows, and fails above the limit.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 180;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const seen = new Set();

function collect(key) {
  const chunk = manifest[key];
  if (!chunk || seen.has(chunk.file)) return;
  seen.add(chunk.file);
  for (const next of chunk.imports ?? []) collect(next);
}

collect('index.html');
const bytes = [...seen]
  .filter((file) => file.endsWith('.js'))
  .reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
const kb = bytes / 1000;
console.log(`Shell JavaScript: ${kb.toFixed(1)} kB gzip in ${seen.size} files (limit ${LIMIT_KB} kB)`);
if (kb > LIMIT_KB) process.exit(1);
