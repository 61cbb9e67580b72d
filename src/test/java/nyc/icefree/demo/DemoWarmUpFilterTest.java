package nyc.icefree.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nyc.icefree.AppTest;
import nyc.icefree.links.Links;
import nyc.icefree.text.Language;
import nyc.icefree.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@AppTest
class DemoWarmUpFilterTest {
    private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Autowired
    Texts texts;

    @Test
    void while_the_season_is_planted_everybody_is_asked_for_a_moment() throws Exception {
        for (Language reader : Language.READ) {
            var answer = new MockHttpServletResponse();
            new DemoWarmUpFilter(availability, texts)
                    .doFilter(new MockHttpServletRequest("GET", Links.events(reader)), answer, chain);
            assertEquals(503, answer.getStatus());
            assertEquals("10", answer.getHeader("Retry-After"));
            String html = "<html lang=\"%s\" dir=\"%s\">".formatted(reader.tag(), reader.direction());
            assertTrue(answer.getContentAsString().contains(html), html);
            assertTrue(answer.getContentAsString().contains(texts.in(reader).get("demo.planting.title")));
            assertNull(chain.getRequest());
        }
    }

    @Test
    void once_it_is_there_the_curtain_is_gone() throws Exception {
        availability.onApplicationEvent(new AvailabilityChangeEvent<>(this, ReadinessState.ACCEPTING_TRAFFIC));
        new DemoWarmUpFilter(availability, texts)
                .doFilter(new MockHttpServletRequest("GET", "/es/events"), response, chain);
        assertEquals(200, response.getStatus());
        assertNotNull(chain.getRequest());
    }
}
