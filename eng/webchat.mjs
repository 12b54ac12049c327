// Brings Microsoft's Web Chat, which is never committed: node eng/webchat.mjs VERSION INTEGRITY FOLDER
// Takes the one bundle and its licences out of the npm package (installing it would bring 540 MB of others) and compresses it for serving.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [version, integrity, target] = process.argv.slice(2);
const isWindows = process.platform === 'win32';

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!target)
  fail('Say which version to bring, its integrity value on npm, and the folder to put it in.');

const folder = resolve(target);
if (existsSync(folder))
  process.exit(0);

// Everything happens beside the target and is moved there in one step, so that neither a broken-off nor a simultaneous run leaves half of it.
mkdirSync(dirname(folder), { recursive: true });
const work = mkdtempSync(`${folder}.unfinished-`);
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const archive = `botframework-webchat-${version}.tgz`;
run(
  'npm', ['pack', `botframework-webchat@${version}`, '--loglevel=error', '--ignore-scripts'],
  'npm is not installed, and the build takes the Web Chat bundle from it: install Node.js 20 or newer, which brings npm.',
  `npm could not bring botframework-webchat ${version}: check the network and npm's registry setting, and build again.`);

const found = 'sha512-' + createHash('sha512').update(readFileSync(join(work, archive))).digest('base64');
if (found !== integrity)
  fail(`The archive of botframework-webchat ${version} is not the one that this repository trusts: expected ${integrity}, got ${found}.`);

run(
  'tar', ['-xzf', archive, 'package/dist/webchat.js', 'package/dist/webchat.js.LICENSE.txt', 'package/package.json'],
  'tar is not installed, and the build unpacks the Web Chat bundle with it: install tar.',
  `tar could not unpack ${archive}.`);

const dist = join(work, 'package', 'dist');
const bundle = readFileSync(join(dist, 'webchat.js'));
const { license } = JSON.parse(readFileSync(join(work, 'package', 'package.json'), 'utf8'));
const out = join(work, 'out');
mkdirSync(out);
writeFileSync(join(out, 'webchat.js'), bundle);
writeFileSync(join(out, 'webchat.js.gz'), gzipSync(bundle, { level: 9 }));
writeFileSync(join(out, 'webchat.js.br'), brotliCompressSync(bundle, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bundle.length },
}));
writeFileSync(
  join(out, 'LICENSE.txt'),
  `Web Chat (npm package botframework-webchat ${version}), by Microsoft Corporation, licence: ${license}.\n`
    + 'The notices of what it contains follow, as they lie in the package.\n\n'
    + readFileSync(join(dist, 'webchat.js.LICENSE.txt'), 'utf8'));

try {
  renameSync(out, folder);
} catch (error) {
  // Another build was faster; what it brought is the same.
  if (!existsSync(folder))
    throw error;
}

function run(program, args, missing, failed) {
  try {
    // Windows has npm as a script, which only a shell can start.
    execFileSync(program, args, { cwd: work, shell: isWindows, stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    if (error.code === 'ENOENT' || (isWindows && error.status === 9009))
      fail(missing);
    const said = `${error.stderr ?? ''}`.split('\n').filter(line => /error/i.test(line)).slice(0, 2).join(' ').trim();
    fail(said ? `${failed} (${program} said: ${said})` : failed);
  }
}
