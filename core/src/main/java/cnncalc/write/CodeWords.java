package cnncalc.write;

import cnncalc.analysis.Report;
import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value.Text;
import cnncalc.layer.Dialect;
import cnncalc.layer.Frozen;
import cnncalc.layer.Layer;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Operation;
import cnncalc.layer.Phrase;
import cnncalc.layer.Spelling;
import cnncalc.layer.Turning;
import cnncalc.network.Node;
import cnncalc.network.Place.Kind;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words for a layer: the call that it was read from, where that is the framework's own; else what does the same. */
final class CodeWords {

    private final CodeTarget target;
    private final boolean own;
    private final Dialect source;

    CodeWords(Report report, CodeTarget target) {
        this.target = target;
        this.own = target.isOwn(report.reading().dialect());
        this.source = report.reading().dialect().startsWith("keras") ? Dialect.KERAS : Dialect.TORCH;
    }

    /** Returns the words for a layer that is made and never called; null where there are none. */
    @Nullable
    List<Phrase> uncalled(Layer layer) {
        return Phrase.of(target.dialects(), layer, List.of());
    }

    /**
     * Returns the words for a layer; null where there are none.
     *
     * @param inputs shapes of its inputs as the source has them
     * @param turning the order of axes that the program has them in; null for the source's own
     */
    @Nullable
    List<Phrase> phrases(Node node, List<Shape> inputs, @Nullable Turning turning) {
        if (own && turning == null) {
            Phrase read = asRead(node, inputs);
            if (read != null) {
                return List.of(read);
            }
        }
        Layer layer = node.layer() instanceof Frozen frozen ? frozen.layer() : node.layer();
        List<Phrase> said = said(layer, inputs, turning);
        List<Phrase> carried = new ArrayList<>();
        for (Phrase phrase : said == null ? List.<Phrase>of() : said) {
            boolean same = phrase.layer().type().word().equals(layer.type().word());
            carried.add(same ? CarriedArguments.add(source, node.call(), phrase) : phrase);
        }
        return said == null ? null : carried;
    }

    private @Nullable List<Phrase> said(Layer layer, List<Shape> inputs, @Nullable Turning turning) {
        try {
            if (turning == null) {
                return Phrase.of(target.dialects(), layer, inputs);
            }
            Layer turned = turning.layer(layer, inputs);
            List<Shape> turnedInputs = turning.shapes(inputs);
            return turned != null && isSame(layer, inputs, turned, turnedInputs, turning)
                    ? Phrase.of(target.dialects(), turned, turnedInputs)
                    : null;
        } catch (Refusal | ArithmeticException refused) {
            return null;
        }
    }

    private static boolean isSame(
            Layer layer, List<Shape> inputs, Layer turned, List<Shape> turnedInputs, Turning turning) {
        List<Shape> outputs = layer.outputs(inputs, new Findings());
        return turning.shapes(outputs).equals(turned.outputs(turnedInputs, new Findings()));
    }

    /** The call that was read; what it says of layers inside, and what its own call says, is said anew. */
    private @Nullable Phrase asRead(Node node, List<Shape> inputs) {
        Argument written = node.call().argument(Operation.WRITTEN);
        if (written != null && target.equals(CodeTarget.TORCH) && written.value() instanceof Text text) {
            boolean all = CodeCalls.places(text.text()) == node.inputs().size();
            return all ? new Phrase(Dialect.TORCH_EXPRESSION, Call.of(text.text()), node.layer(), null) : null;
        }
        boolean operation = node.place().kind() == Kind.OPERATION;
        for (Dialect dialect : target.dialects()) {
            boolean fits =
                    target.equals(CodeTarget.TORCH) ? !operation : operation == (dialect == Dialect.KERAS_OPERATION);
            Spelling spelling = fits ? LayerTypes.spelling(dialect, node.call().name()) : null;
            if (spelling != null) {
                return asRead(dialect, spelling, node, inputs);
            }
        }
        return null;
    }

    private static @Nullable Phrase asRead(Dialect dialect, Spelling spelling, Node node, List<Shape> inputs) {
        try {
            return new Phrase(dialect, spelling.shortened(asRead(spelling, node, inputs)), node.layer(), null);
        } catch (Refusal refused) {
            return null;
        }
    }

    private static Call asRead(Spelling spelling, Node node, List<Shape> inputs) {
        Call said = spelling.write(node.layer(), inputs);
        Call read = spelling.shortened(node.call());
        for (Argument argument : read.arguments()) {
            if (CodeCalls.holdsCalls(argument.value())) {
                Argument anew = said == null ? null : said.argument(argument.name());
                read = anew == null ? read.without(argument.name()) : read.changed(argument.name(), anew.value());
            }
        }
        for (Argument argument : said == null ? List.<Argument>of() : said.arguments()) {
            if (argument.name().startsWith(Spelling.CALL)) {
                read = read.changed(argument.name(), argument.value());
            }
        }
        return read;
    }
}
