// The real package is a 20 MB CommonJS load in every test file: every icon becomes a tiny svg.
const React = require('react');

const made = new Map();
const icon = (name) => {
  if (!made.has(name)) {
    const Icon = (props) => React.createElement('svg', { 'data-icon': name, 'aria-hidden': true, ...props });
    Icon.displayName = name;
    made.set(name, Icon);
  }
  return made.get(name);
};

module.exports = new Proxy(
  {},
  {
    get: (_target, key) => {
      if (key === '__esModule') return true;
      if (key === 'bundleIcon') return (_filled, regular) => regular;
      return typeof key === 'string' && /^[A-Z]/.test(key) ? icon(key) : undefined;
    },
  },
);
