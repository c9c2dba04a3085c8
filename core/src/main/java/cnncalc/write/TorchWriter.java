package cnncalc.write;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.call.Argument;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.layer.Dialect;
import cnncalc.layer.Phrase;
import cnncalc.layer.Uncalled;
import cnncalc.shape.Size;
import cnncalc.text.Catalog;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a network as a program for PyTorch: nn.Sequential where it is a chain of modules, a class of its own else. */
final class TorchWriter extends CodeWriter {

    /** What every module has already, and what a module of that name would hide. */
    private static final List<String> MEMBERS = List.of(
            "T_destination",
            "add_module",
            "apply",
            "bfloat16",
            "buffers",
            "children",
            "compile",
            "cpu",
            "cuda",
            "double",
            "dump_patches",
            "eval",
            "extra_repr",
            "float",
            "forward",
            "half",
            "ipu",
            "modules",
            "mtia",
            "parameters",
            "requires_grad_",
            "share_memory",
            "state_dict",
            "to",
            "to_empty",
            "train",
            "training",
            "type",
            "xpu",
            "zero_grad",
            "load_state_dict",
            "named_parameters",
            "named_modules",
            "named_children",
            "named_buffers",
            "get_parameter",
            "get_buffer",
            "get_submodule",
            "set_submodule",
            "register_buffer");

    private final CodeNames attributes = new CodeNames(MEMBERS);
    private final Map<CodeStep, List<String>> members = new HashMap<>();

    private TorchWriter(Report report, Catalog catalog) {
        super(report, catalog, CodeTarget.TORCH);
    }

    static String write(Report report, Catalog catalog) {
        return new TorchWriter(report, catalog).written();
    }

    private String written() {
        head("pytorch", /* titled= */ true);
        line(0, "import torch");
        line(0, "from torch import nn");
        if (uses("F.")) {
            line(0, "from torch.nn import functional as F");
        }
        if (TorchChain.usesVision(plan)) {
            line(0, "from torchvision import ops");
        }
        line(0, "");
        if (TorchChain.is(plan)) {
            sequential();
        } else {
            model();
        }
        example();
        return out.toString();
    }

