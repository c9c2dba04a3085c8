package cnncalc.text;

/**
 * A change that may make a refused layer work; it becomes a {@link Fix} once it has been tried.
 *
 * @param field the argument to change
 * @param value what to set it to, as written in network text
 */
public record Candidate(String field, String value) {}
