package nyc.icefree.guard;

import org.apache.catalina.Context;
import org.apache.catalina.Engine;
import org.apache.catalina.Lifecycle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Ends each session id with the name of its node, so that a proxy finds that node again. */
@Component
class SessionNodeSuffix implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final String name;

    SessionNodeSuffix(@Value("${web.node:}") String name) {
        this.name = name;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!name.isEmpty()) {
            factory.addContextCustomizers(context -> context.addLifecycleListener(event -> {
                // before the session manager starts, which asks for the name once
                if (event.getType().equals(Lifecycle.BEFORE_START_EVENT)) {
                    engine(context).setJvmRoute(name);
                }
            }));
        }
    }

    private static Engine engine(Context context) {
        return (Engine) context.getParent().getParent();
    }
}
