package cnncalc.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON strictly: objects as maps, arrays as lists, null as {@link #NULL}; anything else is an error. */
final class JsonReader {
    static final Object NULL = "the value null";

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.require(reader.at == text.length());
        return value;
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("at " + at + ": " + text.substring(Math.min(at, text.length())));
        }
    }

    private boolean skip(String word) {
        boolean here = text.startsWith(word, at);
        at += here ? word.length() : 0;
        return here;
    }

    private Object value() {
        if (skip("{")) {
            return object();
        }
        if (skip("[")) {
            return array();
        }
        if (skip("\"")) {
            return string();
        }
        if (skip("null")) {
            return NULL;
        }
        return skip("true") ? (Object) true : skip("false") ? (Object) false : (Object) number();
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        while (!skip("}")) {
            require(object.isEmpty() || skip(","));
            require(skip("\""));
            String key = string();
            require(skip(":"));
            require(object.put(key, value()) == null);
        }
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        while (!skip("]")) {
            require(array.isEmpty() || skip(","));
            array.add(value());
        }
        return array;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        while (!skip("\"")) {
            require(at < text.length() && text.charAt(at) >= ' ');
            out.append(skip("\\") ? escaped() : text.charAt(at++));
        }
        return out.toString();
    }

    private char escaped() {
        if (skip("u")) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int which = "\"\\/bfnrt".indexOf(text.charAt(at++));
        require(which >= 0);
        return "\"\\/\b\f\n\r\t".charAt(which);
    }

    private Long number() {
        int start = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        require(at > start);
        return Long.valueOf(text.substring(start, at));
    }
}
