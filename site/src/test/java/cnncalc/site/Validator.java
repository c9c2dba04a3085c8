package cnncalc.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** The HTML validator of the W3C. */
final class Validator {

    /** What stands in web standards and not yet in this version of the validator: a custom property is no number to it. */
    private static final List<String> NEWER = List.of(
            "Unrecognized directive require-trusted-types-for",
            "Unrecognized source-expression 'wasm-unsafe-eval'",
            "CSS: “top”: One operand must be a number",
            "Property “math-style” doesn't exist",
            "Property “container-type” doesn't exist",
            "Unrecognized at-rule “@container”");

    private final EmbeddedValidator validator = new EmbeddedValidator();

    Validator() {
        validator.setOutputFormat(OutputFormat.GNU);
    }

    /** Returns the errors of a page. */
    List<String> errors(Path file) throws IOException, SAXException {
        return errors(validator.validate(file));
    }

    /** Returns the errors of what stands in a page's body. */
    List<String> errorsInBody(String html) throws IOException, SAXException {
        String page =
                "<!doctype html><html lang=\"en\"><head><title>A post</title></head><body>\n" + html + "</body></html>";
        return errors(validator.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> errors(String output) {
        return output.lines()
                .filter(line -> line.contains(" error: "))
                .filter(line -> NEWER.stream().noneMatch(line::contains))
                .toList();
    }
}
