'use strict';

// plotly.js is in the page, compressed. The text of the page is shown before it is started.
async function startPlotly() {
    const compressed = new Blob([bytes(document.getElementById('plotly').textContent)]);
    const source = await new Response(compressed.stream().pipeThrough(new DecompressionStream('gzip'))).text();
    performance.mark('plotly');
    const script = element('script', {}, `${source}\n//# sourceURL=plotly.js`);
    document.body.append(script);
    script.remove();
}
