package nyc.icefree.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {
    private static String of(Xml xml) {
        return new String(xml.octets(), StandardCharsets.UTF_8);
    }

    @Test
    void a_document_is_written_from_front_to_back() {
        assertEquals(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="urn:a" xmlns:at="urn:b">
                <at:gone ref="1"/>
                <entry><title kind="text">One</title>
                </entry>
                </feed>
                """,
                of(new Xml("feed", "xmlns", "urn:a", "xmlns:at", "urn:b")
                        .empty("at:gone", "ref", "1")
                        .start("entry")
                        .element("title", "One", "kind", "text")
                        .end()));
    }

    @Test
    void nothing_that_was_typed_acts() {
        assertEquals("""
                <?xml version="1.0" encoding="utf-8"?>
                <a>
                <b c="&lt;&amp;&quot;'é">]]&gt;&lt;b&gt;&amp;amp;"'é😀 ي</b>
                </a>
                """, of(new Xml("a").element("b", "]]><b>&amp;\"'é\u0007😀\uFFFE ي\uD800", "c", "<&\u0000\"'é")));
    }
}
