// Brings Microsoft's Web Chat, which is never committed: node eng/webchat.mjs VERSION INTEGRITY FOLDER
// Takes the one bundle and its licences out of the npm package (installing it would bring 540 MB of others) and compresses it for serving.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { bring } from './npm-package.mjs';

const [version, integrity, folder] = process.argv.slice(2);

bring({
  name: 'botframework-webchat', version, integrity, folder, title: 'the Web Chat bundle', taker: 'the build',
  members: ['dist/webchat.js', 'dist/webchat.js.LICENSE.txt', 'package.json'],
  finish(unpacked, out) {
    const dist = join(unpacked, 'dist');
    const bundle = readFileSync(join(dist, 'webchat.js'));
    const { license } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
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
  },
});
