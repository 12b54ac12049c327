// Brings Microsoft's Agents Playground, which is never committed nor shipped, and says where it lies: node eng/playground.mjs
// One package without dependencies, so it is unpacked and nothing is installed. Its licence (LICENSE in the folder) is one of pre-release software.
import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bring } from './npm-package.mjs';

const version = '0.2.28';
const folder = fileURLToPath(new URL(`../artifacts/playground/${version}`, import.meta.url));

bring({
  name: '@microsoft/m365agentsplayground', version, folder, title: 'the Agents Playground', taker: 'its test',
  integrity: 'sha512-EevhYW8xtEATwNg5eiFqTgZT0P5gjfCsLBwBWESSrB6+0lr9Yi9R27HJwjNGUlT3JQlxoWMgnvEQunUuyI/+2Q==',
  finish: renameSync,
});

console.log(folder);
