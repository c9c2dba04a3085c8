package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value.Decimal;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.List;

/**
 * Sets elements to zero at random while training; changes no number here.
 *
 * @param rate the part that is dropped, from 0 to 1, as it was written
 */
public record Dropout(String rate) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "dropout",
            "dropout 0.5",
            "dropout",
            Family.ACTIVATION,
            LayerType.Inputs.ONE,
            List.of(Field.leading("rate", Kind.DECIMAL)),
            arguments -> new Dropout(arguments.decimal("rate")));

    /**
     * @throws Refusal if the rate is above 1
     */
    public Dropout {
        boolean fraction = rate.startsWith("0") || rate.startsWith(".") || isOne(rate);
        if (!fraction) {
            throw Refusal.of("dropout.rate", rate).about("rate");
        }
    }

    private static boolean isOne(String rate) {
        for (int i = 1; i < rate.length(); i++) {
            if (rate.charAt(i) != '0' && rate.charAt(i) != '.') {
                return false;
            }
        }
        return rate.startsWith("1") && (rate.length() == 1 || rate.charAt(1) == '.');
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("rate", new Decimal(rate));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return inputs;
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.dropout", rate);
    }
}
