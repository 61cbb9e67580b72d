package nyc.icefree.city;

import java.util.Locale;

/**
 * A part of the city, such as a borough or a district. {@link City} knows which there are and what they are called.
 *
 * @param slug as in addresses: {@code old-harbor}
 */
public record Area(String slug) implements Comparable<Area> {
    public static Area ofStored(String word) {
        return new Area(word.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** As in the database: {@code OLD_HARBOR}. */
    public String stored() {
        return slug.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public int compareTo(Area other) {
        return slug.compareTo(other.slug);
    }
}
