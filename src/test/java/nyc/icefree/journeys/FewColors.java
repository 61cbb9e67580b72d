package nyc.icefree.journeys;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

final class FewColors {
    private static final int MOST = 32;

    private FewColors() {}

    static BufferedImage of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] points = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> often = new HashMap<>();
        Arrays.stream(points).forEach(point -> often.merge(point & 0xffffff, 1, Integer::sum));
        int[] kept = often.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        var colors = new IndexColorModel(8, kept.length, kept, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var few = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colors);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int i = 0; i < points.length; i++) {
            int index = nearest.computeIfAbsent(points[i] & 0xffffff, color -> nearest(kept, color));
            few.getRaster().setSample(i % width, i / width, 0, index);
        }
        return few;
    }

    private static int nearest(int[] kept, int color) {
        int best = 0;
        for (int i = 1; i < kept.length; i++) {
            if (distance(kept[i], color) < distance(kept[best], color)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int a, int b) {
        int red = (a >> 16) - (b >> 16);
        int green = (a >> 8 & 0xff) - (b >> 8 & 0xff);
        int blue = (a & 0xff) - (b & 0xff);
        return red * red + green * green + blue * blue;
    }
}
