package nyc.icefree.venues;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nyc.icefree.city.City;
import org.jspecify.annotations.Nullable;

/** Degrees north and east, as typed or pasted, never guessed from an address. Nothing here asks a map service. */
public record MapPoint(double latitude, double longitude) {
    /** About ten centimetres. */
    private static final int DIGITS = 6;

    /** From the city's middle, in metres. A point farther away has a missing sign, or its numbers are swapped. */
    private static final double REACH = 800_000;

    private static final double EARTH_RADIUS = 6_371_000;

    /** Length of a browser address, with room to spare. */
    private static final int LONGEST = 2_000;

    private static final String DEGREES = "([-+]?\\d{1,3}\\.\\d+)";
    private static final String BETWEEN = "(?:[,;/\\s]|%2C)(?:\\s|\\+|%20){0,3}";

    /** Patterns of the place itself stand before those of the map's centre. */
    private static final List<Pattern> WRITTEN = List.of(
            Pattern.compile("!3d" + DEGREES + "!4d" + DEGREES),
            Pattern.compile("[?&]mlat=" + DEGREES + "&mlon=" + DEGREES),
            Pattern.compile("(?i)^geo:" + DEGREES + "," + DEGREES),
            Pattern.compile("[?&](?:q|query|ll|sll|daddr|destination|coordinate|center)=(?:loc:)?" + DEGREES + BETWEEN
                    + DEGREES),
            Pattern.compile("/@" + DEGREES + "," + DEGREES),
            Pattern.compile("#map=\\d+(?:\\.\\d+)?/" + DEGREES + "/" + DEGREES),
            Pattern.compile("/(?:place|search|dir)/" + DEGREES + BETWEEN + DEGREES),
            Pattern.compile("^" + DEGREES + BETWEEN + DEGREES + "$"));

    private static final Pattern WITH_SIDES =
            Pattern.compile("(?i)^(\\d{1,2}\\.\\d+)\\s*°?\\s*([NS])[,;\\s]+(\\d{1,3}\\.\\d+)\\s*°?\\s*([EWO])$");

    /** @param text two numbers, a {@code geo:} address, or a map link that contains them; short links do not */
    public static Optional<MapPoint> read(String text) {
        String pasted = withoutBrackets(text).strip();
        if (pasted.length() > LONGEST) {
            return Optional.empty();
        }
        var sides = WITH_SIDES.matcher(pasted);
        if (sides.matches()) {
            return Optional.of(new MapPoint(
                    signed(sides.group(1), sides.group(2), "S"), signed(sides.group(3), sides.group(4), "WO")));
        }
        return WRITTEN.stream()
                .map(pattern -> pattern.matcher(pasted))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new MapPoint(rounded(found.group(1)), rounded(found.group(2))));
    }

    private static String withoutBrackets(String text) {
        return text.replace("(", "").replace(")", "").replace("[", "").replace("]", "");
    }

    /** Empty when unknown, or hidden from the place's audience. */
    public static Optional<MapPoint> of(Place place) {
        return place.addressHidden() ? Optional.empty() : of(place.latitude(), place.longitude());
    }

    public static Optional<MapPoint> of(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new MapPoint(latitude, longitude));
    }

    public boolean isInReach(City city) {
        return metresTo(new MapPoint(city.north(), city.east())) <= REACH;
    }

    /** Great-circle distance on a sphere, correct to half a percent. */
    public double metresTo(MapPoint other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double chord = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, chord)));
    }

    /** GEO value (RFC 5545, 3.8.1.6): {@code 40.7466;-73.8917}. */
    public String geo() {
        return BigDecimal.valueOf(latitude).toPlainString() + ";"
                + BigDecimal.valueOf(longitude).toPlainString();
    }

    private static double rounded(String degrees) {
        return new BigDecimal(degrees).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static double signed(String degrees, String side, String negative) {
        return negative.contains(side.toUpperCase(java.util.Locale.ROOT)) ? -rounded(degrees) : rounded(degrees);
    }
}
