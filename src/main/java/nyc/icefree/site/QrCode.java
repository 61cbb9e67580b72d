package nyc.icefree.site;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import nyc.icefree.caches.Caches;

/** A QR code as one path of an inline SVG, so that no image request tells of it; the size includes its quiet edge. */
public record QrCode(int size, List<Run> runs, String path) {
    /** Dark modules beside each other in one row. */
    public record Run(int x, int y, int length) {}

    private static final ConcurrentMap<String, QrCode> OF_PAGES = Caches.ofEntries(1_000);

    /** Drawn once; only for addresses that everybody may know. */
    public static QrCode ofPage(String address) {
        return OF_PAGES.computeIfAbsent(address, QrCode::of);
    }

    public static QrCode of(String text) {
        try {
            var bits = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            var runs = new ArrayList<Run>();
            for (int y = 0; y < bits.getHeight(); y++) {
                for (int x = 0; x < bits.getWidth(); x++) {
                    int end = endOfRun(bits, x, y);
                    if (end > x) {
                        runs.add(new Run(x, y, end - x));
                        x = end;
                    }
                }
            }
            String path = runs.stream()
                    .map(run -> "M" + run.x() + " " + run.y() + ".5h" + run.length())
                    .collect(Collectors.joining());
            return new QrCode(bits.getWidth(), List.copyOf(runs), path);
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
