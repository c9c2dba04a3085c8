package cnncalc.read;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Decimal;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Whole;
import cnncalc.layer.Field;
import cnncalc.layer.Layer;
import cnncalc.layer.LayerType;
import cnncalc.layer.LayerTypes;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Layers of a type with random arguments, made from what its fields say of themselves. */
final class RandomCalls {
    private final Random random;

    RandomCalls(Random random) {
        this.random = random;
    }

    Layer layer(LayerType type) {
        Layer layer = null;
        while (layer == null) {
            layer = unlessRefused(type);
        }
        return layer;
    }

    private @Nullable Layer unlessRefused(LayerType type) {
        try {
            return type.read(call(type));
        } catch (Refusal refusedByChance) {
            return null;
        }
    }

    private Call call(LayerType type) {
        Call call = Call.of(type.word());
        for (Field field : type.fields()) {
            if (field.isRequired() || random.nextBoolean()) {
                call = call.with(field.name(), value(field, call));
            }
        }
        return call;
    }

    private Value value(Field field, Call soFar) {
        return switch (field.kind()) {
            case WHOLE -> Value.of(1 + random.nextInt(4));
            case SIGNED -> Value.of(random.nextInt(5) - 2);
            case SIGNED_LIST -> several(3, () -> Value.of(1 + random.nextInt(3)));
            case DECIMAL -> new Decimal(random.nextBoolean() ? "0.25" : ".5");
            case DECIMALS -> several(2, () -> new Decimal("1." + (1 + random.nextInt(9))));
            case SIZES -> several(3, () -> Value.of(1 + random.nextInt(5)));
            case SHAPE -> field.name().equals("batch") ? size() : several(4, this::size);
            case PADDING -> padding();
            case TRUTH -> Value.of(random.nextBoolean());
            case CHOICE ->
                Value.of(field.options().get(random.nextInt(field.options().size())));
            case TABLE -> table(soFar);
            case TEXT -> Value.of(text(field.name()));
            case LAYER -> inner();
        };
    }

    private String text(String field) {
        String[] texts = switch (field) {
            case "equation" -> new String[] {"...x,xy->...y", "abc,cd->abd", "ab...,bC->aC..."};
            case "biasaxes" -> new String[] {"-", "y", "dC"};
            default -> new String[] {"lstm:8", "gru:4:before/rnn:2:nobias", "lstm:3:nobias:frozen/lstm:2"};
        };
        return texts[random.nextInt(texts.length)];
    }

    /** A layer that another one may hold. */
    private Value inner() {
        LayerType type = LayerTypes.ALL.get(1 + random.nextInt(LayerTypes.ALL.size() - 1));
        return new Nested(layer(type).call());
    }

    private Value size() {
        return random.nextInt(4) == 0 ? new Nothing() : Value.of(1 + random.nextInt(64));
    }

    private Value padding() {
        String[] words = {"valid", "same", "causal"};
        return switch (random.nextInt(3)) {
            case 0 -> Value.of(words[random.nextInt(3)]);
            case 1 -> Value.of(random.nextInt(4));
            default -> new Many(List.of(sides(), sides()));
        };
    }

    private Value sides() {
        Value before = Value.of(random.nextInt(3));
        return random.nextBoolean() ? before : new Many(List.of(before, Value.of(random.nextInt(3))));
    }

    /** A row for each filter, as the table must have. */
    private Value table(Call soFar) {
        List<Value> rows = new ArrayList<>();
        long count = soFar.arguments().get(0).value() instanceof Whole filters ? filters.value() : 1;
        for (long row = 0; row < count; row++) {
            rows.add(several(3, () -> Value.of(random.nextInt(4))));
        }
        return new Many(rows);
    }

    private interface Maker {
        Value make();
    }

    private Value several(int most, Maker maker) {
        List<Value> values = new ArrayList<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count; i++) {
            values.add(maker.make());
        }
        return Value.one(values);
    }
}
