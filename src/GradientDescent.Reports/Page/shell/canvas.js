'use strict';

// plotly.js draws the labels of three-dimensional pictures on a canvas and reads them back. The option willReadFrequently prevents a browser warning about this.
const plainContext = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (type, options) {
    return plainContext.call(this, type, type === '2d' ? { willReadFrequently: true, ...options } : options);
};
