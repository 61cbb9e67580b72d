package nyc.icefree.site;

/** Where a page of a long list begins. */
public final class FirstOfPage {
    private FirstOfPage() {}

    /**
     * @param wanted as an address says it; where none stand so far down, the last page is meant
     * @param size of the whole list
     * @return how many stand on the pages before it
     */
    public static int of(int wanted, int size, int atOnce) {
        return Math.clamp(wanted, 0, Math.max(0, size - 1)) / atOnce * atOnce;
    }
}
