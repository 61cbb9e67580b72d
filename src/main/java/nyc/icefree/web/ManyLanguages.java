package nyc.icefree.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets a browser name any number of languages: by default the eleventh would be a fault. */
@Component
class ManyLanguages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    /** More languages than fit into all headers of a request, which are limited to 8 KiB. */
    private static final int MOST = 8192;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(MOST));
    }
}
