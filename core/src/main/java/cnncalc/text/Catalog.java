package cnncalc.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The templates of one language.
 *
 * <p>A template's {@code {0}} is replaced by the message's first value. In Korean {@code {0:을}} adds the particle that
 * the value's last sound asks for: 을 or 를, 은 or 는, 이 or 가, 과 or 와, 으로 or 로.
 */
public final class Catalog {

    private final Language language;
    private final Map<String, String> templates = new HashMap<>();

    /** Reads lines of the form {@code key = template}; blank lines part groups. */
    public Catalog(Language language, String... texts) {
        this.language = language;
        for (String text : texts) {
            read(text);
        }
    }

    private void read(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int equals = text.indexOf(" = ", start);
            if (equals > 0 && equals < end) {
                templates.put(text.substring(start, equals), text.substring(equals + 3, end));
            }
            start = end + 1;
        }
    }

    /** Returns this catalog and, behind it, further lines of the same form. */
    public Catalog with(String text) {
        Catalog more = new Catalog(language, text);
        more.templates.putAll(templates);
        return more;
    }

    public Language language() {
        return language;
    }

    /** Returns all keys, in no order. */
    public Set<String> keys() {
        return templates.keySet();
    }

    public boolean has(String key) {
        return templates.containsKey(key);
    }

    /** Returns the template of a key, or the key itself where there is none. */
    public String template(String key) {
        String template = templates.get(key);
        return template == null ? key : template;
    }

    /** Returns the template of a key with a value in it. */
    public String say(String key, Object value) {
        return say(Message.of(key, value));
    }

    /** Returns the template of a key with these values in it. */
    public String say(String key, Object first, Object second) {
        return say(Message.of(key, first, second));
    }

    /** Returns the template of a key with these values in it. */
    public String say(String key, Object first, Object second, Object third) {
        return say(Message.of(key, first, second, third));
    }

    /** Returns the sentence. */
    public String say(Message message) {
        String template = template(message.key());
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            int close = c == '{' ? template.indexOf('}', at) : -1;
            if (close < 0) {
                out.append(c);
                at++;
            } else {
                append(out, template.substring(at + 1, close), message.values());
                at = close + 1;
            }
        }
        return out.toString();
    }

    private void append(StringBuilder out, String placeholder, List<Object> values) {
        int colon = placeholder.indexOf(':');
        int index = placeholder.charAt(0) - '0';
        String word = word(values.get(index));
        out.append(word);
        if (colon >= 0) {
            out.append(Particle.after(word, placeholder.substring(colon + 1)));
        }
    }

    private String word(Object value) {
        if (value instanceof Message message) {
            return say(message);
        }
        if (value instanceof Number number) {
            return Numbers.grouped(number.longValue());
        }
        return value instanceof List<?> list ? joined(list) : (String) value;
    }

    private String joined(List<?> list) {
        String joined = list.isEmpty() ? "" : word(list.get(0));
        for (int i = 1; i < list.size(); i++) {
            String key = i == list.size() - 1 ? "list.last" : "list.next";
            joined = say(key, joined, word(list.get(i)));
        }
        return joined;
    }
}
