package nyc.icefree.site.posters;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture while it is drawn; needs no screen and writes no file. */
final class Sheet implements AutoCloseable {
    private final BufferedImage image;
    private final Graphics2D pen;

    Sheet(int width, int height, Color ground) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(new Rectangle2D.Double(0, 0, width, height), ground);
    }

    void fill(Shape shape, Color colour) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    void draw(Shape shape, Color colour, float thick) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        pen.draw(shape);
    }

    static Shape placed(Shape shape, double left, double top, double size) {
        var place = AffineTransform.getTranslateInstance(left, top);
        place.scale(size / 100, size / 100);
        return place.createTransformedShape(shape);
    }

    byte[] png() {
        var octets = new ByteArrayOutputStream(16 * 1024);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = new MemoryCacheImageOutputStream(octets)) {
            writer.setOutput(out);
            writer.write(FewColours.of(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return octets.toByteArray();
    }

    @Override
    public void close() {
        pen.dispose();
        image.flush();
    }
}
