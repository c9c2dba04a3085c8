package cnncalc.site;

import cnncalc.link.Link;
import cnncalc.preset.Preset;
import cnncalc.text.Language;
import cnncalc.text.Markup;
import java.util.LinkedHashMap;
import java.util.Map;

/** What other programs read of a network's page: the card of oEmbed (version 1.0, rich), and the data of schema.org. */
final class Cards {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;

    private Cards() {}

    static String embedding(String title, Preset preset, Language language, Address address, String picture) {
        String frame = address.of("embed/v1/?lang=" + language.code() + "#" + Link.write(preset.text()));
        String html = Markup.element("iframe")
                .with("src", frame)
                .with("title", title)
                .with("width", WIDTH)
                .with("height", HEIGHT)
                .with("style", "border:0;width:100%")
                .with("loading", "lazy")
                .with("sandbox", "allow-scripts allow-popups allow-downloads")
                .toHtml();
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("version", "1.0");
        card.put("type", "rich");
        card.put("title", title);
        card.put("provider_name", "cnncalc");
        card.put("provider_url", address.base());
        card.put("html", html);
        card.put("width", WIDTH);
        card.put("height", HEIGHT);
        card.put("thumbnail_url", address.of(picture));
        card.put("thumbnail_width", 1200);
        card.put("thumbnail_height", 630);
        return object(card) + "\n";
    }

    static String data(NetworkPage page, Preset preset, Language language, Address address, String picture) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "LearningResource");
        data.put("name", page.title());
        data.put("description", page.description());
        data.put("inLanguage", language.code());
        data.put("url", address.of(Address.network(preset.id(), language)));
        data.put("image", address.of(picture));
        data.put("about", preset.title());
        data.put("isAccessibleForFree", true);
        return object(data);
    }

    private static String object(Map<String, Object> members) {
        StringBuilder json = new StringBuilder("{");
        members.forEach((name, value) -> json.append(json.length() == 1 ? "" : ",")
                .append(quoted(name))
                .append(':')
                .append(value instanceof String text ? quoted(text) : value));
        return json.append('}').toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
