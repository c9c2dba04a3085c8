// language.mjs MODULE FOLDER: says for each file of Python how many of its lines print what stands beside them, as compiled.
import fs from "node:fs";
import path from "node:path";

const [module, folder] = process.argv.slice(2);
const api = await import(module);
const mark = "# -> ";
const isError = (line) => /(Error|Exception|Iteration)$/.test(line.split(" ")[0]);

/** The layer has as many inputs as the first line that differs has lines up to it, and one if none does. */
function program(source, expected) {
  return `import torch.nn as nn
_said = []
def print(*values, **options):
    _said.append(' '.join([str(each) for each in values]))
${source}
_kept = [each for each in _said if not each.split(' ')[0].endswith(('Error', 'Exception', 'Iteration'))]
_expected = ${JSON.stringify(expected)}
_wrong = [at + 2 for at in range(len(_expected)) if at >= len(_kept) or _kept[at] != _expected[at]]
model = nn.Linear((_wrong + [1])[0], 1, bias=False)
`;
}

for (const name of fs.readdirSync(folder).filter((each) => each.startsWith("language_")).sort()) {
  const source = fs.readFileSync(path.join(folder, name), "utf8");
  const expected = source.split("\n").filter((line) => line.includes(mark))
    .map((line) => line.slice(line.indexOf(mark) + mark.length)).filter((line) => !isError(line));
  const report = api.analyze(program(source, expected), { entry: "model" });
  const first = report.totals.params - 2;
  console.log(first < 0 ? `${name}: as Python` : `${name}: not ${expected[first]}`);
}
