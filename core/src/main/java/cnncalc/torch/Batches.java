package cnncalc.torch;

import cnncalc.python.PyInstance;
import cnncalc.python.PyInt;
import cnncalc.python.PyValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many examples at once a program gives its model: one does, but where the program writes their number into shapes. */
final class Batches {

    private static final List<String> NAMES =
            List.of("batch_size", "BATCH_SIZE", "batchSize", "batchsize", "train_batch_size", "BATCH", "bs", "batch");

    private Batches() {}

    /** Returns the numbers to try: one, and the program's own, in front where it is a size of a view. */
    static long[] of(String source, Map<String, PyValue> variables) {
        long own = own(variables);
        if (own <= 1) {
            return new long[] {1};
        }
        return isSize(source) ? new long[] {own, 1} : new long[] {1, own};
    }

    private static long own(Map<String, PyValue> variables) {
        for (String name : NAMES) {
            for (PyValue holder : java.util.Arrays.asList(null, variables.get("args"), variables.get("opt"))) {
                long size = holder == null ? whole(variables.get(name)) : member(holder, name);
                if (size > 0) {
                    return size;
                }
            }
        }
        return 0;
    }

    private static long member(PyValue holder, String name) {
        return holder instanceof PyInstance instance ? whole(instance.attribute(name)) : 0;
    }

    private static long whole(@Nullable PyValue value) {
        return value instanceof PyInt number ? number.value() : 0;
    }

    private static boolean isSize(String source) {
        for (String name : NAMES) {
            for (String call : List.of("view(", "view(self.", "view(args.", "reshape(", "reshape(self.")) {
                if (source.contains(call + name + ",") || source.contains(call + name + " ,")) {
                    return true;
                }
            }
        }
        return false;
    }
}
