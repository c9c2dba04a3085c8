package cnncalc.check;

import cnncalc.analysis.Row;
import cnncalc.text.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has come out about one line of a table.
 *
 * @param claim what the line says
 * @param row the layer that it is about; null for a total, and where no layer is like it
 * @param slips what does not agree, each with where it may come from; empty where all agrees
 */
public record Finding(Claim claim, @Nullable Row row, List<Message> slips) {

    public Finding {
        slips = List.copyOf(slips);
    }

    /** Whether the line is about something of this network. */
    public boolean isPlaced() {
        return row != null || claim.kind() != Claim.Kind.LAYER;
    }

    public boolean agrees() {
        return isPlaced() && slips.isEmpty();
    }
}
