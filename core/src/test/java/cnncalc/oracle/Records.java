package cnncalc.oracle;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.JsonText;
import cnncalc.call.Value;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Recorded results of the real frameworks, as JSON objects. */
final class Records {

    private Records() {}

    /** Returns a recorded file's text, unpacked where it is packed. */
    static String text(String file) throws IOException {
        try (InputStream raw = Objects.requireNonNull(Records.class.getResourceAsStream(file), file);
                InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns the records of a file that has one a line. */
    static List<Call> lines(String file) throws IOException {
        List<Call> records = new ArrayList<>();
        for (String line : text(file).lines().toList()) {
            if (!line.isBlank()) {
                records.add(object(JsonText.read(line)));
            }
        }
        return records;
    }

    static Call object(Value value) {
        return ((Nested) value).call();
    }

    static Value member(Call object, String name) {
        Argument argument = object.argument(name);
        return argument == null ? new Nothing() : argument.value();
    }

    static String string(Call object, String name) {
        return member(object, name) instanceof Text text ? text.text() : "";
    }

    static long number(Call object, String name) {
        return ((Whole) member(object, name)).value();
    }

    /** Returns a shape of known sizes. */
    static Shape shape(Value value) {
        List<Size> sizes = new ArrayList<>();
        for (Value size : value.values()) {
            sizes.add(Size.of(((Whole) size).value()));
        }
        return new Shape(sizes);
    }

    /** Returns the shapes of a record's inputs. */
    static List<Shape> inputs(Call record) {
        List<Shape> inputs = new ArrayList<>();
        for (Value value : member(record, "input_shapes").values()) {
            inputs.add(shape(value));
        }
        return inputs;
    }

    static List<Call> objects(Call object, String name) {
        List<Call> objects = new ArrayList<>();
        if (!(member(object, name) instanceof Nothing)) {
            for (Value value : member(object, name).values()) {
                objects.add(object(value));
            }
        }
        return objects;
    }

    /** Returns the shapes of a recorded output, however it nests them: {@code [?, 3]; [?, 4]}. */
    static String shapes(Value value) {
        List<String> shapes = new ArrayList<>();
        collect(value, shapes);
        return String.join("; ", shapes);
    }

    private static void collect(Value value, List<String> shapes) {
        if (value instanceof Nothing) {
            return;
        }
        if (value instanceof Nested nested) {
            for (Argument member : nested.call().arguments()) {
                collect(member.value(), shapes);
            }
            return;
        }
        boolean plain = true;
        for (Value part : value.values()) {
            plain &= part instanceof Whole || part instanceof Nothing;
        }
        if (!plain) {
            for (Value part : value.values()) {
                collect(part, shapes);
            }
            return;
        }
        List<String> sizes = new ArrayList<>();
        for (Value part : value.values()) {
            sizes.add(part instanceof Whole whole ? Long.toString(whole.value()) : "?");
        }
        shapes.add("(" + String.join(", ", sizes) + ")");
    }
}
