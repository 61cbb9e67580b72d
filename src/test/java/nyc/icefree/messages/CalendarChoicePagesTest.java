package nyc.icefree.messages;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import nyc.icefree.AppTest;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.programme.EventProgramme;
import nyc.icefree.site.Slugs;
import nyc.icefree.vault.Vault;
import nyc.icefree.web.DoneWork;
import nyc.icefree.web.ProofOfWork;
import nyc.icefree.web.RipeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a party reads and chooses about its own calendar, and what mails then bring there. */
@AppTest
class CalendarChoicePagesTest extends MailStage {
    private static final String PRESS = "Your calendar may ask you to press “Add” or “Yes”."
            + " That can send your name and address to the mailbox of the campaign.";
    private static final String KEEPS = "What your mail company then keeps";
    private static final String STAYS = "it stays there, and no mail of ours can take it out any more";

    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    EventProgramme programme;

    @Autowired
    Vault vault;

    @Autowired
    ProofOfWork work;

    @Autowired
    StrayEntries strays;

    private final String rosa = "rosa." + Given.email();
    private EventId event = EventId.random();
    private String path = "";

    @BeforeEach
    void an_event() {
        event = given.published(
                given.team(),
                Drafts.from(given.session("March for families", 9)).draft());
        path = "/en/events/" + Slugs.of(programme, event) + "/reserve";
    }

    /** @return its page */
    private String reserved(String wish) throws Exception {
        String key = RipeKeys.ripe(vault, "reserve:" + event);
        String location = Objects.requireNonNull(mvc.perform(post(path)
                        .param("key", key)
                        .param("work", DoneWork.of(work.task(key)))
                        .param("name", "Rosa")
                        .param("adults", "2")
                        .param("email", rosa)
                        .param("calendar", wish))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        return location.replace("?new", "");
    }

    private MailedEntry confirmed() throws Exception {
        post.until(() -> mailed(rosa) == 1);
        return MailedEntry.of(mailedBy(rosa).getLast());
    }

    private MailedEntry next() throws Exception {
        strays.tell();
        int before = server.to(rosa).size();
        sending().sendWaiting();
        assertEquals(before + 1, server.to(rosa).size());
        return MailedEntry.of(server.to(rosa).getLast());
    }

    @Test
    void beside_the_choice_stands_what_a_calendar_asks_for_and_folded_what_is_kept() throws Exception {
        for (String page : new String[] {path, reserved("neutral")}) {
            mvc.perform(get(page))
                    .andExpect(content().string(containsString(PRESS)))
                    .andExpect(content().string(containsString("<summary>" + KEEPS + "</summary>")))
                    .andExpect(content().string(containsString("With “Reserved” it learns the day and the time.")))
                    .andExpect(content().string(containsString("the address of the campaign and yours stand")));
        }
        mvc.perform(get(path.replace("/en/", "/es/")))
                .andExpect(content().string(containsString("Su calendario puede pedirle presionar «Agregar» o «Sí».")))
                .andExpect(content().string(containsString("Lo que entonces guarda su empresa de correo")));
    }

    @Test
    void without_a_choice_nothing_comes() throws Exception {
        mvc.perform(get(path)).andExpect(content().string(containsString("value=\"none\" checked")));
        reserved("whatever");
        post.until(() -> mailed(rosa) == 1);
        assertTrue(MailedEntry.in(mailedBy(rosa).getLast()).isEmpty());
    }

    @Test
    void the_neutral_entry_comes_with_the_confirmation_and_goes_by_a_choice_on_its_page() throws Exception {
        String page = reserved("neutral");
        var entry = confirmed();
        assertEquals("REQUEST", entry.method());
        assertEquals("Reserved", entry.value("SUMMARY"));
        mvc.perform(get(page)).andExpect(content().string(containsString("value=\"neutral\" checked")));
        mvc.perform(post(page + "/calendar").param("calendar", "none"))
                .andExpect(redirectedUrl(page + "?calendar-none"));
        mvc.perform(get(page).param("calendar-none", ""))
                .andExpect(content().string(containsString("If an entry is in your calendar, a mail takes it out.")))
                .andExpect(content().string(containsString("value=\"none\" checked")));
        var off = next();
        assertEquals("CANCEL", off.method());
        assertEquals(entry.value("UID"), off.value("UID"));
    }

    @Test
    void the_full_entry_goes_with_the_reservation() throws Exception {
        String page = reserved("full");
        assertEquals("March for families", confirmed().value("SUMMARY"));
        mvc.perform(post(page + "/cancel")).andExpect(redirectedUrl(page + "?cancelled"));
        var off = next();
        assertEquals("CANCEL", off.method());
        assertEquals("CANCELLED", off.value("STATUS"));
    }

    @Test
    void who_writes_another_address_is_told_that_the_entry_of_the_former_stays() throws Exception {
        String page = reserved("neutral");
        mvc.perform(get(page)).andExpect(content().string(not(containsString(STAYS))));
        confirmed();
        post.until(() -> jdbc.sql("select count(*) from rsvp_calendar c join rsvp r on r.id = c.rsvp_id"
                                + " where r.event_id = ? and c.left_told = 'REQUEST'")
                        .param(event.value())
                        .query(Integer.class)
                        .single()
                == 1);
        mvc.perform(get(page)).andExpect(content().string(containsString(STAYS)));
        changed(page, rosa, "?changed");
        changed(page, "other." + rosa, "?changed-entry");
        mvc.perform(get(page).param("changed-entry", ""))
                .andExpect(content()
                        .string(containsString("The entry in the calendar of your former address stays there:"
                                + " no mail of ours can take it out any more. Delete it there yourself.")));
        mvc.perform(get(page.replace("/en/", "/es/")).param("changed-entry", ""))
                .andExpect(content().string(containsString("ningún correo nuestro puede quitarla")));
    }

    private void changed(String page, String address, String happened) throws Exception {
        mvc.perform(post(page).param("name", "Rosa").param("adults", "2").param("email", address))
                .andExpect(redirectedUrl(page + happened));
    }
}
