package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
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
 * @param rank how many axes the input must have, batch included; 0 for any
 */
public record Dropout(String rate, int rank) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "dropout",
            "dropout 0.5",
            "dropout",
            Family.ACTIVATION,
            LayerType.Inputs.ONE,
            List.of(Field.leading("rate", Kind.DECIMAL), Field.named("rank", Kind.WHOLE, Value.of(0))),
            arguments -> new Dropout(arguments.decimal("rate"), Math.toIntExact(arguments.whole("rank"))),
            Spelling.keras(
                    List.of("Dropout"),
                    "rate, noise_shape=None, seed=None",
                    arguments -> new Dropout(arguments.decimal("rate"), 0)),
            Spelling.keras(
                    Spelling.ranks("SpatialDropout#D"),
                    "rate, seed=None, data_format=None",
                    arguments -> new Dropout(arguments.decimal("rate"), arguments.rank() + 2)),
            Spelling.torch(
                    List.of("Dropout", "Dropout1d", "Dropout2d", "Dropout3d"),
                    "p=0.5, inplace=False",
                    arguments -> new Dropout(arguments.decimal("p"), 0)));

    /**
     * @throws Refusal if the rate is above 1
     */
    public Dropout {
        requireFraction(rate, "rate");
    }

    static void requireFraction(String rate, String field) {
        if (!isFraction(rate)) {
            throw Refusal.of("dropout.rate", rate).about(field);
        }
    }

    private static boolean isFraction(String rate) {
        int point = rate.indexOf('.');
        String whole = point < 0 ? rate : rate.substring(0, point);
        String decimals = point < 0 ? "" : rate.substring(point + 1);
        return switch (whole) {
            case "", "0" -> consistsOf(decimals, "0123456789");
            case "1" -> consistsOf(decimals, "0");
            default -> false;
        };
    }

    private static boolean consistsOf(String text, String digits) {
        for (int i = 0; i < text.length(); i++) {
            if (digits.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("rate", new Decimal(rate)).with("rank", Value.of(rank));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        if (rank > 0 && inputs.get(0).rank() != rank) {
            throw Refusal.of(
                    "layout.rank", rank, inputs.get(0).rank(), inputs.get(0).whole());
        }
        return inputs;
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.dropout", rate);
    }
}
