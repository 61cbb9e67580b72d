package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

class BaseUrlTest {
    @Test
    void links_lead_to_the_port_that_the_app_listens_on() throws IOException {
        assertEquals("http://localhost:8080", baseUrl(Map.of()));
        assertEquals("http://localhost:9000", baseUrl(Map.of("server.port", "9000")));
        assertEquals("http://localhost:9001", baseUrl(Map.of("PORT", "9001")));
        assertEquals("https://a.example", baseUrl(Map.of("PORT", "9001", "BASE_URL", "https://a.example")));
    }

    private static String baseUrl(Map<String, Object> set) throws IOException {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("set", set));
        environment.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
        return environment.getProperty("web.base-url", "");
    }
}
