package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cnncalc.CnnCalc;
import cnncalc.analysis.Report;
import cnncalc.link.Link;
import cnncalc.picture.Picture;
import cnncalc.preset.Presets;
import cnncalc.share.Shared;
import cnncalc.share.Snippet;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** What is given to other places as HTML and SVG is valid there. */
class SnippetPagesTest {

    private static final String TRAPS = """
            {"class_name": "Sequential", "config": {"name": "</title><script>{{x}}", "layers": [
            {"class_name": "InputLayer", "config": {"batch_shape": [null, 8, 8, 3]}},
            {"class_name": "Conv2D", "config": {"name": "\\"><img src=x onerror=1>", "filters": 4, "kernel_size": 3}},
            {"class_name": "Conv2D", "config": {"name": "&lt;b&amp;{%raw%}", "filters": 4, "kernel_size": 3}}]}}
            """;

    private static List<Shared> shared() {
        String alexNet = Objects.requireNonNull(Presets.find("alexnet")).text();
        List<Shared> shared = new ArrayList<>();
        for (String picture : Picture.WORDS) {
            shared.add(shared(alexNet, picture));
            shared.add(shared(TRAPS, picture));
        }
        return shared;
    }

    private static Shared shared(String text, String picture) {
        Report report = CnnCalc.analyze(text).report();
        return new Shared(
                report,
                Catalogs.of(Language.KOREAN),
                text,
                Link.write(text),
                "https://example.org/cnncalc/",
                "",
                Picture.of(picture, report));
    }

    @Test
    void htmlIsValid() throws IOException, SAXException {
        Validator validator = new Validator();
        for (Shared shared : shared()) {
            for (Snippet snippet : List.of(Snippet.RICH, Snippet.HTML, Snippet.IFRAME, Snippet.ELEMENT)) {
                String html = snippet.write(shared);
                assertThat(validator.errorsInBody(html)).as(snippet.word()).isEmpty();
                assertThat(html).doesNotContain("<img", "{{");
            }
        }
    }

    @Test
    void drawingsAreXml() throws IOException, SAXException, ParserConfigurationException {
        for (Shared shared : shared()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document drawing = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Snippet.SVG.write(shared).getBytes(UTF_8)));
            assertThat(drawing.getElementsByTagName("script").getLength()).isZero();
            assertThat(drawing.getElementsByTagName("g").getLength()).isGreaterThan(1);
        }
    }
}
