// pdf.js makes a matrix as it loads, for drawing; nothing is drawn, and outside of browsers there is no such class.
if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} });
