package cnncalc.web;

import cnncalc.CnnCalc;
import cnncalc.explain.Formula;
import cnncalc.preset.Preset;
import cnncalc.preset.Presets;
import cnncalc.text.Catalog;
import cnncalc.text.Catalogs;
import cnncalc.text.Language;
import cnncalc.text.Refusal;
import cnncalc.write.Json;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/** The calculator for scripts, as {@code cnncalc.d.ts} describes it; nothing here throws for bad input. */
public final class Api {

    private Api() {}

    /** Returns the report on a text as plain data. */
    @JSExport
    public static JSObject analyze(JSObject text, JSObject options) {
        return parse(CnnCalc.analyze(text(text), json(options)).write("json", language(options)));
    }

    /** Returns the report on a file, which is read as text. */
    @JSExport
    public static JSObject analyzeFile(JSObject name, JSObject bytes, JSObject options) {
        return parse(CnnCalc.analyze(decoded(bytes), json(options)).write("json", language(options)));
    }

    /** Returns id, title, year and source of each preset. */
    @JSExport
    public static JSObject presets() {
        Json json = new Json().open('[');
        for (Preset preset : Presets.ALL) {
            json.open('{').key("id").string(preset.id()).key("title").string(preset.title());
            json.key("year").number(preset.year()).key("source").string(preset.source());
            json.key("params").number(preset.published()).close('}');
        }
        return parse(json.close(']').toString());
    }

    /** Returns the network text of a preset, empty where there is none of this id. */
    @JSExport
    public static String preset(JSObject id) {
        Preset preset = Presets.find(text(id));
        return preset == null ? "" : preset.text();
    }

    /** Returns the report in a format; a format that does not exist is answered by a sentence that says so. */
    @JSExport
    public static String write(JSObject format, JSObject text, JSObject options) {
        Language language = language(options);
        try {
            CnnCalc calc = CnnCalc.analyze(text(text), json(options));
            return text(format).equals("svg")
                    ? calc.draw(option(options, "picture"), language)
                    : calc.write(text(format), language);
        } catch (Refusal refusal) {
            return Catalogs.of(language).say(refusal.message());
        }
    }

    /** Returns the formulas of a layer as plain data; an empty list where there is no such layer. */
    @JSExport
    public static JSObject explain(JSObject text, JSObject layer, JSObject options) {
        Catalog words = Catalogs.of(language(options));
        Json json = new Json().open('[');
        for (Formula formula : CnnCalc.analyze(text(text), json(options)).explain(text(layer))) {
            json.open('{').key("quantity").string(formula.quantity());
            json.key("symbols").string(formula.term().symbols());
            json.key("numbers").string(formula.term().numbers());
            json.key("value").term(formula.term());
            json.key("latex").string(formula.latex());
            json.key("words").string(words.say(formula.words())).close('}');
        }
        return parse(json.close(']').toString());
    }

    private static Language language(JSObject options) {
        return Language.of(option(options, "language"));
    }

    @JSBody(params = "bytes", script = "return new TextDecoder().decode(bytes);")
    private static native String decoded(JSObject bytes);

    @JSBody(
            params = "options",
            script = "return JSON.stringify(options && typeof options === 'object' ? options : {});")
    private static native String json(JSObject options);

    @JSBody(params = "json", script = "return JSON.parse(json);")
    private static native JSObject parse(String json);

    @JSBody(params = "value", script = "return value === undefined || value === null ? '' : String(value);")
    private static native String text(JSObject value);

    @JSBody(
            params = {"options", "name"},
            script = "return options && typeof options === 'object' && options[name] !== undefined"
                    + " && options[name] !== null ? String(options[name]) : '';")
    private static native String option(JSObject options, String name);
}
