package cnncalc.keras;

import cnncalc.python.PyModule;
import cnncalc.python.PyValue;
import java.util.Map;

/** {@code keras.applications}: networks by name. */
final class Applications {

    private Applications() {}

    static PyModule module(KerasSession session, PyModule keras, Map<String, PyValue> modules) {
        return new PyModule("applications", Map.of()).open();
    }
}
