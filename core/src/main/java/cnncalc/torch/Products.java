package cnncalc.torch;

import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Matrix products, with their multiply-adds. */
final class Products {

    private Products() {}

    /** {@code torch.matmul}: vectors, matrices, and stacks of them. */
    static Tensor matmul(Operations operations, Tensor left, Tensor right) {
        if (left.sizes() == null || right.sizes() == null) {
            return operations.given(List.of(left, right), null, 0);
        }
        long[] a = left.known();
        long[] b = right.known();
        long[] rows = a.length == 1 ? new long[] {1, a[0]} : a;
        long[] columns = b.length == 1 ? new long[] {b[0], 1} : b;
        long inner = rows[rows.length - 1];
        if (a.length == 0 || b.length == 0 || inner != columns[columns.length - 2]) {
            throw Refusal.of("pytorch.matmul", Shapes.text(a), Shapes.text(b));
        }
        long[] stack =
                Shapes.broadcast(Shapes.part(rows, 0, rows.length - 2), Shapes.part(columns, 0, columns.length - 2));
        long[] out = stack;
        if (a.length > 1) {
            out = Shapes.joined(out, new long[] {rows[rows.length - 2]});
        }
        if (b.length > 1) {
            out = Shapes.joined(out, new long[] {columns[columns.length - 1]});
        }
        long macs = Math.multiplyExact(Shapes.elements(out), inner);
        return operations.given(List.of(left, right), out, macs);
    }

    /** {@code torch.einsum}; a letter that the output lacks is added up over. */
    static Tensor einsum(Operations operations, String equation, List<Tensor> tensors) {
        for (Tensor tensor : tensors) {
            if (tensor.sizes() == null) {
                return operations.given(tensors, null, 0);
            }
        }
        String plain = equation.replace(" ", "");
        int arrow = plain.indexOf("->");
        List<String> terms = parts(arrow < 0 ? plain : plain.substring(0, arrow));
        Map<Character, Long> sizes = new LinkedHashMap<>();
        if (terms.size() != tensors.size()) {
            throw Refusal.of("pytorch.einsum", equation, (long) terms.size(), (long) tensors.size());
        }
        long[] ellipsis = {};
        for (int i = 0; i < terms.size(); i++) {
            ellipsis = Shapes.broadcast(
                    ellipsis, bind(equation, terms.get(i), tensors.get(i).known(), sizes));
        }
        String output = arrow < 0 ? implicit(terms) : plain.substring(arrow + 2);
        long[] out = output(equation, output, sizes, ellipsis);
        long macs = Shapes.elements(ellipsis);
        for (long size : sizes.values()) {
            macs = Math.multiplyExact(macs, size);
        }
        return operations.given(tensors, out, tensors.size() > 1 ? macs : 0);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ',') {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    /** Gives the letters of a term their sizes, and returns the sizes that three dots stand for. */
    private static long[] bind(String equation, String term, long[] sizes, Map<Character, Long> letters) {
        int dots = term.indexOf("...");
        String before = dots < 0 ? term : term.substring(0, dots);
        String behind = dots < 0 ? "" : term.substring(dots + 3);
        int named = before.length() + behind.length();
        if (sizes.length < named || (dots < 0 && sizes.length != named)) {
            throw Refusal.of("pytorch.einsum.rank", term, Shapes.text(sizes), equation);
        }
        for (int i = 0; i < before.length(); i++) {
            bind(before.charAt(i), sizes[i], letters);
        }
        for (int i = 0; i < behind.length(); i++) {
            bind(behind.charAt(i), sizes[sizes.length - behind.length() + i], letters);
        }
        return Shapes.part(sizes, before.length(), sizes.length - behind.length());
    }

    private static void bind(char letter, long size, Map<Character, Long> letters) {
        Long known = letters.get(letter);
        if (known != null && known != size && known != 1 && size != 1) {
            throw Refusal.of("pytorch.einsum.size", Character.toString(letter), known, size);
        }
        letters.put(letter, known == null ? size : Math.max(known, size));
    }

    /** Letters that occur once, in the order of the alphabet. */
    private static String implicit(List<String> terms) {
        String all = String.join("", terms).replace(".", "");
        StringBuilder out = new StringBuilder(String.join("", terms).contains("...") ? "..." : "");
        for (char letter = 'A'; letter <= 'z'; letter++) {
            if (all.indexOf(letter) >= 0 && all.indexOf(letter) == all.lastIndexOf(letter)) {
                out.append(letter);
            }
        }
        return out.toString();
    }

    private static long[] output(String equation, String output, Map<Character, Long> letters, long[] ellipsis) {
        long[] out = {};
        for (int i = 0; i < output.length(); i++) {
            if (output.startsWith("...", i)) {
                out = Shapes.joined(out, ellipsis);
                i += 2;
                continue;
            }
            Long size = letters.get(output.charAt(i));
            if (size == null) {
                throw Refusal.of("pytorch.einsum.letter", Character.toString(output.charAt(i)), equation);
            }
            out = Shapes.joined(out, new long[] {size});
        }
        return out;
    }
}
