package nyc.icefree.partners.logos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures to upload. */
public final class LogoFiles {
    private LogoFiles() {}

    public static byte[] png(int width, int height) {
        return file("png", new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    /** Nothing in it can be pressed together. */
    static byte[] noise(String format, int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return file(format, image);
    }

    static byte[] file(String format, BufferedImage image) {
        var octets = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, octets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toByteArray();
    }
}
