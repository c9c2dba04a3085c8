package cnncalc.analysis;

import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a convention makes of a network, layer by layer.
 *
 * @param lines one for each row that counts by itself and whose shapes are known
 */
public record Tally(Convention convention, List<Line> lines) {

    /** What is counted of one layer. */
    public record Line(Row row, List<Share> shares) {

        /** Returns what is counted of a category, as far as it is known. */
        long count(Category category) {
            long sum = 0;
            for (Share share : shares) {
                if (share.category() == category && share.count().known()) {
                    sum = Math.addExact(sum, share.count().value());
                }
            }
            return sum;
        }

        private boolean isKnown() {
            for (Share share : shares) {
                if (!share.count().known()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Returns what a convention counts of the network that a report is on. */
    public static Tally of(Report report, Convention convention) {
        List<Line> lines = new ArrayList<>();
        for (Row row : Containers.without(report.rows())) {
            lines.add(new Line(row, shares(row, convention)));
        }
        return new Tally(convention, List.copyOf(lines));
    }

    private static List<Share> shares(Row row, Convention convention) {
        try {
            return convention.shares(row.node().layer(), row.inputs(), row.outputs());
        } catch (Refusal | ArithmeticException alreadySaid) {
            return List.of();
        }
    }

    /** Returns everything counted, without what is not known; unknown past 2⁶³ − 1. */
    public Term total() {
        return Counts.exact(
                () -> {
                    long sum = 0;
                    for (Category category : Category.values()) {
                        sum = Math.addExact(sum, sum(category));
                    }
                    return Term.number(sum);
                },
                new Findings());
    }

    private long sum(Category category) {
        long sum = 0;
        for (Line line : lines) {
            sum = Math.addExact(sum, line.count(category));
        }
        return sum;
    }

    /** Returns the layers of which the convention counts something that is not known here. */
    public List<Row> unknown() {
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            if (!line.isKnown()) {
                rows.add(line.row());
            }
        }
        return rows;
    }

    /** Returns where another convention counts more or less than this one, by category, each with its layers. */
    public List<Gap> gaps(Tally other) {
        List<Gap> gaps = new ArrayList<>();
        for (Category category : Category.values()) {
            List<Gap.Line> differing = new ArrayList<>();
            long sum = 0;
            for (int i = 0; i < lines.size(); i++) {
                long more = other.lines.get(i).count(category) - lines.get(i).count(category);
                if (more != 0) {
                    differing.add(new Gap.Line(lines.get(i).row(), more));
                    sum += more;
                }
            }
            if (!differing.isEmpty()) {
                gaps.add(new Gap(category, sum, List.copyOf(differing)));
            }
        }
        return gaps;
    }
}
