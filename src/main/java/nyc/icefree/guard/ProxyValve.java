package nyc.icefree.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.util.NetMaskSet;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Lets Tomcat take the visitor's address and scheme from the headers of trusted proxies, in any number of lines. */
@Component
public class ProxyValve implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final String FOR = "X-Forwarded-For";
    private final Proxies proxies;

    public ProxyValve(Proxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new FromProxies(proxies));
    }

    private static final class FromProxies extends RemoteIpValve {
        private final Proxies proxies;
        private final NetMaskSet trusted = new NetMaskSet();

        FromProxies(Proxies proxies) {
            this.proxies = proxies;
            setRequestAttributesEnabled(false);
            setProtocolHeader("X-Forwarded-Proto");
            setInternalProxies(proxies.trusted());
            if (!proxies.trusted().isEmpty()) {
                trusted.addAll(proxies.trusted());
            }
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (trusted.contains(ClientAddress.of(request.getRemoteAddr()))) {
                keepAddresses(request);
                super.invoke(request, response);
                return;
            }
            if (request.getHeader(FOR) != null) {
                proxies.overlook();
            }
            getNext().invoke(request, response);
        }

        private static void keepAddresses(Request request) {
            var hops = new ArrayList<String>();
            for (String line : Collections.list(request.getHeaders(FOR))) {
                hops.addAll(List.of(line.split(",", -1)));
            }
            int from = hops.size();
            while (from > 0 && ClientAddress.isLiteral(hops.get(from - 1).strip())) {
                from--;
            }
            var headers = request.getCoyoteRequest().getMimeHeaders();
            headers.removeHeader(FOR);
            if (from < hops.size()) {
                headers.setValue(FOR).setString(String.join(",", hops.subList(from, hops.size())));
            }
        }
    }
}
