package cnncalc.oracle;

import cnncalc.CnnCalc;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.call.Call;
import cnncalc.call.JsonText;
import cnncalc.call.Value;
import cnncalc.network.Place.Kind;
import cnncalc.network.ReadingOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Every leaf module of torchvision's models, written as its {@code extra_repr} says and called on the recorded shapes:
 * output, parameters, buffers and multiply-adds; and the models' totals.
 */
final class TorchvisionModels {

    static final List<String> MODELS = List.of(
            "alexnet",
            "convnext_tiny",
            "deeplabv3_resnet50",
            "densenet121",
            "efficientnet_b0",
            "fcn_resnet50",
            "googlenet",
            "inception_v3",
            "mnasnet1_0",
            "mobilenet_v2",
            "mobilenet_v3_small",
            "r3d_18",
            "regnet_x_400mf",
            "resnet18",
            "resnet50",
            "resnext50_32x4d",
            "shufflenet_v2_x1_0",
            "squeezenet1_0",
            "swin_t",
            "vgg11",
            "vgg16_bn",
            "vit_b_16",
            "wide_resnet50_2");

    /** What computes its attention by functions: not all of its multiply-adds are its modules'. */
    static final List<String> WITH_FUNCTIONS = List.of("swin_t");

    private TorchvisionModels() {}

    static Tally all() throws IOException {
        Tally.Counter counter = new Tally.Counter();
        for (String model : MODELS) {
            counter.add(model, "", differences(model));
        }
        return counter.of("torchvision");
    }

    private static List<String> differences(String model) throws IOException {
        Call record = Records.object(JsonText.read(Records.text("torch/torchvision/" + model + ".json.gz")));
        List<String> differences = new ArrayList<>();
        long parameters = sum(record, "nonleaf_params") + sum(record, "uncalled_leaf_params");
        long buffers = 0;
        long modules = 0;
        long products = 0;
        for (Call layer : Records.objects(record, "layers")) {
            Report report = analyze(layer);
            long inside = inside(record, Records.string(layer, "name"));
            compare(differences, Records.string(layer, "name"), expected(layer, inside), got(report, layer));
            boolean first = isFirst(layer);
            parameters += first ? value(report, Quantity.PARAMETERS) - inside : 0;
            buffers += first ? value(report, Quantity.BUFFERS) : 0;
            modules += isAttention(layer) ? 0 : value(report, Quantity.MULTIPLY_ADDS);
            products += value(report, Quantity.MULTIPLY_ADDS);
        }
        compare(differences, "total", Records.number(record, "total"), parameters);
        compare(differences, "macs", Records.number(record, "macs_total"), modules);
        compare(differences, "buffers", calledBuffers(record), buffers);
        if (!WITH_FUNCTIONS.contains(model)) {
            compare(differences, "flops", Records.number(record, "flopcounter_flops"), 2 * products);
        }
        return differences;
    }

    private static void compare(List<String> differences, String what, Object expected, Object got) {
        if (!expected.equals(got)) {
            differences.add(what + ": " + expected + " expected, got " + got);
        }
    }

    static boolean isFirst(Call layer) {
        return layer.argument("call") == null || Records.number(layer, "call") == 1;
    }

    private static long sum(Call record, String list) {
        long sum = 0;
        for (Call module : Records.objects(record, list)) {
            sum += Records.number(module, "params");
        }
        return sum;
    }

    /** Parameters of modules inside a called one that are not called themselves: an attention's last matrix. */
    static long inside(Call record, String name) {
        long inside = 0;
        for (Call module : Records.objects(record, "uncalled_leaf_params")) {
            inside += Records.string(module, "name").startsWith(name + ".") ? Records.number(module, "params") : 0;
        }
        return inside;
    }

    /** The buffers of what is called; the total has those of the rest as well. */
    private static long calledBuffers(Call record) {
        long buffers = 0;
        for (Call layer : Records.objects(record, "layers")) {
            buffers += isFirst(layer) && layer.argument("buffers") != null ? Records.number(layer, "buffers") : 0;
        }
        return buffers;
    }

    static boolean isAttention(Call layer) {
        return Records.string(layer, "class").equals("MultiheadAttention");
    }

    private static Report analyze(Call layer) {
        return CnnCalc.analyze(code(layer), new ReadingOptions("pytorch", "", Records.inputs(layer)))
                .report();
    }

    /**
     * The module as code. Two classes are torchvision's own over PyTorch's: a convolution, and a normalization of the
     * channels, whose axes it moves to the end and back. Three say nothing of their arguments: a permutation shows them in
     * its shapes, and of stochastic depth none changes a number.
     */
    private static String code(Call layer) {
        String arguments = Records.string(layer, "args");
        return switch (Records.string(layer, "class")) {
            case "Conv3DSimple" -> "nn.Conv3d(" + arguments + ")";
            case "LayerNorm2d" ->
                "nn.Sequential(torchvision.ops.Permute([0, 2, 3, 1]), nn.LayerNorm(" + arguments
                        + "), torchvision.ops.Permute([0, 3, 1, 2]))";
            case "Permute" -> "torchvision.ops.Permute(" + order(layer) + ")";
            case "StochasticDepth" -> "torchvision.ops.StochasticDepth(0.1, 'row')";
            case "MultiheadAttention" -> "m = nn.MultiheadAttention(" + arguments + ")\nm(*inputs, need_weights=False)";
            default -> "nn." + Records.string(layer, "class") + "(" + arguments + ")";
        };
    }

    private static String order(Call layer) {
        List<Value> from = Records.member(layer, "input_shapes").values().get(0).values();
        List<Value> to = Records.member(layer, "output_shape").values();
        boolean toLast = to.equals(List.of(from.get(0), from.get(2), from.get(3), from.get(1)));
        return toLast ? "[0, 2, 3, 1]" : "[0, 3, 1, 2]";
    }

    private static String expected(Call layer, long inside) {
        long buffers = layer.argument("buffers") == null ? 0 : Records.number(layer, "buffers");
        return Records.shapes(Records.member(layer, "output_shape")) + " " + (Records.number(layer, "params") + inside)
                + " " + buffers + " " + Records.number(layer, "macs");
    }

    /** Records count the multiply-adds of convolutions and linear modules alone. */
    private static String got(Report report, Call layer) {
        List<String> shapes = new ArrayList<>();
        for (Row row : report.rows()) {
            if (row.node().place().kind() == Kind.LAYER) {
                shapes.clear();
                row.outputs().forEach(shape -> shapes.add(shape.whole()));
            }
        }
        long multiplyAdds = isAttention(layer) ? 0 : value(report, Quantity.MULTIPLY_ADDS);
        return String.join("; ", shapes) + " " + value(report, Quantity.PARAMETERS) + " "
                + value(report, Quantity.BUFFERS) + " " + multiplyAdds + (report.ok() ? "" : " refused");
    }

    private static long value(Report report, Quantity quantity) {
        return report.total(quantity).value();
    }
}
