package nyc.icefree.venues;

import nyc.icefree.city.Area;
import org.jspecify.annotations.Nullable;

/** The facts that say where a venue is and how to get in; for a private venue they are stored as one sealed text. */
record PlaceSecret(
        String name,
        String address,
        Transit transit,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String staffNotes) {
    static final PlaceSecret LOST = new PlaceSecret("", "", Transit.UNKNOWN, null, null, "");

    private static final String BETWEEN = "\0"; // never in tidied text

    static PlaceSecret of(VenueForm facts) {
        return new PlaceSecret(
                facts.name(),
                facts.address(),
                facts.transit(),
                facts.latitude(),
                facts.longitude(),
                facts.staffNotes());
    }

    Place place(String neighbourhood, @Nullable Area area) {
        return new Place(
                name,
                VenueForm.besideName(name, address),
                neighbourhood.isEmpty() ? null : neighbourhood,
                area,
                transit.equals(Transit.UNKNOWN) ? null : transit,
                latitude,
                longitude,
                false);
    }

    String text() {
        return String.join(
                BETWEEN,
                name,
                address,
                transit.english(),
                latitude == null ? "" : latitude.toString(),
                longitude == null ? "" : longitude.toString(),
                staffNotes,
                transit.others());
    }

    /** Also reads texts from before there were other languages. */
    static PlaceSecret read(String text) {
        var parts = text.split(BETWEEN, -1);
        return parts.length < 6
                ? LOST
                : new PlaceSecret(
                        parts[0],
                        parts[1],
                        Transit.read(parts[2], parts.length > 6 ? parts[6] : ""),
                        degrees(parts[3]),
                        degrees(parts[4]),
                        parts[5]);
    }

    private static @Nullable Double degrees(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }
}
