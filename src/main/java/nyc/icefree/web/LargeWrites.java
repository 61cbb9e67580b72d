package nyc.icefree.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Enlarges the write buffer: with the server's 8 KiB, a feed of a thousand events takes two hundred writes. Not larger,
 * since each open connection holds one; {@code server.tomcat.max-connections} bounds them. Of closed connections only a
 * few keep theirs for the next.
 */
@Component
class LargeWrites implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final int OCTETS = 65_536;
    private static final String KEPT = "32";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appWriteBufSize", String.valueOf(OCTETS));
            connector.setProperty("socket.bufferPool", KEPT);
        });
    }
}
