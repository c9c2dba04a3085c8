package cnncalc.layer;

import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.shape.Size;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of which input channels each kernel of a convolution reads.
 *
 * @param rows for each kernel, the channels, counted from 0; no rows where every kernel reads all
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-98.pdf">LeCun et al. 1998</a>, Table I
 */
public record Connections(List<List<Long>> rows) {

    public static final Connections ALL = new Connections(List.of());

    public Connections {
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns how many channels are read, those that several kernels read counted for each. */
    long count() {
        long count = 0;
        for (List<Long> row : rows) {
            count += row.size();
        }
        return count;
    }

    Value value() {
        List<Value> values = new ArrayList<>();
        for (List<Long> row : rows) {
            values.add(Value.of(row));
        }
        return new Many(values);
    }

    /**
     * @throws Refusal if a table has not a row for each filter, or a row names a channel twice or one that is not there
     */
    void require(long filters, Size channels) {
        if (!isEmpty() && rows.size() != filters) {
            throw Refusal.of("conv.connections", rows.size(), filters).about("connections");
        }
        for (List<Long> row : rows) {
            require(row, channels);
        }
    }

    private static void require(List<Long> row, Size channels) {
        for (int i = 0; i < row.size(); i++) {
            long channel = row.get(i);
            for (long earlier : row.subList(0, i)) {
                if (earlier == channel) {
                    throw Refusal.of("conv.twice", channel).about("connections");
                }
            }
            if (channels.known() && channel >= channels.value()) {
                throw Refusal.of("conv.connected", channel, channels.value()).about("connections");
            }
        }
    }
}
