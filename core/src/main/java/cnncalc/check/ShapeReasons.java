package cnncalc.check;

import cnncalc.analysis.Row;
import cnncalc.shape.Padding;
import cnncalc.shape.Rounding;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where another output may come from. */
final class ShapeReasons {

    private ShapeReasons() {}

    /** Returns what is wrong with the sizes that a line gives a layer's output; null where they agree, or none are given. */
    static @Nullable Message of(Row row, List<Long> said) {
        List<Long> sizes = sizes(row);
        if (said.isEmpty() || sizes.isEmpty() || agree(said, sizes)) {
            return null;
        }
        String shown = text(said);
        String own = text(sizes);
        String padding = byWindows(row, said);
        if (!padding.isEmpty()) {
            return Message.of("check.shape." + padding, shown, own);
        }
        long channels = ParameterReasons.channels(row);
        int last = said.size() - 1;
        if (channels > 0 && said.get(last) == channels && agree(said.subList(0, last), sizes)) {
            return Message.of("check.shape.channels", shown, own, channels);
        }
        boolean input =
                row.inputs().size() == 1 && agree(said, sizes(row.inputs().get(0)));
        if (input) {
            return Message.of("check.shape.input", shown, own);
        }
        return Message.of(elements(said) == elements(sizes) ? "check.shape.elements" : "check.shape", shown, own);
    }

    static List<Long> sizes(Row row) {
        return row.outputs().size() == 1 ? sizes(row.outputs().get(0)) : List.of();
    }

    private static List<Long> sizes(Shape shape) {
        List<Long> sizes = new ArrayList<>();
        for (Size size : shape.exampleSizes()) {
            sizes.add(size.known() ? size.value() : -1);
        }
        return sizes;
    }

    /** Whether two shapes have the same sizes; channels may stand in front or behind, sizes of 1 be left out. */
    static boolean agree(List<Long> said, List<Long> sizes) {
        for (boolean toFront : new boolean[] {true, false}) {
            List<Long> turned = turned(sizes, toFront);
            if (alike(said, turned) || alike(withoutOnes(said), withoutOnes(turned))) {
                return true;
            }
        }
        return alike(said, sizes) || alike(withoutOnes(said), withoutOnes(sizes));
    }

    private static boolean alike(List<Long> said, List<Long> sizes) {
        for (int i = 0; i < said.size() && said.size() == sizes.size(); i++) {
            boolean open = said.get(i) < 0 || sizes.get(i) < 0;
            if (!open && !said.get(i).equals(sizes.get(i))) {
                return false;
            }
        }
        return said.size() == sizes.size();
    }

    /** Returns sizes with the last one in front, or the first one behind. */
    private static List<Long> turned(List<Long> sizes, boolean toFront) {
        List<Long> turned = new ArrayList<>(sizes);
        if (turned.size() > 1 && toFront) {
            turned.add(0, turned.remove(turned.size() - 1));
        } else if (turned.size() > 1) {
            turned.add(turned.remove(0));
        }
        return turned;
    }

    private static List<Long> withoutOnes(List<Long> sizes) {
        List<Long> left = new ArrayList<>();
        for (Long size : sizes) {
            if (size != 1) {
                left.add(size);
            }
        }
        return left;
    }

    /** Returns how windows would have to slide for these sizes: {@code valid}, {@code same}, {@code ceil}; empty for none. */
    private static String byWindows(Row row, List<Long> said) {
        Windows windows = row.node().layer().windows();
        if (windows == null
                || row.inputs().size() != 1
                || said.size() != row.inputs().get(0).rank() - 1) {
            return "";
        }
        List<Size> spatial = row.node().layer().layout().spatial(row.inputs().get(0));
        if (fits(windows, List.of(Padding.VALID), Rounding.FLOOR, spatial, said)) {
            return "valid";
        }
        if (fits(windows, List.of(Padding.SAME), Rounding.FLOOR, spatial, said)) {
            return "same";
        }
        return fits(windows, windows.padding(), Rounding.CEIL, spatial, said) ? "ceil" : "";
    }

    private static boolean fits(
            Windows windows, List<Padding> padding, Rounding rounding, List<Size> spatial, List<Long> said) {
        Windows other = new Windows(
                windows.kernel(), windows.stride(), windows.dilation(), padding, rounding, windows.pooling());
        List<Long> sizes = new ArrayList<>();
        for (Size size : other.slide(spatial, new Findings())) {
            sizes.add(size.known() ? size.value() : -1);
        }
        int last = said.size() - 1;
        return alike(said.subList(0, last), sizes) || alike(said.subList(1, said.size()), sizes);
    }

    private static long elements(List<Long> sizes) {
        long elements = 1;
        for (long size : sizes) {
            elements = size < 1 || elements > Long.MAX_VALUE / size ? 0 : elements * size;
        }
        return elements;
    }

    private static String text(List<Long> sizes) {
        StringBuilder text = new StringBuilder();
        for (long size : sizes) {
            text.append(text.length() == 0 ? "" : "×").append(size < 0 ? "?" : Long.toString(size));
        }
        return text.toString();
    }
}
