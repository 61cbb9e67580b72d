package nyc.icefree.site.posters;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a picture of flat colours into one byte per pixel, which halves its size. Of more colours than fit, the rarest
 * take the nearest.
 */
final class FewColours {
    private static final int MOST = 256;
    private final int width;
    private final int height;
    private final int[] colours;
    private final Map<Integer, Integer> places = new HashMap<>();

    /** @param image with one int per pixel */
    private FewColours(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    static BufferedImage of(BufferedImage image) {
        return new FewColours(image).indexed();
    }

    private BufferedImage indexed() {
        int[] palette = palette();
        for (int i = 0; i < palette.length; i++) {
            places.put(palette[i], i);
        }
        var indexed = new BufferedImage(
                width,
                height,
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        byte[] dots = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < colours.length; i++) {
            // most pixels are like the one before
            dots[i] = i > 0 && colours[i] == colours[i - 1]
                    ? dots[i - 1]
                    : (byte) (int) places.computeIfAbsent(colours[i], colour -> nearest(palette, colour));
        }
        return indexed;
    }

    /** The most frequent first, then the darker, so that the same picture has the same bytes. */
    private int[] palette() {
        var times = new HashMap<Integer, Integer>();
        for (int from = 0, to = 0; from < colours.length; from = to) {
            while (to < colours.length && colours[to] == colours[from]) {
                to++;
            }
            times.merge(colours[from], to - from, Integer::sum);
        }
        List<Integer> commonest = times.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(MOST)
                .toList();
        return commonest.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int nearest(int[] palette, int colour) {
        int nearest = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(palette[i], colour) < distance(palette[nearest], colour)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
