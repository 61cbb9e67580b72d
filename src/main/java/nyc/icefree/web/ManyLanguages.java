package nyc.icefree.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets a browser name as many languages as it likes: with the server's own limit the eleventh would be a fault. */
@Component
class ManyLanguages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** More than there is room for in all headers of a request together, which may have 8 KiB. */
    private static final int MOST = 8192;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(MOST));
    }
}
