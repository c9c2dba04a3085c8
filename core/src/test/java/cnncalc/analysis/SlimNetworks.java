package cnncalc.analysis;

import java.util.List;

/**
 * Networks of TF-slim as far as a receptive field depends on them: the windows are theirs, the filters are few.
 *
 * @see <a href="https://github.com/tensorflow/models/tree/master/research/slim/nets">TF-slim</a>
 */
final class SlimNetworks {

    private final StringBuilder text = new StringBuilder();

    private SlimNetworks(String input) {
        text.append("input ").append(input).append('\n');
    }

    private SlimNetworks add(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** {@code resnet_v1_50}: the stride in the last unit of a block, in its 3x3, with a border of 1 on either side. */
    static String residual() {
        SlimNetworks net = new SlimNetworks("224x224x3");
        net.add("conv 8 7x7 stride 2 padding 3").add("start: maxpool 3x3 stride 2 padding same");
        String source = "start";
        int[] units = {3, 4, 6, 3};
        for (int block = 1; block <= units.length; block++) {
            for (int unit = 1; unit <= units[block - 1]; unit++) {
                boolean last = unit == units[block - 1];
                String name = last ? "block" + block : "unit" + block + "_" + unit;
                String stride = " stride " + (last && block < units.length ? 2 : 1);
                net.add(name + "_a: conv 4 1x1 from " + source).add(name + "_b: conv 4 3x3 padding 1" + stride);
                net.add(name + "_c: conv 8 1x1").add(name + "_s: maxpool 1x1" + stride + " from " + source);
                net.add(name + ": add from " + name + "_c " + name + "_s");
                source = name;
            }
        }
        return net.text.toString();
    }

    /** {@code mobilenet_v1}. */
    static String mobile(String input) {
        SlimNetworks net = new SlimNetworks(input).add("conv 4 3x3 stride 2 padding same");
        List<Integer> strided = List.of(2, 4, 6, 12);
        for (int i = 1; i <= 13; i++) {
            net.add("conv 4 3x3 groups 4 padding same" + (strided.contains(i) ? " stride 2" : ""));
            net.add("pointwise" + i + ": conv 4 1x1");
        }
        return net.text.toString();
    }

    /** {@code inception_v3} up to {@code Mixed_7c}. */
    static String inception() {
        SlimNetworks net =
                new SlimNetworks("224x224x3").add("conv 4 3x3 stride 2").add("conv 4 3x3");
        net.add("conv 4 3x3 padding same")
                .add("maxpool 3x3 stride 2")
                .add("conv 4 1x1")
                .add("conv 4 3x3");
        net.add("pool5a: maxpool 3x3 stride 2");
        String source = "pool5a";
        for (String name : List.of("mixed5b", "mixed5c", "mixed5d")) {
            source = net.mixed(name, source, List.of("1x1", "1x1 5x5", "1x1 3x3 3x3", "p 1x1"));
        }
        source = net.mixed("mixed6a", source, List.of("3x3/", "1x1 3x3 3x3/", "p/"));
        for (String name : List.of("mixed6b", "mixed6c", "mixed6d", "mixed6e")) {
            source = net.mixed(name, source, List.of("1x1", "1x1 1x7 7x1", "1x1 7x1 1x7 7x1 1x7", "p 1x1"));
        }
        source = net.mixed("mixed7a", source, List.of("1x1 3x3/", "1x1 1x7 7x1 3x3/", "p/"));
        for (String name : List.of("mixed7b", "mixed7c")) {
            source = net.mixed(
                    name, source, List.of("1x1", "1x1 1x3", "1x1 3x1", "1x1 3x3 1x3", "1x1 3x3 3x1", "p 1x1"));
        }
        return net.text.toString();
    }

    /** Branches of convolutions, each a kernel; p pools, and a slash stands for a stride of 2 without padding. */
    private String mixed(String name, String source, List<String> branches) {
        StringBuilder ends = new StringBuilder();
        for (int branch = 0; branch < branches.size(); branch++) {
            String from = source;
            int step = 0;
            for (String window : branches.get(branch).split(" ", -1)) {
                String layer = name + "_" + branch + "_" + step++;
                String kernel = window.replace("/", "");
                String what = kernel.equals("p") ? "avgpool 3x3" : "conv 4 " + kernel;
                String slides = window.endsWith("/") ? " stride 2" : " stride 1 padding same";
                add(layer + ": " + what + slides + " from " + from);
                from = layer;
            }
            ends.append(' ').append(from);
        }
        add(name + ": concat from" + ends);
        return name;
    }
}
