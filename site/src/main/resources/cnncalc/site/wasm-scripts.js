const ARGUMENTS = (all, count, rest) => rest
  ? [...all.slice(0, count - 1), all.slice(count - 1)]
  : Array.from({ length: count }, (none, index) => all[index]);
const SCRIPTS = {
  "{return value===undefined||value===null?'':String(value);}": (value) => value === undefined || value === null ? '' : String(value),
  "{return JSON.stringify(options&&typeof options==='object'?options:{});}": (options) => JSON.stringify(options && typeof options === 'object' ? options : {}),
  "return JSON.parse(json);": (json) => JSON.parse(json),
  "return (new TextDecoder()).decode(bytes);": (bytes) => new TextDecoder().decode(bytes),
  "{return options&&typeof options==='object'&&options[name]!==undefined&&options[name]!==null?String(options[name]):'';}": (options, name) => options && typeof options === 'object' && options[name] !== undefined && options[name] !== null ? String(options[name]) : '',
  "return str;": (str) => str,
};
