// Brings one package out of npm, as it was published and without what it depends on: for what is needed and never committed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const isWindows = process.platform === 'win32';

// options: name, version and integrity (as npm publishes it) of the package; the folder to put it in; what the package is to a reader (title) and
// who takes it (taker); members, the files to unpack, none named meaning all; finish(package, out), which fills the folder out.
export function bring({ name, version, integrity, folder, title, taker, members = [], finish }) {
  if (!folder)
    fail('Say which version to bring, its integrity value on npm, and the folder to put it in.');

  const target = resolve(folder);
  if (existsSync(target))
    return;

  // Everything happens beside the target and is moved there in one step, so that neither a broken-off nor a simultaneous run leaves half of it.
  mkdirSync(dirname(target), { recursive: true });
  const work = mkdtempSync(`${target}.unfinished-`);
  process.on('exit', () => rmSync(work, { recursive: true, force: true }));

  const archive = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  run(
    work, 'npm', ['pack', `${name}@${version}`, '--loglevel=error', '--ignore-scripts'],
    `npm is not installed, and ${taker} takes ${title} from it: install Node.js 20 or newer, which brings npm.`,
    `npm could not bring ${name} ${version}: check the network and npm's registry setting, and try again.`);

  const found = 'sha512-' + createHash('sha512').update(readFileSync(join(work, archive))).digest('base64');
  if (found !== integrity)
    fail(`The archive of ${name} ${version} is not the one that this repository trusts: expected ${integrity}, got ${found}.`);

  run(
    work, 'tar', ['-xzf', archive, ...members.map(member => `package/${member}`)],
    `tar is not installed, and ${taker} unpacks ${title} with it: install tar.`,
    `tar could not unpack ${archive}.`);

  const out = join(work, 'out');
  finish(join(work, 'package'), out);
  try {
    renameSync(out, target);
  } catch (error) {
    // Another run was faster; what it brought is the same.
    if (!existsSync(target))
      throw error;
  }
}

function run(work, program, args, missing, failed) {
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

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
