package cnncalc.read;

import cnncalc.network.Network;
import cnncalc.network.Reading;
import cnncalc.text.Message;
import cnncalc.text.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads network text: a line a layer, {@code #} before a comment, a first comment as the title.
 *
 * <pre>
 * # A small residual network
 * define block width
 *   conv width 3x3 padding 1 relu
 *   conv width 3x3 padding 1
 *   add in
 *   relu
 * end
 * input 32x32x3
 * conv 16 3x3 padding 1 relu
 * block1: 3 times block 16
 * globalavgpool
 * dense 10
 * </pre>
 *
 * A layer reads from the line above, unless it says {@code from} and a name; {@code add} and {@code concat} join the line
 * above with the names behind them. {@code name:} in front names a line. {@code group} … {@code end} makes lines a part of
 * the network with a row of its own; {@code define} … {@code end} makes them one at each use, in which {@code in} is what
 * the use reads, {@code in@1} the second of it. {@code again name} calls an earlier layer once more, with the same
 * weights. {@code output} names what the network, the group or the block puts out. A name is looked for among the lines of
 * its block, then around it; from outside, {@code block/name} is the line of that name in the block.
 */
public final class NetworkText {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 256 * 1024;

    /** The most layers that are read, as they are written. */
    public static final int MAX_LAYERS = 2_000;

    /** The most layers that a network has, those of a definition counted at each use: room for ResNet-1202. */
    public static final int MAX_LAID = 5_000;

    private NetworkText() {}

    public static Reading read(String source) {
        List<Problem> problems = new ArrayList<>();
        if (source.length() > MAX_LENGTH) {
            problems.add(Problem.error(Message.of("limit.length", source.length(), MAX_LENGTH), null, null));
            return new Reading(Network.of("", List.of()), problems, "network", "");
        }
        Statements statements = new Statements(source, problems);
        List<Statement> lines = statements.read();
        Laying laying = new Laying(problems);
        Scope whole = new Scope();
        laying.lay(lines, whole);
        Wiring wiring = new Wiring(laying);
        Network network = Network.of(statements.title(), wiring.nodes(), wiring.outputs(whole));
        return new Reading(network, List.copyOf(problems), "network", "");
    }

    /** Whether a text defines blocks: laid out it says the same, and more than a person wants to read. */
    public static boolean hasDefinitions(String source) {
        for (Statement line : new Statements(source, new ArrayList<>()).read()) {
            if (line.is("define")) {
                return true;
            }
        }
        return false;
    }

    /** Returns one typed word in the spelling of network text: full-width forms narrow, × and * as x. */
    public static String normal(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = Words.normal(word.charAt(i));
            out.append(c == ' ' ? "" : c == 'X' ? "x" : Character.toString(c));
        }
        return out.toString();
    }
}
