package nyc.icefree.messages;

import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.text.Language;
import nyc.icefree.web.Links;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a party reads about an entry in its own calendar and chooses on its page, and what mails then bring there. */
@AppTest
class CalendarChoicePagesTest extends MailStage {
    @Autowired
    MockMvc mvc;

    @Autowired
    Given given;

    @Autowired
    StrayEntries strays;

    private String reserved(String address) {
        var party = given.comes(given.published(given.team()), Given.party("Rosa", 2, address));
        return Links.manage(Language.ENGLISH, party.manage().value());
    }

    @Test
    void an_entry_comes_by_one_button_and_goes_by_another() throws Exception {
        String rosa = "rosa." + Given.email();
        String page = reserved(rosa);
        post.until(() -> mailed(rosa) == 1);
        mvc.perform(get(page))
                .andExpect(says(
                        "An entry that follows changes",
                        "It says “Reserved” and when, but not what or where.",
                        "that can send your name and address",
                        "value=\"yes\">Put it in my calendar"));
        mvc.perform(post(page + "/calendar").param("entry", "yes")).andExpect(redirectedUrl(page + "?entry"));
        assertEquals("REQUEST", next(rosa).method());
        mvc.perform(get(page).param("entry", ""))
                .andExpect(says(
                        "a mail brings the entry “Reserved” for your calendar.",
                        "value=\"no\">Take it out of my calendar"));
        mvc.perform(post(page + "/calendar").param("entry", "no")).andExpect(redirectedUrl(page + "?no-entry"));
        mvc.perform(get(page).param("no-entry", ""))
                .andExpect(says("If an entry is in your calendar, a mail takes it out."));
        assertEquals("CANCEL", next(rosa).method());
    }

    @Test
    void without_an_address_there_is_no_choice() throws Exception {
        mvc.perform(get(reserved(""))).andExpect(saysNot("An entry that follows"));
    }

    private MailedEntry next(String address) throws Exception {
        strays.tell();
        int before = server.to(address).size();
        sending().sendWaiting();
        assertEquals(before + 1, server.to(address).size());
        return MailedEntry.of(server.to(address).getLast());
    }
}
