package cnncalc.keras;

import cnncalc.python.Arguments;
import cnncalc.python.Arguments.Given;
import cnncalc.python.PyBool;
import cnncalc.python.PyClass;
import cnncalc.python.PyInt;
import cnncalc.python.PyStr;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.text.Ascii;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What Keras 1 and 2 called classes and arguments: {@code keras/legacy/interfaces.py} of Keras 2. */
final class OlderNames {

    private static final Map<String, String> CLASSES = new LinkedHashMap<>();
    private static final Map<String, String> ARGUMENTS = new LinkedHashMap<>();

    static {
        CLASSES.put("Deconvolution2D", "Conv2DTranspose");
        CLASSES.put("AtrousConvolution2D", "Conv2D");
        CLASSES.put("SeparableConvolution2D", "SeparableConv2D");
        CLASSES.put("CuDNNLSTM", "LSTM");
        CLASSES.put("CuDNNGRU", "GRU");
        CLASSES.put("GlobalAvgPool2D", "GlobalAveragePooling2D");
        CLASSES.put("SyncBatchNormalization", "BatchNormalization");
        CLASSES.put("MaxoutDense", "Dense");
        ARGUMENTS.put("nb_filter", "filters");
        ARGUMENTS.put("nb_filters", "filters");
        ARGUMENTS.put("filter_length", "kernel_size");
        ARGUMENTS.put("border_mode", "padding");
        ARGUMENTS.put("subsample", "strides");
        ARGUMENTS.put("subsample_length", "strides");
        ARGUMENTS.put("atrous_rate", "dilation_rate");
        ARGUMENTS.put("pool_length", "pool_size");
        ARGUMENTS.put("output_dim", "units");
        ARGUMENTS.put("bias", "use_bias");
        ARGUMENTS.put("p", "rate");
        ARGUMENTS.put("inner_activation", "recurrent_activation");
        ARGUMENTS.put("stride", "strides");
    }

    private OlderNames() {}

    static void add(Map<String, PyValue> classes, Function<String, PyClass> type) {
        for (String name : CLASSES.keySet()) {
            if (!classes.containsKey(name)) {
                classes.put(name, type.apply(name));
            }
        }
        for (int rank = 1; rank <= 3; rank++) {
            alias(classes, "MaxPool" + rank + "D", "MaxPooling" + rank + "D");
            alias(classes, "AvgPool" + rank + "D", "AveragePooling" + rank + "D");
            alias(classes, "GlobalMaxPool" + rank + "D", "GlobalMaxPooling" + rank + "D");
            alias(classes, "GlobalAvgPool" + rank + "D", "GlobalAveragePooling" + rank + "D");
        }
    }

    private static void alias(Map<String, PyValue> classes, String name, String now) {
        PyValue type = classes.get(now);
        if (type != null) {
            classes.put(name, type);
        }
    }

    /** Returns what a class is called now. */
    static String now(String name) {
        String renamed = CLASSES.getOrDefault(name, name);
        return renamed.startsWith("Convolution") ? "Conv" + renamed.substring("Convolution".length()) : renamed;
    }

    /** Returns a call's arguments as they are named now. */
    static Arguments arguments(String className, Arguments given, KerasSession session) {
        KerasDialect dialect = session.dialect();
        boolean embeds = className.equals("Embedding");
        Map<String, Given> names = new LinkedHashMap<>();
        for (Map.Entry<String, Given> each : given.names().entrySet()) {
            String name = each.getKey();
            boolean kept = embeds && name.equals("output_dim");
            names.put(kept ? name : ARGUMENTS.getOrDefault(name, name), each.getValue());
        }
        Given order = names.remove("dim_ordering");
        if (order != null && order.value() instanceof PyStr text) {
            String now = text.text().equals("th") ? "channels_first" : "channels_last";
            names.put("data_format", new Given(new PyStr(now), order.span()));
        }
        Given padding = className.contains("Pool") && session.normalizesPadding() ? names.get("padding") : null;
        if (padding != null && padding.value() instanceof PyStr text) {
            names.put("padding", new Given(new PyStr(Ascii.lower(text.text())), padding.span()));
        }
        List<Given> positions = new ArrayList<>(given.positions());
        rows(className, positions, names, dialect);
        if (className.equals("GRU") && dialect.hasOlderGru() && !names.containsKey("reset_after")) {
            names.put("reset_after", new Given(PyBool.FALSE, given.span()));
        }
        return new Arguments(positions, names, given.span());
    }

    /** {@code Convolution2D(32, 3, 3)}: rows and columns of the kernel, each an argument. */
    private static void rows(String className, List<Given> positions, Map<String, Given> names, KerasDialect dialect) {
        Given row = names.remove("nb_row");
        Given column = names.remove("nb_col");
        Given depth = names.remove("kernel_dim1");
        if (depth != null && names.get("kernel_dim2") != null && names.get("kernel_dim3") != null) {
            PyValue all = PyTuple.of(
                    depth.value(),
                    names.remove("kernel_dim2").value(),
                    names.remove("kernel_dim3").value());
            names.put("kernel_size", new Given(all, depth.span()));
        }
        boolean plane = className.endsWith("2D") && className.contains("Conv");
        boolean separate = plane
                && dialect.hasRows()
                && positions.size() >= 3
                && positions.get(1).value() instanceof PyInt
                && positions.get(2).value() instanceof PyInt;
        if (className.equals("Deconvolution2D")) {
            names.remove("output_shape");
            if (separate && positions.size() >= 4) {
                positions.remove(3);
            }
        }
        if (row != null && column != null) {
            names.put("kernel_size", new Given(PyTuple.of(row.value(), column.value()), row.span()));
        } else if (separate) {
            Given first = positions.remove(1);
            Given second = positions.remove(1);
            positions.add(1, new Given(PyTuple.of(first.value(), second.value()), first.span()));
        }
    }
}
