package nyc.icefree.city;

/** The file of areas cannot be read or contradicts itself; the app then does not start. */
public final class CityUnusable extends IllegalStateException {
    public CityUnusable(String file, String why) {
        super("The file of areas, " + file + ", cannot be used: " + why + ".");
    }

    public CityUnusable(String file, int line, String why) {
        this(file, "line " + line + " " + why);
    }
}
