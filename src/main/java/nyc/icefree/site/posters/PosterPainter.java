package nyc.icefree.site.posters;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;

/** Draws the pictures; loaded when a picture is first asked for. */
final class PosterPainter {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    static final int ICON = 180;
    private static final int MARGIN = 72;
    private static final int FOOT = 118;
    private static final int SHAPE = 360;
    private static final int IN_A_ROW = 4;
    /** A house, in a square of 100; also in icon.svg. */
    private static final String HOUSE = "M22 81L22 30L50 16L78 30L78 81L58 81L58 58L42 58L42 81Z";

    private final Texts texts;
    private final Lettering letters = Lettering.read();
    private final Inks inks = Inks.read();

    PosterPainter(Texts texts) {
        this.texts = texts;
    }

    byte[] poster(Poster poster) {
        Words words = texts.in(poster.reader());
        var band = Band.of(words, poster);
        boolean planned = poster.standing() == Standing.PLANNED;
        Color kind = inks.of("poster-" + poster.kind().slug());
        Color ground = planned ? kind : inks.of("sunken");
        Color text = planned ? inks.of("on-poster") : inks.of("slate");
        try (var sheet = new Sheet(WIDTH, HEIGHT, ground)) {
            date(sheet, band, text, poster.standing().isOff());
            shape(sheet, poster);
            Color foot = planned ? inks.of("paper") : inks.of(poster.standing().isOff() ? "brick" : "slate");
            sheet.fill(new Rectangle2D.Double(0, HEIGHT - FOOT, WIDTH, FOOT), foot);
            Color onFoot = planned ? kind : inks.of("paper");
            String said = planned ? words.of(poster.kind()) : band.word() + ": " + words.of(poster.kind());
            line(sheet, said, HEIGHT - FOOT / 2.0 + 20, 56, WIDTH - 2 * MARGIN - FOOT, onFoot);
            sheet.fill(Sheet.placed(PathData.read(HOUSE), WIDTH - MARGIN - 84, HEIGHT - FOOT + 10, 96), onFoot);
            return sheet.png();
        }
    }

    private void date(Sheet sheet, Band band, Color text, boolean off) {
        double room = WIDTH - 3.0 * MARGIN - SHAPE;
        line(sheet, band.weekday(), 128, 92, room, text);
        double wide = line(sheet, band.number(), 384, 320, room, text);
        line(sheet, band.month(), 474, 72, room, text);
        if (off) {
            sheet.fill(new Rectangle2D.Double(MARGIN - 16.0, 258, wide + 32, 18), inks.of("brick"));
        }
    }

    private void shape(Sheet sheet, Poster poster) {
        Shape shape = Sheet.placed(
                PathData.read(KindShapes.of(poster.kind())),
                WIDTH - MARGIN - SHAPE,
                (HEIGHT - FOOT - SHAPE) / 2.0,
                SHAPE);
        if (poster.standing().isOff()) {
            sheet.draw(shape, inks.of("edge"), 14);
        } else {
            sheet.fill(shape, inks.of(poster.standing() == Standing.PLANNED ? "marigold" : "hairline"));
        }
    }

    /**
     * Draws nothing when letters are missing: the number of the day and the shape remain.
     *
     * @return the width
     */
    private double line(Sheet sheet, String text, double baseline, double size, double room, Color colour) {
        if (!letters.has(text)) {
            return 0;
        }
        double fitting = Math.min(size, size * room / letters.width(text, size));
        sheet.fill(letters.outline(text, MARGIN, baseline, fitting), colour);
        return letters.width(text, fitting);
    }

    /** For pages that are about no event: the house and the shapes of all kinds, no word. */
    byte[] general() {
        try (var sheet = new Sheet(WIDTH, HEIGHT, inks.of("marigold"))) {
            sheet.fill(Sheet.placed(PathData.read(HOUSE), -24, 30, 580), inks.of("ink"));
            EventKind[] kinds = EventKind.values();
            for (int i = 0; i < kinds.length; i++) {
                Shape shape = PathData.read(KindShapes.of(kinds[i]));
                int row = i / IN_A_ROW;
                double left = 516 + i % IN_A_ROW * 156.0;
                double top = 190 + row * 184.0;
                sheet.fill(Sheet.placed(shape, left, top, 120), inks.of("poster-" + kinds[i].slug()));
            }
            return sheet.png();
        }
    }

    /** For the screen of a phone, which rounds its corners by itself. */
    byte[] icon() {
        try (var sheet = new Sheet(ICON, ICON, inks.of("marigold"))) {
            sheet.fill(Sheet.placed(PathData.read(HOUSE), 0, 0, ICON), inks.of("ink"));
            return sheet.png();
        }
    }
}
