package nyc.icefree.site;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A QR code read back from what a page draws: black dashes on white. */
public final class ReadCode {
    private static final int SCALE = 4;
    private static final Pattern DRAWN = Pattern.compile(
            "(?s)<svg class=\"qr\"[^>]* viewBox=\"0 0 (\\d+) \\d+\"(?:(?!</svg>).)*<path [^>]*d=\"([^\"]*)\"");
    private static final Pattern DASH = Pattern.compile("M(\\d+) (\\d+)\\.5h(\\d+)");

    private ReadCode() {}

    /** What each code on a page says. */
    public static List<String> on(String page) {
        return DRAWN.matcher(page)
                .results()
                .map(code -> text(Integer.parseInt(code.group(1)), code.group(2)))
                .toList();
    }

    static String text(int size, String path) {
        int side = size * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        var dashes = DASH.matcher(path);
        while (dashes.find()) {
            int x = Integer.parseInt(dashes.group(1)) * SCALE;
            int width = Integer.parseInt(dashes.group(3)) * SCALE;
            for (int y = Integer.parseInt(dashes.group(2)) * SCALE, end = y + SCALE; y < end; y++) {
                Arrays.fill(pixels, y * side + x, y * side + x + width, 0);
            }
        }
        try {
            // the picture is exact: looking for the code in it, as in a photograph, misses nine in a thousand
            var bits = new BinaryBitmap(new GlobalHistogramBinarizer(new RGBLuminanceSource(side, side, pixels)));
            return new QRCodeReader()
                    .decode(bits, Map.of(DecodeHintType.PURE_BARCODE, true))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("no scanner would read it", e);
        }
    }
}