    private boolean uses(String name) {
        for (CodeStep step : plan.steps) {
            for (Phrase phrase : step.phrases == null ? List.<Phrase>of() : step.phrases) {
                if (phrase.dialect() == Dialect.TORCH_EXPRESSION
                        && phrase.call().name().contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void sequential() {
        line(0, "model = nn.Sequential(");
        for (CodeStep step : plan.steps) {
            comments(1, step);
            for (Phrase phrase : step.phrases == null ? List.<Phrase>of() : step.phrases) {
                line(1, made(step, phrase) + ",");
            }
        }
        line(0, ")");
    }

    private static String made(CodeStep step, Phrase phrase) {
        boolean frozen = step.row.node().place().frozen() && !step.row.weights().isEmpty();
        return CodeCalls.made(phrase, List.of()) + (frozen ? ".requires_grad_(False)" : "");
    }

    private void model() {
        String name = className(report.network().title());
        line(0, "");
        line(0, "class " + name + "(nn.Module):");
        line(1, "def __init__(self):");
        line(2, "super().__init__()");
        for (CodeStep step : plan.steps) {
            define(step);
        }
        line(0, "");
        List<String> arguments = new ArrayList<>();
        for (Row input : plan.inputs) {
            boolean one = plan.inputs.size() == 1;
            String plain = PythonText.identifier(input.node().name(), "input");
            String variable = one ? "x" : variables.unique(plain);
            hold(input.node().name(), isReadOnce(input) || !one ? variable : kept(input));
            arguments.add(variable(input.node().name()));
        }
        line(1, "def forward(self, " + String.join(", ", arguments) + "):");
        for (int i = 0; i < plan.steps.size(); i++) {
            call(i, arguments.isEmpty() ? "x" : arguments.get(0));
        }
        line(2, "return " + String.join(", ", variables(plan.outputs)));
        line(0, "");
        line(0, "");
        line(0, "model = " + name + "()");
    }

    /** Whether the first step alone reads an input, so that its variable can be that of the chain. */
    private boolean isReadOnce(Row input) {
        int reads = 0;
        for (int i = 0; i < plan.steps.size(); i++) {
            boolean reader = plan.steps.get(i).inputs.contains(input.node().name());
            reads += reader ? (i == plan.next(-1) ? 1 : 2) : 0;
        }
        return reads == 1 && !plan.outputs.contains(input.node().name());
    }

    private String kept(Row input) {
        return variables.unique(PythonText.identifier(input.node().name(), "input"));
    }

    private void define(CodeStep step) {
        if (step.origin != null || step.phrases == null) {
            return;
        }
        List<String> names = new ArrayList<>();
        int main = main(step.phrases);
        for (int i = 0; i < step.phrases.size(); i++) {
            Phrase phrase = step.phrases.get(i);
            Argument parameter = phrase.call().argument("parameter");
            boolean module = phrase.dialect() != Dialect.TORCH_EXPRESSION;
            String own = PythonText.identifier(name(step.row.node()), label(step.row));
            String role = PythonText.identifier(phrase.layer().type().label(), "part");
            String name = module || parameter != null ? attributes.unique(i == main ? own : own + "_" + role) : "";
            if (!name.isEmpty()) {
                line(2, "self." + name + " = " + (parameter == null ? made(step, phrase) : tensor(step, parameter)));
            }
            names.add(name);
        }
        if (step.row.node().layer() instanceof Uncalled) {
            comment(2, Message.of("code.uncalled", step.row.node().name()));
        }
        members.put(step, names);
    }

    private static String tensor(CodeStep step, Argument parameter) {
        String fixed = step.row.node().place().frozen() ? ", requires_grad=False" : "";
        return "nn.Parameter(torch.zeros" + PythonText.literal(parameter.value()) + fixed + ")";
    }

    private void call(int index, String input) {
        CodeStep step = plan.steps.get(index);
        comments(2, step);
        if (step.row.node().layer() instanceof Uncalled || step.isSilent()) {
            return;
        }
        if (step.phrases == null) {
            line(
                    2,
                    "raise NotImplementedError("
                            + PythonText.quoted(step.row.node().call().name()) + ")");
            return;
        }
        List<String> read = read(step);
        List<String> targets = assigned(index);
        List<String> names = members.getOrDefault(step.origin == null ? step : step.origin, List.of());
        for (int i = 0; i < step.phrases.size(); i++) {
            Phrase phrase = step.phrases.get(i);
            boolean last = i == step.phrases.size() - 1;
            List<String> given = i == 0 ? read : List.of("x");
            String attribute = i < names.size() ? "self." + names.get(i) : null;
            String called = phrase.dialect() == Dialect.TORCH_EXPRESSION
                    ? CodeCalls.expression(phrase.call(), given, attribute, input)
                    : attribute + "(" + String.join(", ", TorchChain.arguments(phrase, given)) + ")";
            line(2, (last ? TorchChain.targets(phrase, targets) : "x") + " = " + called);
        }
    }

    private List<String> read(CodeStep step) {
        List<String> read = new ArrayList<>();
        for (int i = 0; i < step.inputs.size(); i++) {
            String variable = variable(step.inputs.get(i));
            List<Integer> order = step.orders.isEmpty() ? null : step.orders.get(i);
            List<Value> axes = new ArrayList<>();
            for (int axis : order == null ? List.<Integer>of() : order) {
                axes.add(Value.of(axis));
            }
            read.add(order == null ? variable : variable + ".permute" + PythonText.literal(new Many(axes)));
        }
        return read;
    }

    /** An example for each input, and the model called on them. */
    private void example() {
        List<String> names = new ArrayList<>();
        CodeNames free = new CodeNames(List.of("model", "y"));
        for (Row input : plan.inputs) {
            boolean one = plan.inputs.size() == 1;
            String name =
                    free.unique(one ? "x" : PythonText.identifier(input.node().name(), "input"));
            names.add(name);
            if (!hasShape(input)) {
                comment(0, Message.of("code.input", input.node().name()));
                continue;
            }
            line(0, name + " = " + tensor(input));
        }
        line(0, "y = model(" + String.join(", ", names) + ")");
    }

    /** Random numbers, or indices where a table is read; one example where the size of the batch is not known. */
    private String tensor(Row input) {
        List<Value> sizes = new ArrayList<>();
        boolean open = false;
        for (Size size : shape(input).sizes()) {
            open |= !size.known() && !sizes.isEmpty();
            sizes.add(Value.of(size.known() ? size.value() : sizes.isEmpty() ? 1 : TorchChain.EXAMPLE));
        }
        if (open) {
            comment(0, Message.of("code.open", input.node().name(), TorchChain.EXAMPLE));
        }
        long entries = TorchChain.entries(plan, input.node().name());
        String all = PythonText.literal(new Many(sizes));
        return entries > 0
                ? "torch.randint(0, " + entries + ", " + all + ")"
                : "torch.randn" + (sizes.size() == 1 ? "(" + PythonText.literal(sizes.get(0)) + ")" : all);
    }

    /** Returns the name of a class: {@code ResNet50} of {@code ResNet-50}. */
    private static String className(String title) {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < title.length() && out.length() < 40; i++) {
            char c = title.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            boolean letter = small || (c >= 'A' && c <= 'Z');
            boolean digit = c >= '0' && c <= '9' && out.length() > 0;
            if (letter || digit) {
                out.append(start && small ? (char) (c - 32) : c);
            }
            start = !letter && !digit;
        }
        return out.length() < 2 ? "Network" : out.toString();
    }

    @Override
    String result() {
        return "x";
    }
}
