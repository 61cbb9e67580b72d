package nyc.icefree.site.error;

import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletException;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.FieldProblem;
import nyc.icefree.refusals.FormProblem;
import nyc.icefree.refusals.Refused;
import nyc.icefree.vault.Unreadable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page that did not think of a refusal says why in words and never that something broke. */
@AppTest
class RefusalPagesTest {
    @Autowired
    private RefusalPages pages;

    private MockMvc mvc;

    @RestController
    static class Thoughtless {
        @PostMapping("/{reader}/thoughtless")
        void act() {
            throw new Refused(PlanningRefused.OVER);
        }

        @GetMapping("/{reader}/thoughtless")
        void look() {
            throw new NotYours();
        }

        @PostMapping("/{reader}/form")
        void form() {
            throw new Refused(List.of(
                    new FieldProblem("title", FormProblem.TITLE_MISSING),
                    new FieldProblem("start", FormProblem.START_MISSING)));
        }

        @GetMapping("/{reader}/sealed")
        void sealed() {
            throw new Unreadable("planted");
        }

        @GetMapping("/api/thoughtless")
        void program() {
            throw new Refused(PlanningRefused.OVER);
        }
    }

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.standaloneSetup(new Thoughtless())
                .setControllerAdvice(pages)
                .build();
    }

    @Test
    void a_refusal_that_nobody_catches_is_shown_in_its_words() throws Exception {
        mvc.perform(post("/en/thoughtless"))
                .andExpect(status().is(422))
                .andExpect(says("That isn’t possible", "The event is over."))
                .andExpect(saysNot("Something broke"));
        mvc.perform(post("/es/thoughtless")).andExpect(status().is(422)).andExpect(says("Eso no se puede"));
    }

    @Test
    void every_reason_of_a_form_is_said() throws Exception {
        mvc.perform(post("/en/form"))
                .andExpect(status().is(422))
                .andExpect(says("Write a title", "Choose when it starts."));
    }

    @Test
    void what_is_not_there_for_somebody_is_still_not_found() throws Exception {
        mvc.perform(get("/en/thoughtless")).andExpect(status().isNotFound()).andExpect(saysNot("That isn’t possible"));
    }

    @Test
    void what_another_key_would_open_is_not_said_to_be_gone() {
        var fault = assertThrows(ServletException.class, () -> mvc.perform(get("/en/sealed")));
        assertInstanceOf(Unreadable.class, fault.getCause());
    }

    @Test
    void a_program_is_told_in_its_own_format() throws Exception {
        mvc.perform(get("/api/thoughtless")).andExpect(status().is(422)).andExpect(says("The request is refused"));
    }
}
