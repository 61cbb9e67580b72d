package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeptFilesTest {
    private static final String KEPT = "private, max-age=31536000, immutable";

    @ParameterizedTest
    @CsvSource({
        "/workspace/VAADIN/build/indexhtml-abc.js,", "/css/workspace.css,v-c=12",
        "/aura/aura.css,v-c=12", "/components/event-calendar.js,v=12",
    })
    void what_has_its_version_in_its_address_is_kept(String path, String query) throws Exception {
        assertEquals(KEPT, answer(path, query, 200).getHeader("Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource({
        "/css/workspace.css,",
        "/components/event-calendar.js,x=12",
        "/workspace/events,v=12",
        "/en/events,v=12",
        "/workspace/VAADIN/static/x.js,v=12",
    })
    void nothing_else_is(String path, String query) throws Exception {
        assertNotEquals(KEPT, answer(path, query, 200).getHeader("Cache-Control"));
    }

    @Test
    void nor_what_is_not_there_or_somewhere_else() throws Exception {
        assertEquals("no-store", answer("/css/no-such.css", "v=1", 404).getHeader("Cache-Control"));
        assertEquals("no-store", answer("/css/moved.css", "v=1", 302).getHeader("Cache-Control"));
        assertEquals(KEPT, answer("/css/same.css", "v=1", 304).getHeader("Cache-Control"));
    }

    private static MockHttpServletResponse answer(String path, String query, int status) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        var response = new MockHttpServletResponse();
        var filter = new KeptFiles();
        filter.doFilter(request, response, new MockFilterChain(new HttpServlet() {
            @Override
            protected void service(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
                answer.setHeader("Cache-Control", "max-age=3600");
                if (status == 302) {
                    answer.sendRedirect("/elsewhere");
                } else if (status == 404) {
                    answer.sendError(status);
                } else {
                    answer.setStatus(status);
                }
            }
        }));
        return response;
    }
}
