'use strict';

// What the report is of: the numbers that the program wrote into this page.
const report = JSON.parse(document.getElementById('data').textContent);

// Long lists of numbers are little-endian doubles in base64.
function doubles(base64) {
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
    return new Float64Array(bytes.buffer);
}

function counts(base64) {
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
    return new Uint32Array(bytes.buffer);
}
