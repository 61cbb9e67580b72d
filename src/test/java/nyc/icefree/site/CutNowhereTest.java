package nyc.icefree.site;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.requests.RequestKind;
import nyc.icefree.vault.Vault;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser that holds to a longest length throws away the end of what is pasted, and says nothing. */
@AppTest
class CutNowhereTest {
    private static final Pattern CUTS = Pattern.compile("(?i)\\b(?:set)?max-?length\\b");

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    @Autowired
    Vault vault;

    @Test
    void no_field_of_a_page_or_a_view_lets_the_browser_cut() throws IOException {
        assertEquals(List.of(), cutting(Path.of("src/main/jte")));
        assertEquals(List.of(), cutting(Path.of("src/main/java/nyc/icefree")));
        assertEquals(List.of(), cutting(Path.of("frontend/event-calendar.ts")));
    }

    private static List<String> cutting(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> CUTS.matcher(read(file)).find())
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_note_or_name_that_is_too_long_is_kept_and_counted_at_its_field() throws Exception {
        var event = given.published(given.team());
        String path = "/en/events/" + Slugs.of(programme, event) + "/reserve";
        String note = "n".repeat(523);
        String name = "R".repeat(81);
        mvc.perform(party(path, name, note).param("key", RipeKeys.ripe(vault, "reserve:" + event)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(">" + note + "</textarea>")))
                .andExpect(content().string(containsString("value=\"" + name + "\"")))
                .andExpect(content()
                        .string(containsString("it has 523 characters, and at most 200 fit. Shorten it by 323"
                                + " characters.</span>")))
                .andExpect(content().string(containsString("Shorten it by one character.</span>")));
        String manage = Objects.requireNonNull(mvc.perform(
                                party(path, "Rosa", "").param("key", RipeKeys.ripe(vault, "reserve:" + event)))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .replace("?new", "");
        mvc.perform(party(manage, "Rosa", note))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(">" + note + "</textarea>")))
                .andExpect(content().string(containsString("it has 523 characters")));
    }

    @Test
    void so_are_a_volunteers_name_and_every_text_of_a_request() throws Exception {
        mvc.perform(post("/es/volunteer/sign-up")
                        .param("key", RipeKeys.ripe(vault, "volunteer"))
                        .param("name", "R".repeat(101)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"" + "R".repeat(101) + "\"")))
                .andExpect(content().string(containsString("tiene 101 caracteres y caben 100")));
        mvc.perform(post("/en/submit")
                        .param("key", RipeKeys.ripe(vault, "request:" + RequestKind.SUBMISSION))
                        .param("asker", "a".repeat(125))
                        .param("title", "t".repeat(126))
                        .param("words", "w".repeat(2_007))
                        .param("neighbourhood", "n".repeat(128))
                        .param("venue", "v".repeat(129))
                        .param("address", "s".repeat(209)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("w".repeat(2_007) + "</textarea>")))
                .andExpect(content().string(containsString("it has 125 characters, and at most 120 fit")))
                .andExpect(content().string(containsString("it has 126 characters, and at most 120 fit")))
                .andExpect(content().string(containsString("it has 2,007 characters, and at most 2,000 fit")))
                .andExpect(content().string(containsString("it has 128 characters, and at most 120 fit")))
                .andExpect(content().string(containsString("it has 129 characters, and at most 120 fit")))
                .andExpect(content().string(containsString("it has 209 characters, and at most 200 fit")));
    }

    private static MockHttpServletRequestBuilder party(String path, String name, String note) {
        return post(path)
                .param("name", name)
                .param("adults", "2")
                .param("email", "")
                .param("note", note)
                .param("homepage", "");
    }
}
