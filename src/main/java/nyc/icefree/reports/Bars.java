package nyc.icefree.reports;

import java.util.List;
import java.util.Locale;

/** Bars as inline SVG, drawn by the site's colours. They show what the table beside them says, so nobody reads them aloud. */
public final class Bars {
    /** Where nobody counted: no bar, and no line as for zero. */
    public static final Long NONE = -1L;

    private static final int HIGH = 32;
    private static final int STEP = 12;
    private static final int WIDE = 9;
    private static final int LONG = 100;

    private Bars() {}

    /** Standing side by side, the highest full. */
    public static String standing(List<Long> amounts) {
        long most =
                Math.max(1, amounts.stream().mapToLong(Long::longValue).max().orElse(1));
        var svg = new StringBuilder(begin("bars-standing", amounts.size() * STEP, HIGH));
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i) < 0) {
                continue;
            }
            double height = Math.max(0.6, amounts.get(i) * (double) HIGH / most);
            svg.append(rect(i * STEP, HIGH - height, WIDE, height));
        }
        return svg.append("</svg>").toString();
    }

    /** One lying bar. */
    public static String lying(long amount, long most) {
        return begin("bars-lying", LONG, 1) + rect(0, 0, amount * (double) LONG / Math.max(1, most), 1) + "</svg>";
    }

    private static String begin(String name, int width, int height) {
        return "<svg class=\"bars %s\" viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                .formatted(name, width, height);
    }

    private static String rect(double x, double y, double width, double height) {
        return String.format(
                Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", x, y, width, height);
    }
}
