package nyc.icefree.site.posters;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * Letters of the posters as outlines, from a font in the jar. So a picture does not depend on the machine's fonts or
 * font libraries.
 */
final class Lettering {
    private static final String FONT = "lettering/public-sans-black.svg";
    /** Tracking in em: letters this heavy stand closer. */
    private static final double TIGHT = -0.025;

    private final Map<Integer, Glyph> glyphs = new HashMap<>();
    private double unitsPerEm = 1000;

    private record Glyph(double advance, @Nullable Path2D outline) {}

    private Lettering() {}

    static Lettering read() {
        try (InputStream in = new ClassPathResource(FONT).getInputStream()) {
            var lettering = new Lettering();
            lettering.read(in);
            return lettering;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("font-face")) {
                unitsPerEm = Double.parseDouble(xml.getAttributeValue(null, "units-per-em"));
            } else if (xml.getLocalName().equals("glyph")) {
                String outline = xml.getAttributeValue(null, "d");
                glyphs.put(
                        xml.getAttributeValue(null, "unicode").codePointAt(0),
                        new Glyph(
                                Double.parseDouble(xml.getAttributeValue(null, "horiz-adv-x")),
                                outline == null ? null : PathData.read(outline)));
            }
        }
    }

    /** Whether it has all letters of the text; it has those of Western European languages. */
    boolean has(String text) {
        return text.codePoints().allMatch(glyphs::containsKey);
    }

    /** @param size of the letters, in pixels */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(letter -> advance(letter, size)).sum();
    }

    Shape outline(String text, double left, double baseline, double size) {
        var whole = new Path2D.Double();
        double at = left;
        double scale = size / unitsPerEm;
        for (int letter : text.codePoints().toArray()) {
            Path2D outline = glyph(letter).outline();
            if (outline != null) {
                var place = AffineTransform.getTranslateInstance(at, baseline);
                place.scale(scale, -scale);
                whole.append(outline.getPathIterator(place), false);
            }
            at += advance(letter, size);
        }
        return whole;
    }

    private double advance(int letter, double size) {
        return (glyph(letter).advance() / unitsPerEm + TIGHT) * size;
    }

    private Glyph glyph(int letter) {
        return Objects.requireNonNull(glyphs.get(letter), "a letter that the font has not");
    }
}
