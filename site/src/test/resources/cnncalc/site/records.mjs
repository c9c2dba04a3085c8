// Compares what the compiled module says with what the frameworks were recorded to say.
// Arguments: the module's address, the directory of the records. Prints each difference, then how many agree.
import {readFileSync, readdirSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';

const [module, records] = process.argv.slice(2);
const api = await import(module);

/** Classes whose matrix products count here; the records count those of convolutions and linear modules alone. */
const PRODUCTS = /Attention|Transformer|RNN|LSTM|GRU|Bilinear/;

const text = file => gunzipSync(readFileSync(`${records}/${file}`)).toString('utf8');
const lines = file => text(file).split('\n').filter(line => line !== '');

/** The source of an object's own member: parsing and writing it again would lose the difference of 1 and 1.0. */
function source(json, name) {
  let depth = 0;
  let start = -1;
  for (let at = 0; at < json.length; at++) {
    if (json[at] === '"') {
      const from = at;
      for (at++; json[at] !== '"'; at++) {
        at += json[at] === '\\' ? 1 : 0;
      }
      const key = depth === 1 && start < 0 && json.slice(from, at + 1) === `"${name}"`;
      start = key && /^\s*:/.test(json.slice(at + 1, at + 9)) ? json.indexOf(':', at) + 1 : start;
    } else if (json[at] === '{' || json[at] === '[') {
      depth++;
    } else if (json[at] === '}' || json[at] === ']') {
      depth--;
      if (start >= 0 && depth === 1) {
        return json.slice(start, at + 1);
      }
    }
  }
  throw new Error(`no member ${name}`);
}

/** The shapes of an output, however the record nests them. */
function shapes(value) {
  if (value === null) {
    return [];
  }
  if (Array.isArray(value) && value.every(part => part === null || typeof part === 'number')) {
    return [`(${value.map(size => size ?? '?').join(', ')})`];
  }
  return Object.values(value).flatMap(shapes);
}

const outputs = row => row.outputShapes.flatMap(shapes).join('; ');
const recorded = layer => shapes(layer.output_shape).join('; ');

function kerasExpected(record) {
  const rows = record.layers.flatMap(layer => [
    `${layer.name} ${layer.class} ${recorded(layer)} ${layer.params} ${layer.trainable}`,
    ...(layer.calls ?? []).slice(1).map(call => `${layer.name} again ${recorded(call)}`),
  ]);
  return rows.concat((record.ops ?? []).map(op => `${op.name} ${op.class} ${recorded(op)}`));
}

function kerasGot(report) {
  const top = report.layers.filter(row => row.depth === 0);
  const rows = top.filter(row => row.kind !== 'op').map(row => row.call > 1
    ? `${row.name} again ${outputs(row)}`
    : `${row.name} ${row.type} ${outputs(row)} ${row.params} ${row.trainable}`);
  return rows.concat(top.filter(row => row.kind === 'op').map(row => `${row.name} ${row.type} ${outputs(row)}`));
}

function keras(json) {
  const record = JSON.parse(json);
  const report = api.analyze(source(json, 'config'));
  return differences(report, kerasExpected(record), kerasGot(report), [
    ['params', record.total], ['trainable', record.trainable], ['nonTrainable', record.non_trainable],
  ]);
}

function torch(json) {
  const record = JSON.parse(json);
  const code = record.call ? `m = ${record.code}\n${record.call}` : record.code;
  const report = api.analyze(code, {format: 'pytorch', inputShape: record.input_shapes ?? [record.input_shape]});
  const row = (name, type, shape, params, macs) =>
    `${name} ${type} ${shape} ${params} ${PRODUCTS.test(type) ? 'products' : macs ?? 0}`;
  return differences(
    report,
    record.layers.map(layer => row(layer.name, layer.class, recorded(layer), layer.params, layer.macs)),
    report.layers.filter(layer => layer.kind === 'layer')
      .map(layer => row(layer.name, layer.type, outputs(layer), layer.params, layer.macs)),
    [['params', record.total], ['trainable', record.trainable], ['buffers', record.buffers]]);
}

function differences(report, expected, got, totals) {
  const found = report.problems.filter(problem => problem.level === 'error').map(problem => problem.message);
  for (let i = 0; i < Math.max(expected.length, got.length); i++) {
    if (expected[i] !== got[i]) {
      found.push(`${expected[i]} expected, got ${got[i]}`);
      break;
    }
  }
  for (const [name, total] of totals) {
    if (total !== undefined && String(report.totals[name]) !== String(total)) {
      found.push(`${name}: ${total} expected, got ${report.totals[name]}`);
    }
  }
  return found;
}

function agreeing(what, all, compare) {
  let count = 0;
  for (const [name, json] of all) {
    const found = compare(json);
    count += found.length === 0 ? 1 : 0;
    found.forEach(difference => console.log(`${name}: ${difference}`));
  }
  console.log(`${what}: ${count} of ${all.length}`);
}

const named = file => lines(file).map(line => [JSON.parse(line).id, line]);
const applications = readdirSync(`${records}/keras/applications`).sort();
agreeing('Keras applications', applications.map(file => [file, text(`keras/applications/${file}`)]), keras);
agreeing('Keras models', named('keras/random.jsonl.gz'), keras);
agreeing('PyTorch modules', named('torch/random.jsonl.gz'), torch);
