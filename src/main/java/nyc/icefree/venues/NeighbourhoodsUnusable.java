package nyc.icefree.venues;

/** The file of neighborhoods cannot be read, or contradicts itself; the app does not start with half a map. */
final class NeighbourhoodsUnusable extends IllegalStateException {
    NeighbourhoodsUnusable(String why) {
        super("The file of neighborhoods cannot be used: " + why + ".");
    }

    NeighbourhoodsUnusable(int line, String why) {
        this("line " + line + " " + why);
    }
}
