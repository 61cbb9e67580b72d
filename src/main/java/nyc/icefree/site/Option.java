package nyc.icefree.site;

/** One choice of a select, a check box or a radio button. */
public record Option(String value, String label, boolean chosen) {}
