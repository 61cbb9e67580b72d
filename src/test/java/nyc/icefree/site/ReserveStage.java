package nyc.icefree.site;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A published event, and the form by which places of it are reserved. */
@AppTest
abstract class ReserveStage extends AppParts {
    EventId event = EventId.random();
    /** Of the form. */
    String path = "";

    @BeforeEach
    void an_event() {
        turnTo(planned());
    }

    /** With twenty places, where a test says nothing else. */
    EventId planned() {
        return given.published(given.team());
    }

    final void turnTo(EventId other) {
        event = other;
        path = "/en/events/" + Slugs.of(programme, other) + "/reserve";
    }

    /** The key of a form that was open for some seconds. */
    final String ripe() {
        return RipeKeys.ripe(vault, "reserve:" + event);
    }

    /** @return where a form leads that is taken */
    final String leadsTo(MockHttpServletRequestBuilder form) throws Exception {
        return Objects.requireNonNull(mvc.perform(form)
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }
}
