package nyc.icefree.site.campaign;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import nyc.icefree.eventform.EventKind;

/**
 * An organization's own drawing, made from its name: a house with a stoop, in the colour of a kind.
 *
 * @param colour names a kind's colour
 * @param house data of an SVG path in a square of 100
 * @param holes windows, door and steps, likewise
 */
public record Stoop(String colour, String house, String holes) {
    private static final String[] HOUSES = {
        "M4 10h92v10h-6v80h-80v-80h-6z", "M10 100V44a40 40 0 0 1 80 0v56z", "M10 100V40L50 4l40 36v60z"
    };

    public static Stoop of(String name) {
        var sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        int number = (int) (sum.getValue() % 1_000_003);
        EventKind[] kinds = EventKind.values();
        int columns = 2 + number / 3 % 2;
        int door = number / 6 % 2 == 0 ? 20 : 56;
        var holes = new StringBuilder();
        for (int row = 0; row < 1 + number / 12 % 2; row++) {
            for (int column = 0; column < columns; column++) {
                int left = 50 - columns * 11 + column * 22 + 4;
                holes.append("M%d %dh14v14h-14z".formatted(left, 30 + row * 20));
            }
        }
        holes.append("M%d 72h14v16h-14z".formatted(door == 20 ? 60 : 26));
        holes.append("M%d 90v-12a12 12 0 0 1 24 0v12z".formatted(door));
        holes.append("M%d 92h28v2h-28zM%d 96h36v2h-36z".formatted(door - 2, door - 6));
        return new Stoop(kinds[number / 24 % kinds.length].slug(), HOUSES[number % HOUSES.length], holes.toString());
    }
}
