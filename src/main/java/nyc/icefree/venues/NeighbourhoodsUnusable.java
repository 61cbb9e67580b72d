package nyc.icefree.venues;

/** The neighborhoods file cannot be read or contradicts itself; the app then does not start. */
final class NeighbourhoodsUnusable extends IllegalStateException {
    NeighbourhoodsUnusable(String why) {
        super("The file of neighborhoods cannot be used: " + why + ".");
    }

    NeighbourhoodsUnusable(int line, String why) {
        this("line " + line + " " + why);
    }
}
