package nyc.icefree.partners.logos;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nyc.icefree.refusals.Refused;
import org.jspecify.annotations.Nullable;

/** A logo, small and drawn anew from an uploaded picture: whatever else was in the file is gone. */
public final class Logo {
    public static final int LARGEST_FILE = 2 * 1024 * 1024;
    static final int MOST_OCTETS = 40 * 1024;
    static final int LONGEST_SIDE = 400;
    private static final int LONGEST_UPLOADED = 3_000;
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    /** A JPEG is decoded once for each of its scans. Honest ones have at most a dozen, hostile ones thousands. */
    private static final int MOST_SCANS = 20;

    /** One at a time, so that many uploads take the memory of one. */
    private static final ReentrantLock READING = new ReentrantLock();

    private final byte[] octets;

    private Logo(byte[] octets) {
        this.octets = octets;
    }

    /** @throws Refused for a {@link LogoRefused} */
    public static Logo of(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new Refused(LogoRefused.FILE_TOO_BIG);
        }
        String format = begins(file, PNG) ? "png" : begins(file, JPEG) ? "jpeg" : null;
        if (format == null) {
            throw new Refused(LogoRefused.NEITHER_PNG_NOR_JPEG);
        }
        READING.lock();
        try {
            var image = format.equals("jpeg") && scans(file) > MOST_SCANS ? null : read(file, format);
            if (image == null) {
                throw new Refused(LogoRefused.UNREADABLE);
            }
            return new Logo(written(image, format.equals("jpeg") ? Exif.orientation(file) : Exif.UPRIGHT));
        } finally {
            READING.unlock();
        }
    }

    public byte[] octets() {
        return octets.clone();
    }

    /** 12 hex digits; part of its address. */
    public String version() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String mediaType(byte[] octets) {
        return begins(octets, PNG) ? "image/png" : "image/jpeg";
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length > with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    private static int scans(byte[] file) {
        int scans = 0;
        for (int i = 0; i < file.length - 1; i++) {
            scans += file[i] == (byte) 0xff && file[i + 1] == (byte) 0xda ? 1 : 0;
        }
        return scans;
    }

    /** Null when it is broken, cut off or not what it says; looks at the size in its header before it reads on. */
    private static @Nullable BufferedImage read(byte[] file, String format) {
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        var broken = new AtomicBoolean();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.addIIOReadWarningListener((source, warning) -> broken.set(true));
            reader.setInput(in, true, true);
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_UPLOADED) {
                throw new Refused(LogoRefused.TOO_MANY_PIXELS);
            }
            var image = reader.read(0);
            return broken.get() ? null : image;
        } catch (Refused e) {
            throw e;
        } catch (IOException | RuntimeException e) { // readers throw whatever a hostile file makes them
            return null;
        } finally {
            reader.dispose();
        }
    }

    /** As PNG, else as JPEG where nothing shines through, else smaller; 100 pixels always fit. */
    private static byte[] written(BufferedImage image, int orientation) {
        boolean clear = image.getColorModel().hasAlpha();
        for (int longest = LONGEST_SIDE; ; longest -= 100) {
            var small = turned(fitted(image, longest, clear), orientation);
            byte[] png = written(small, "png");
            byte[] best = png.length <= MOST_OCTETS || clear ? png : written(small, "jpeg");
            if (best.length <= MOST_OCTETS) {
                return best;
            }
        }
    }

    private static byte[] written(BufferedImage image, String format) {
        var octets = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = new MemoryCacheImageOutputStream(octets)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException e) {
            throw new IllegalStateException(e); // memory does not fail
        } finally {
            writer.dispose();
        }
        return octets.toByteArray();
    }

    /** Halves it until it is near, since one long step would skip pixels. */
    private static BufferedImage fitted(BufferedImage image, int longest, boolean clear) {
        double scale = Math.min(1.0, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        var from = image;
        while (from.getWidth() > 2 * width || from.getHeight() > 2 * height) {
            from = drawn(from, Math.max(width, from.getWidth() / 2), Math.max(height, from.getHeight() / 2), clear);
        }
        return drawn(from, width, height, clear);
    }

    /** Upright, from how the camera was held: from the fifth on its sides are changed, others mirror it. */
    private static BufferedImage turned(BufferedImage from, int orientation) {
        boolean side = orientation > 4;
        boolean across = (orientation & 2) != 0;
        boolean down = (orientation - 1 & 2) != 0;
        int width = side ? from.getHeight() : from.getWidth();
        int height = side ? from.getWidth() : from.getHeight();
        var image = new BufferedImage(width, height, from.getType());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int u = across ? width - 1 - x : x;
                int v = down ? height - 1 - y : y;
                image.setRGB(x, y, side ? from.getRGB(v, u) : from.getRGB(u, v));
            }
        }
        return image;
    }

    private static BufferedImage drawn(BufferedImage from, int width, int height, boolean clear) {
        var image = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return image;
    }
}
