package nyc.icefree.site.posters;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.site.Cards;
import nyc.icefree.site.QrCode;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;

/** Draws the pictures; loaded when a picture is first asked for. */
final class PosterPainter {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;
    static final int FLYER_WIDTH = 1080;
    static final int FLYER_HEIGHT = 1350;
    static final int ICON = 180;
    private static final int MARGIN = 72;
    private static final int FOOT = 118;
    private static final int SHAPE = 360;
    private static final int IN_A_ROW = 4;
    private static final int CODE = 320;
    private static final int CAPTION = 44;
    private static final int SMALL = 104;
    private static final double LEADING = 1.08;
    private static final double[] TITLE_SIZES = {112, 96, 82, 70, 58, 48};
    private static final double[] LINE_SIZES = {52, 46, 40, 34, 28};
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
        boolean planned = poster.standing() == PosterState.PLANNED;
        Color kind = inks.of("poster-" + poster.kind().slug());
        try (var sheet = new Sheet(WIDTH, HEIGHT, ground(poster))) {
            date(sheet, band, poster, WIDTH);
            shape(sheet, poster, WIDTH);
            Color foot = planned ? inks.of("paper") : inks.of(poster.standing().isOff() ? "brick" : "slate");
            sheet.fill(new Rectangle2D.Double(0, HEIGHT - FOOT, WIDTH, FOOT), foot);
            Color onFoot = planned ? kind : inks.of("paper");
            String said = planned ? words.of(poster.kind()) : band.word() + words.colon() + words.of(poster.kind());
            line(sheet, said, HEIGHT - FOOT / 2.0 + 20, 56, WIDTH - 2 * MARGIN - FOOT, onFoot);
            sheet.fill(Sheet.placed(PathData.read(HOUSE), WIDTH - MARGIN - 84, HEIGHT - FOOT + 10, 96), onFoot);
            return sheet.png();
        }
    }

    private Color ground(Poster poster) {
        return inks.of(
                poster.standing() == PosterState.PLANNED
                        ? "poster-" + poster.kind().slug()
                        : "sunken");
    }

    private void date(Sheet sheet, Band band, Poster poster, int width) {
        Color text = inks.of(poster.standing() == PosterState.PLANNED ? "on-poster" : "slate");
        double room = width - 3.0 * MARGIN - SHAPE;
        line(sheet, band.weekday(), 128, 92, room, text);
        double wide = line(sheet, band.number(), 384, 320, room, text);
        line(sheet, band.month(), 474, 72, room, text);
        if (poster.standing().isOff()) {
            sheet.fill(new Rectangle2D.Double(MARGIN - 16.0, 258, wide + 32, 18), inks.of("brick"));
        }
    }

    private void shape(Sheet sheet, Poster poster, int width) {
        Shape shape = Sheet.placed(
                PathData.read(KindShapes.of(poster.kind())),
                width - MARGIN - SHAPE,
                (HEIGHT - FOOT - SHAPE) / 2.0,
                SHAPE);
        if (poster.standing().isOff()) {
            sheet.draw(shape, inks.of("edge"), 14);
        } else {
            sheet.fill(shape, inks.of(poster.standing() == PosterState.PLANNED ? "marigold" : "hairline"));
        }
    }

    /** For chats: as tall as they show it whole. */
    byte[] flyer(Flyer flyer) {
        Poster poster = flyer.poster();
        Words words = texts.in(poster.reader());
        var band = Band.of(words, poster);
        boolean readable = letters.has(flyer.title()) && flyer.lines().stream().allMatch(letters::has);
        try (var sheet = new Sheet(FLYER_WIDTH, FLYER_HEIGHT, inks.of("paper"))) {
            sheet.fill(new Rectangle2D.Double(0, 0, FLYER_WIDTH, HEIGHT - FOOT), ground(poster));
            date(sheet, band, poster, FLYER_WIDTH);
            shape(sheet, poster, FLYER_WIDTH);
            double wide = FLYER_WIDTH - 2.0 * MARGIN;
            double beside = wide - CODE - MARGIN / 2.0;
            double top = HEIGHT - FOOT + 48;
            if (!band.word().isEmpty()) {
                line(sheet, band.word(), top + 56, 64, wide, inks.of("brick"));
                top += 88;
            }
            double above = FLYER_HEIGHT - MARGIN - CAPTION - CODE;
            if (readable) {
                Color kind = inks.of("poster-" + poster.kind().slug());
                line(sheet, flyer.kind(), top + 24, 40, wide, kind);
                top += 56;
                text(sheet, List.of(flyer.title()), top, above - 24, wide, TITLE_SIZES, inks.of("ink"));
                text(sheet, flyer.lines(), above, FLYER_HEIGHT - MARGIN - 104.0, beside, LINE_SIZES, kind);
                String hosts = words.get("site.event.hosts-label") + words.colon() + flyer.hosts();
                line(sheet, hosts, FLYER_HEIGHT - MARGIN - 52.0, 34, beside, inks.of("slate"));
                line(sheet, flyer.campaign(), FLYER_HEIGHT - MARGIN - 4.0, 34, beside, inks.of("slate"));
            } else {
                line(sheet, flyer.digits(), above + CODE / 2.0, 72, beside, inks.of("ink"));
            }
            code(sheet, flyer.code(), FLYER_WIDTH - MARGIN - CODE, above);
            caption(sheet, words.get("site.flyer.scan"), FLYER_WIDTH - MARGIN - CODE / 2.0);
            return sheet.png();
        }
    }

    /** Writes the text in the largest size that fits between top and bottom; what is too long ends in an ellipsis. */
    private void text(
            Sheet sheet,
            List<String> paragraphs,
            double top,
            double bottom,
            double room,
            double[] sizes,
            Color colour) {
        for (double size : sizes) {
            var lines = paragraphs.stream()
                    .flatMap(paragraph -> broken(paragraph, size, room).stream())
                    .toList();
            int most = (int) ((bottom - top) / (size * LEADING));
            boolean last = size == sizes[sizes.length - 1];
            if (lines.size() <= most || last) {
                for (int i = 0; i < Math.min(lines.size(), most); i++) {
                    boolean cut = i == most - 1 && lines.size() > most;
                    line(
                            sheet,
                            lines.get(i) + (cut ? "..." : ""),
                            top + size * (0.8 + i * LEADING),
                            size,
                            room,
                            colour);
                }
                return;
            }
        }
    }

    private List<String> broken(String paragraph, double size, double room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            if (!line.isEmpty() && letters.width(line + " " + word, size) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void caption(Sheet sheet, String text, double middle) {
        if (letters.has(text)) {
            double size = Math.min(30, 30 * CODE / letters.width(text, 30));
            double left = middle - letters.width(text, size) / 2;
            sheet.fill(letters.outline(text, left, FLYER_HEIGHT - MARGIN - 4.0, size), inks.of("ink"));
        }
    }

    private static void code(Sheet sheet, QrCode code, double left, double top) {
        sheet.fill(new Rectangle2D.Double(left, top, CODE, CODE), Color.WHITE);
        int dot = CODE / code.size();
        int edge = (CODE - dot * code.size()) / 2;
        for (QrCode.Run run : code.runs()) {
            sheet.fill(
                    new Rectangle2D.Double(
                            left + edge + run.x() * dot, top + edge + run.y() * dot, run.length() * dot, dot),
                    Color.BLACK);
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

    /** A page that is about no event, by its title and first sentence. */
    byte[] card(Cards.Card card) {
        if (!letters.has(card.title() + card.sentence() + card.campaign())) {
            return general();
        }
        try (var sheet = new Sheet(WIDTH, HEIGHT, inks.of("marigold"))) {
            double foot = HEIGHT - FOOT;
            double wide = WIDTH - 3.0 * MARGIN - 2 * SMALL;
            text(sheet, List.of(card.title()), 64, 300, wide, TITLE_SIZES, inks.of("ink"));
            text(sheet, List.of(card.sentence()), 316, foot - 16, wide, LINE_SIZES, inks.of("ink"));
            EventKind[] kinds = EventKind.values();
            for (int i = 0; i < kinds.length; i++) {
                double left = WIDTH - MARGIN - (2 - i % 2) * SMALL;
                int row = i / 2;
                double top = 44 + row * (SMALL + 12.0);
                Shape shape = PathData.read(KindShapes.of(kinds[i]));
                sheet.fill(Sheet.placed(shape, left, top, SMALL - 16.0), inks.of("poster-" + kinds[i].slug()));
            }
            sheet.fill(new Rectangle2D.Double(0, foot, WIDTH, FOOT), inks.of("ink"));
            line(sheet, card.campaign(), HEIGHT - FOOT / 2.0 + 20, 56, WIDTH - 2 * MARGIN - FOOT, inks.of("marigold"));
            sheet.fill(Sheet.placed(PathData.read(HOUSE), WIDTH - MARGIN - 84, foot + 10, 96), inks.of("marigold"));
            return sheet.png();
        }
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
