// Bundles plotly.js with only the traces that the page draws: npm ci --ignore-scripts && node bundle.mjs, in this folder. Building the project needs none of this.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const traces = ['bar', 'heatmap', 'contour', 'scatter3d', 'mesh3d'];

const bundled = await build({
    stdin: {
        contents: `const Plotly = require('plotly.js/lib/core'); Plotly.register([${traces.map(trace => `require('plotly.js/lib/${trace}')`).join(', ')}]); module.exports = Plotly;`,
        resolveDir: import.meta.dirname,
    },
    bundle: true, format: 'iife', globalName: 'Plotly', minify: true, target: 'es2022', legalComments: 'none', write: false, metafile: true, logLevel: 'warning',
    define: { global: 'window', 'define.amd': 'false' },
    // The style of maps, which the page has none of.
    loader: { '.css': 'empty' },
});

const script = `/* plotly.js ${JSON.parse(readFileSync('node_modules/plotly.js/package.json')).version}, traces: scatter, ${traces.join(', ')} */\n${bundled.outputFiles[0].text}`;
const compressed = gzipSync(script, { level: 9 });
writeFileSync('plotly.js.gz', compressed);
writeFileSync('plotly.js.gz.sha256', `${createHash('sha256').update(compressed).digest('hex')}  plotly.js.gz\n`);
writeFileSync('NOTICES.txt', notices());

// The licence of plotly.js, then those of the packages in it.
function notices() {
    const packages = [...new Set(Object.keys(bundled.metafile.inputs).map(path => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1]).filter(Boolean))].sort();
    const others = packages.filter(name => name !== 'plotly.js').map(name => `${name}:\n\n${licence(name)}`);
    // What the packages say that plotly.js has bundled itself.
    const within = [...readFileSync('node_modules/plotly.js/stackgl_modules/index.js', 'utf8').matchAll(/\/\*![\s\S]*?\*\//g)].map(([comment]) => comment.replace(/^\/\*!\s*|\s*\*\/$|^ \* ?/gm, ''));
    return ['GradientDescent.Reports, and every page that it writes, has plotly.js in it (https://github.com/plotly/plotly.js).', licence('plotly.js'),
        'Libraries in plotly.js:', ...new Set(within), ...others].join('\n\n').replaceAll('\r', '').replace(/\n{3,}/g, '\n\n').trim() + '\n';
}

function licence(name) {
    const folder = join('node_modules', name);
    const file = readdirSync(folder).find(entry => /^(licence|license)/i.test(entry));
    const { license, author } = JSON.parse(readFileSync(join(folder, 'package.json')));
    return file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence ${license}${author ? `, ${author.name ?? author}` : ''}`;
}
