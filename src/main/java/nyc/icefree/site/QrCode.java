package nyc.icefree.site;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.concurrent.ConcurrentMap;
import nyc.icefree.caches.Caches;

/** A QR code as one path of an inline SVG, so that no image request tells of it; the size includes its quiet edge. */
public record QrCode(int size, String path) {
    private static final ConcurrentMap<String, QrCode> OF_PAGES = Caches.ofEntries(1_000);

    /** Drawn once; only for addresses that everybody may know. */
    public static QrCode ofPage(String address) {
        return OF_PAGES.computeIfAbsent(address, QrCode::of);
    }

    public static QrCode of(String text) {
        try {
            var bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            var path = new StringBuilder();
            for (int y = 0; y < bits.getHeight(); y++) {
                for (int x = 0; x < bits.getWidth(); x++) {
                    int end = endOfRun(bits, x, y);
                    if (end > x) {
                        path.append('M')
                                .append(x)
                                .append(' ')
                                .append(y)
                                .append(".5h")
                                .append(end - x);
                        x = end;
                    }
                }
            }
            return new QrCode(bits.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static int endOfRun(BitMatrix bits, int x, int y) {
        int end = x;
        while (end < bits.getWidth() && bits.get(end, y)) {
            end++;
        }
        return end;
    }
}
