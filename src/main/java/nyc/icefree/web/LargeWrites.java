package nyc.icefree.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Enlarges the write buffer from the server's 8 KiB, so that a page leaves in one write. Not larger, since each open
 * connection holds one: with 64 KiB, five thousand that waited filled the heap of a 1 GB server. Of closed connections
 * only a few keep theirs for the next.
 */
@Component
class LargeWrites implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final int OCTETS = 16_384;
    private static final String KEPT = "32";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appWriteBufSize", String.valueOf(OCTETS));
            connector.setProperty("socket.bufferPool", KEPT);
        });
    }
}
