package nyc.icefree.links;

/** Draws codes that a camera reads, for other rooms than the site. */
public interface QrDrawings {
    /**
     * As an SVG for the page itself, so that no request for a picture tells of it.
     *
     * @param label read aloud in its place
     */
    String svg(String text, String label);
}
