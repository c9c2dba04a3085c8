package cnncalc.check;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.check.Claim.Kind;
import cnncalc.term.Term;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A printed table held against a report, line by line.
 *
 * @param findings one for each line that says something
 * @param missing layers with parameters that no line is about
 */
public record Check(List<Finding> findings, List<Row> missing) {

    /** Returns what comes out about each line of a table. */
    public static Check of(Report report, String table) {
        List<Claim> claims = PrintedTable.read(table);
        @Nullable Row[] rows = Alignment.of(claims, report.rows());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Row row = rows[i];
            List<Message> slips =
                    claim.kind() != Kind.LAYER ? total(report, claims, i) : row == null ? List.of() : slips(row, claim);
            findings.add(new Finding(claim, row, slips));
        }
        return new Check(findings, missing(report.rows(), rows));
    }

    private static List<Row> missing(List<Row> all, @Nullable Row[] placed) {
        Set<String> named = new HashSet<>();
        for (Row row : placed) {
            if (row != null) {
                named.add(row.node().name());
            }
        }
        List<Row> missing = new ArrayList<>();
        for (Row row : all) {
            Term parameters = row.count(Quantity.PARAMETERS);
            boolean holds =
                    parameters.known() && parameters.value() > 0 && !row.node().isContainer();
            String parent = row.node().place().parent();
            boolean found = named.contains(row.node().name()) || (parent != null && named.contains(parent));
            if (holds && !found) {
                missing.add(row);
            }
        }
        return missing;
    }

    private static List<Message> slips(Row row, Claim claim) {
        List<Message> slips = new ArrayList<>();
        Message shape = ShapeReasons.of(row, claim.sizes());
        if (shape != null) {
            slips.add(shape);
        }
        Message parameters = ParameterReasons.of(row, claim.parameters());
        if (parameters != null) {
            slips.add(parameters);
        }
        return slips;
    }

    private static List<Message> total(Report report, List<Claim> claims, int index) {
        Claim claim = claims.get(index);
        Quantity quantity = switch (claim.kind()) {
            case TRAINABLE -> Quantity.TRAINABLE;
            case NON_TRAINABLE -> Quantity.NON_TRAINABLE;
            default -> Quantity.PARAMETERS;
        };
        Term total = report.total(quantity);
        if (!total.known() || total.value() == claim.parameters()) {
            return List.of();
        }
        long sum = 0;
        for (Claim each : claims.subList(0, index)) {
            sum += each.kind() == Kind.LAYER && each.parameters() > 0 ? each.parameters() : 0;
        }
        Message said = Message.of("check.params", claim.parameters(), total.value());
        Message reason = ParameterReasons.ofTotal(report, claim, sum);
        return reason == null ? List.of(said) : List.of(said, reason);
    }

    /** Returns how many lines agree. */
    public long agreeing() {
        long count = 0;
        for (Finding finding : findings) {
            count += finding.agrees() ? 1 : 0;
        }
        return count;
    }
}
