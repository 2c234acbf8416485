'use strict';

// The data of the report, which the program wrote into this page.
const report = JSON.parse(document.getElementById('data').textContent);

// Long lists of numbers are little-endian doubles, or unsigned 32-bit integers, in base64.
function doubles(base64) {
    return new Float64Array(bytes(base64));
}

function counts(base64) {
    return new Uint32Array(bytes(base64));
}

function bytes(base64) {
    return Uint8Array.from(atob(base64), character => character.charCodeAt(0)).buffer;
}
