package cnncalc.torch;

import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The modules that the program's own classes have made, in order. */
final class Made {

    private final List<PyValue> all = new ArrayList<>();

    void add(PyValue module) {
        if (all.size() < Graph.MAX_NODES) {
            all.add(module);
        }
    }

    /** Returns the last one that is part of no other; null for none. */
    @Nullable
    PyValue last() {
        Set<PyValue> parts = new HashSet<>();
        PyValue last = null;
        for (PyValue each : all) {
            if (!parts.contains(each)) {
                parts.addAll(ModuleProtocol.modules(each).values());
                last = LayerAttributes.isContainerOnly(each) ? last : each;
            }
        }
        return last;
    }
}
