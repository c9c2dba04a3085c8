package cnncalc.text;

/** What network text's blocks have to say, in English. */
final class BlockEnglish {

    private BlockEnglish() {}

    static final String PROBLEMS = """
            block.open = This {0} has no end: write end behind its last line.
            block.end = There is no group or define here that could end.
            limit.blocks = Blocks are nested in one another more than {0} times; deeper ones are left out.
            define.inside = A block is defined outside of groups and other definitions.
            define.name = A name must follow define, and its parameters behind it, such as define block width.
            define.taken = “{0}” means something already and cannot be what a definition is called.
            define.parameter = A parameter needs a name of its own, without +, -, *, / or brackets; got “{0}”.
            define.few = {0} takes a value for each of its {1} parameters, got {2}.
            define.use = In {1}: {0}
            arithmetic.negative = {0} comes to {1}; it must be at least 0.
            arithmetic.large = {0} comes to more than 2^63 - 1.
            arithmetic.zero = {0} divides by zero.
            times.number = A whole number of at least 1 must stand in front of times, got {0}.
            use.number = A whole number of at least 1 must follow use, got {0}.
            kind.unknown = A row is shown as input, layer, op or container, got {0}.
            again.missing = again needs the name of an earlier layer; there is no “{0}” above.
            output.missing = The network puts out {0}, but there is no layer of that name.
            """;
}
