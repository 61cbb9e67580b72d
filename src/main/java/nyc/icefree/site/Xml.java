package nyc.icefree.site;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document from front to back; escapes text and drops characters that XML 1.0 forbids. Names include
 * their prefix.
 */
public final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter writer;

    /** @param attributes of the root, name and value in turn; namespaces too */
    public Xml(String root, String... attributes) {
        try {
            writer = FACTORY.createXMLStreamWriter(written);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        write(() -> writer.writeStartDocument("utf-8", "1.0"));
        line();
        start(root, attributes);
        line();
    }

    public Xml start(String name, String... attributes) {
        write(() -> writer.writeStartElement(name));
        return with(attributes);
    }

    public Xml end() {
        write(writer::writeEndElement);
        return line();
    }

    public Xml element(String name, String text, String... attributes) {
        start(name, attributes);
        write(() -> writer.writeCharacters(readable(text)));
        return end();
    }

    public Xml empty(String name, String... attributes) {
        write(() -> writer.writeEmptyElement(name));
        return with(attributes).line();
    }

    public Xml line() {
        write(() -> writer.writeCharacters("\n"));
        return this;
    }

    public byte[] octets() {
        end();
        write(writer::writeEndDocument);
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Xml with(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = readable(attributes[i + 1]);
            write(() -> writer.writeAttribute(name, value));
        }
        return this;
    }

    private static String readable(String text) {
        return text.replaceAll("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
