package cnncalc.preset;

/** Writes network text for networks made of repeated blocks. */
final class Builder {

    private final StringBuilder text = new StringBuilder();

    Builder(String title) {
        line("# " + title);
    }

    Builder line(String line) {
        text.append(line).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
