package cnncalc.site;

import java.io.IOException;

/**
 * TeaVM's loader for WebAssembly, made to run where a policy allows {@code 'wasm-unsafe-eval'} alone: as shipped it builds
 * functions from text. What it builds is written out as functions; each place must be found, or the build fails.
 */
final class WasmRuntime {

    private WasmRuntime() {}

    /**
     * Returns the runtime of TeaVM 0.15.0 without functions made of text.
     *
     * @throws IllegalStateException if it is another runtime
     */
    static String plain(String runtime) throws IOException {
        String plain = runtime;
        for (String place : Resources.text("wasm-runtime.txt").strip().split("\n----\n", -1)) {
            String[] parts = place.split("\n=>\n", -1);
            if (!plain.contains(parts[0])) {
                throw new IllegalStateException("TeaVM's WebAssembly runtime has changed: " + parts[0]);
            }
            plain = plain.replace(parts[0], parts[1]);
        }
        if (plain.contains("new Function")) {
            throw new IllegalStateException("TeaVM's WebAssembly runtime still makes functions of text");
        }
        return Resources.text("wasm-scripts.js") + plain;
    }
}
