package cnncalc.read;

import cnncalc.network.Network;
import cnncalc.text.Problem;
import java.util.List;

/**
 * What a reader made of a source.
 *
 * @param network the graph, with an unread layer where something could not be read
 * @param problems what could not be read, and why
 */
public record Reading(Network network, List<Problem> problems) {}
