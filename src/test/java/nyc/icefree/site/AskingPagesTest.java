package nyc.icefree.site;

import static nyc.icefree.Asking.DAYS;
import static nyc.icefree.Asking.LIFT;
import static nyc.icefree.Asking.LUNCH;
import static nyc.icefree.Asking.TALK;
import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.Asking;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.questions.Answer;
import nyc.icefree.questions.Answers;
import nyc.icefree.questions.Question;
import nyc.icefree.questions.QuestionWords;
import nyc.icefree.questions.Questions;
import nyc.icefree.text.Language;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Questions of an event on the pages of those who come: asked, answered, refused, changed, hidden. */
@AppTest
class AskingPagesTest extends AppParts {
    private Given.Team team;
    private EventId event;

    @BeforeEach
    void a_session_that_asks() {
        team = given.team();
        event = given.published(team, Asking.in(given.session("Rights at the ferry", 7), LUNCH, TALK, LIFT, DAYS));
    }

    @Test
    void questions_fall_back_to_their_original_language() throws Exception {
        reads(
                path("es"),
                "<span lang=\"es\" dir=\"ltr\">¿Qué almuerzo quiere?</span>",
                "<span lang=\"es\" dir=\"ltr\">Arroz y frijoles</span>",
                "<span lang=\"en\" dir=\"ltr\">Do you need the lift?</span>",
                "<span lang=\"es\" dir=\"ltr\">Sí</span>");
        reads(path("en"), "<span lang=\"en\" dir=\"ltr\">Rice &amp; beans</span>", "(optional)");
    }

    @Test
    void what_is_wrong_is_said_at_its_question_and_nothing_that_was_typed_is_lost() throws Exception {
        String tooLong = "x".repeat(301);
        mvc.perform(send().param(field(TALK), tooLong).param(field(LIFT), "1").param(field(DAYS), "0", "2"))
                .andExpect(refuses(
                        "<a href=\"#" + field(LUNCH) + "\">Please answer this",
                        "id=\"" + field(LUNCH) + "-error\"",
                        "id=\"" + field(TALK) + "-error\"",
                        ">" + tooLong + "</textarea>",
                        chosen("radio", LIFT, 1),
                        chosen("checkbox", DAYS, 0),
                        chosen("checkbox", DAYS, 2)))
                .andExpect(saysNot(chosen("checkbox", DAYS, 1)));
    }

    @Test
    void answers_stand_on_the_ticket_and_are_changed_there() throws Exception {
        String ticket = sent(send().param(field(LUNCH), "1")
                .param(field(TALK), "The <yard>")
                .param(field(LIFT), "0")
                .param(field(DAYS), "0", "2"));
        reads(
                ticket,
                "<span lang=\"en\" dir=\"ltr\">Soup</span></li>",
                "<bdi>The &lt;yard&gt;</bdi>",
                "<span lang=\"en\" dir=\"ltr\">Monday; Friday</span></li>",
                chosen("radio", LUNCH, 1));
        reads(ticket.replace("/en/", "/es/"), "<span lang=\"es\" dir=\"ltr\">Sopa</span></li>");
        mvc.perform(change(ticket)).andExpect(status().isUnprocessableContent());
        mvc.perform(change(ticket).param(field(LUNCH), "0").param(field(LIFT), ""))
                .andExpect(status().isSeeOther());
        assertEquals(new Answers(Map.of(LUNCH.id(), Answer.choices(List.of(0)))), answers(ticket));
    }

    @Test
    void an_answer_to_what_is_not_asked_any_more_stays_and_is_not_asked_again() throws Exception {
        String ticket = sent(send().param(field(LUNCH), "1").param(field(TALK), "The yard"));
        given.change(team, event, draft -> Asking.in(draft, LUNCH, Asking.hidden(TALK)));
        reads(ticket, "<bdi>The yard</bdi>").andExpect(saysNot(field(TALK)));
        mvc.perform(change(ticket).param(field(LUNCH), "0").param(field(TALK), "Else"))
                .andExpect(status().isSeeOther());
        assertEquals(Answer.text("The yard"), answers(ticket).to(TALK));
        reads(path("en")).andExpect(saysNot(field(TALK)));
    }

    @Test
    void what_was_chosen_before_the_words_changed_is_asked_anew_and_nothing_else_is_lost() throws Exception {
        String asked = new Questions(List.of(LUNCH, TALK, LIFT, DAYS)).version();
        var other = new Question(
                LIFT.id(),
                LIFT.kind(),
                false,
                false,
                List.of(QuestionWords.original(Language.ENGLISH, "Can you carry chairs?", List.of())));
        given.change(team, event, draft -> Asking.in(draft, LUNCH, TALK, other, DAYS));
        mvc.perform(send().param("asked", asked).param(field(LUNCH), "1").param(field(LIFT), "1"))
                .andExpect(refuses("Please answer those again", "value=\"Rosa\""))
                .andExpect(saysNot(chosen("radio", LIFT, 1)));
        sent(send().param("asked", new Questions(List.of(LUNCH, TALK, other, DAYS)).version())
                .param(field(LUNCH), "1")
                .param(field(LIFT), "1"));
    }

    private Answers answers(String ticket) {
        return reservations
                .byToken(ticket.replaceFirst(".*/r/", ""))
                .orElseThrow()
                .party()
                .toQuestions();
    }

    private static String field(Question question) {
        return "q-" + question.id();
    }

    private static String chosen(String type, Question question, int place) {
        return "<input type=\"" + type + "\" name=\"" + field(question) + "\" value=\"" + place + "\" checked>";
    }

    private String path(String language) {
        return "/" + language + "/events/" + Slugs.of(programme, event) + "/reserve";
    }

    private MockHttpServletRequestBuilder send() {
        return post(path("en"))
                .param("key", RipeKeys.ripe(vault, "reserve:" + event))
                .param("name", "Rosa")
                .param("adults", "1")
                .param("children", "0");
    }

    private static MockHttpServletRequestBuilder change(String ticket) {
        return post(ticket).param("name", "Rosa").param("adults", "2").param("children", "0");
    }

    private String sent(MockHttpServletRequestBuilder form) throws Exception {
        var sent = mvc.perform(form).andExpect(status().isSeeOther()).andReturn();
        return Objects.requireNonNull(sent.getResponse().getHeader("Location")).replaceFirst("[?].*", "");
    }
}
