'use strict';

// plotly.js writes the words of its three-dimensional pictures on a canvas and reads them back: said beforehand, the browser has no reason to warn of it.
const plainContext = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (type, options) {
    return plainContext.call(this, type, type === '2d' ? { willReadFrequently: true, ...options } : options);
};
