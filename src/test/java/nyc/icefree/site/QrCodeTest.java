package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final String LINK = "https://rota.example.org/es/events/know-your-rights-at-work-dec-5-2026";
    private static final int SCALE = 4;

    @Test
    void what_is_drawn_reads_as_what_it_was_made_of_and_stays_small() throws Exception {
        var code = QrCode.of(LINK);
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(drawn(code))));
        assertEquals(LINK, read.getText());
        assertTrue(code.path().length() < 5_000, code.path().length() + " octets");
    }

    /** As a browser draws it: black dashes on white. */
    private static RGBLuminanceSource drawn(QrCode code) {
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        var dashes = Pattern.compile("M(\\d+) (\\d+)\\.5h(\\d+)").matcher(code.path());
        while (dashes.find()) {
            int x = Integer.parseInt(dashes.group(1)) * SCALE;
            int width = Integer.parseInt(dashes.group(3)) * SCALE;
            for (int y = Integer.parseInt(dashes.group(2)) * SCALE, end = y + SCALE; y < end; y++) {
                Arrays.fill(pixels, y * side + x, y * side + x + width, 0);
            }
        }
        return new RGBLuminanceSource(side, side, pixels);
    }
}
