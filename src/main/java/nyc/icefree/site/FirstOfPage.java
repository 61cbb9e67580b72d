package nyc.icefree.site;

public final class FirstOfPage {
    private FirstOfPage() {}

    /**
     * @param wanted first row, from the page's address; past the end it means the last page
     * @param size of the whole list
     * @return number of rows before that page
     */
    public static int of(int wanted, int size, int atOnce) {
        return Math.clamp(wanted, 0, Math.max(0, size - 1)) / atOnce * atOnce;
    }
}
