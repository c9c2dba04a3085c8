package cnncalc.web;

/**
 * Where the calculator stands, and so what of it is shown.
 *
 * @param embedded whether it stands in somebody's page, in a frame or as an element, and not on its own
 * @param editable whether the network can be changed
 * @param compact whether totals and picture are enough
 * @param address where the whole calculator is, for the way from an embedded one to it
 */
public record Setting(boolean embedded, boolean editable, boolean compact, String address) {

    /** The calculator's own page. */
    public static final Setting PAGE = new Setting(false, true, false, "");
}
