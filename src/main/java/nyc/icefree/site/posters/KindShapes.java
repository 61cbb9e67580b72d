package nyc.icefree.site.posters;

import nyc.icefree.eventform.EventKind;

/** The shape of each kind in a square of 100, as data of an SVG path; small ones for lists are in kinds.css. */
final class KindShapes {
    private KindShapes() {}

    static String of(EventKind kind) {
        return switch (kind) {
            case EDUCATION_SESSION ->
                "M50 0C77.6 0 100 22.4 100 50C100 77.6 77.6 100 50 100C22.4 100 0 77.6 0 50C0 22.4 22.4 0 50 0Z";
            case RALLY -> "M50 4L100 96L0 96Z";
            case BRIEFING -> "M5 5L95 5L95 95L5 95Z";
            case MEETING -> "M50 0L100 50L50 100L0 50Z";
            case CANVASS -> "M6 0L100 50L6 100Z";
            case CLINIC -> "M33 0L67 0L67 33L100 33L100 67L67 67L67 100L33 100L33 67L0 67L0 33L33 33Z";
            case RAPID_RESPONSE -> "M50 2L62 36L99 37L70 59L81 95L50 74L19 95L30 59L1 37L38 36Z";
            case OTHER -> "M25 6L75 6L100 50L75 94L25 94L0 50Z";
        };
    }
}
