package cnncalc.torch;

import cnncalc.layer.Dialect;
import cnncalc.python.PyValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code torchvision.ops}: its layers. */
final class VisionOps {

    private VisionOps() {}

    static Map<String, PyValue> all(Tracer tracer, Modules classes) {
        return new LinkedHashMap<>(classes.layers(Dialect.TORCHVISION));
    }
}
