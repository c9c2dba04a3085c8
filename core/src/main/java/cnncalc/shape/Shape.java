package cnncalc.shape;

import cnncalc.term.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * The sizes of a tensor's axes, batch included, in the order of the source that it was read from.
 *
 * @param sizes one for each axis
 */
public record Shape(List<Size> sizes) {

    public Shape {
        sizes = List.copyOf(sizes);
    }

    /** Returns a shape of known sizes behind an unknown batch. */
    public static Shape example(long... sizes) {
        List<Size> all = new ArrayList<>(List.of(Size.unknown("batch")));
        for (long size : sizes) {
            all.add(Size.of(size));
        }
        return new Shape(all);
    }

    public int rank() {
        return sizes.size();
    }

    public Size size(int axis) {
        return sizes.get(axis);
    }

    public Shape with(int axis, Size size) {
        List<Size> changed = new ArrayList<>(sizes);
        changed.set(axis, size);
        return new Shape(changed);
    }

    private boolean isBatchUnknown() {
        return !sizes.isEmpty() && !sizes.get(0).known();
    }

    /** Returns batch and these sizes behind it. */
    public Shape withExample(List<Size> example) {
        List<Size> all = new ArrayList<>(List.of(sizes.get(0)));
        all.addAll(example);
        return new Shape(all);
    }

    /** Returns the sizes of one example: all but the batch. */
    public List<Size> exampleSizes() {
        return sizes.subList(Math.min(1, sizes.size()), sizes.size());
    }

    /** Returns the number of elements of one example, or of the whole batch where its size is known. */
    public Term elements() {
        List<Term> terms = new ArrayList<>();
        for (Size size : isBatchUnknown() ? exampleSizes() : sizes) {
            terms.add(size.plain());
        }
        return Term.product(terms);
    }

    /** Whether the size of every axis but the batch is known. */
    public boolean isKnown() {
        for (Size size : exampleSizes()) {
            if (!size.known()) {
                return false;
            }
        }
        return true;
    }

    /** Returns all sizes, batch included: {@code (?, 55, 55, 96)}. */
    public String whole() {
        StringBuilder out = new StringBuilder();
        for (Size size : sizes) {
            out.append(out.length() == 0 ? "(" : ", ").append(size.toString());
        }
        return out.length() == 0 ? "()" : out.append(')').toString();
    }

    /** Returns one example's sizes in plain characters, for programs: {@code 55x55x96}. */
    public String plain() {
        return toString().replace('×', 'x');
    }

    /** Returns one example's sizes: {@code 55×55×96}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Size size : exampleSizes()) {
            out.append(out.length() == 0 ? "" : "×").append(size);
        }
        return out.toString();
    }
}
