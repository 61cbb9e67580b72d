package nyc.icefree.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets a long answer leave in few large writes: with the server's own eight thousand octets a feed of a thousand events
 * would take two hundred. A connection holds its buffer while it is open, so it is no larger than it helps.
 */
@Component
class LargeWrites implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final int OCTETS = 65_536;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(
                connector -> connector.setProperty("socket.appWriteBufSize", String.valueOf(OCTETS)));
    }
}
