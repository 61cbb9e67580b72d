package nyc.icefree.site;

import static nyc.icefree.Says.body;
import static nyc.icefree.Says.refuses;
import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.Areas;
import nyc.icefree.Given;
import nyc.icefree.digest.AskedDigest;
import nyc.icefree.digest.DigestWishes;
import nyc.icefree.digest.Digests;
import nyc.icefree.guard.FormKeys;
import nyc.icefree.links.DigestLinks;
import nyc.icefree.links.StopLinks;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of new events by mail: what they say, to whom, and that looking at them does nothing. */
@AppTest
class DigestPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    FormKeys keys;

    @Autowired
    AskedDigest asked;

    @Autowired
    Digests digests;

    private final String address = "d" + Given.email();

    @Test
    void feeds_which_need_no_address_come_first() throws Exception {
        String page = body(mvc.perform(get("/en/digest"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie")));
        int mail = page.indexOf("<form");
        assertTrue(page.indexOf("href=\"/en/subscribe\"", page.indexOf("<main")) < mail, page);
        assertTrue(page.indexOf("href=\"/en/events.atom\"", page.indexOf("<main")) < mail, page);
    }

    @Test
    void a_known_address_is_answered_as_an_unknown_one() throws Exception {
        String unknown = answer(form(address));
        await().until(() -> asked.of(address).isPresent());
        assertEquals(unknown, answer(form(address)), "one that waits");
        digests.want(asked.link(Language.ENGLISH));
        String other = "d" + Given.email();
        asked.ask(other, new DigestWishes(Language.ENGLISH, Set.of(), Set.of()));
        assertEquals(unknown, answer(form(other)));
    }

    private String answer(MockHttpServletRequestBuilder form) throws Exception {
        var response =
                mvc.perform(form).andExpect(status().isSeeOther()).andReturn().getResponse();
        return response.getHeaderNames() + " " + response.getHeader("Location") + " " + response.getContentAsString();
    }

    @Test
    void what_was_typed_comes_back_where_it_is_refused() throws Exception {
        mvc.perform(form("rosa at example"))
                .andExpect(refuses(
                        "value=\"rosa at example\"",
                        "value=\"queens\" checked",
                        "This doesn’t look like an email address."));
        mvc.perform(form(address).param("homepage", "x")).andExpect(status().isUnprocessableContent());
        mvc.perform(post("/en/digest").param("email", address)).andExpect(status().isUnprocessableContent());
        assertTrue(asked.of(address).isEmpty());
    }

    @Test
    void looking_at_the_link_does_nothing_and_a_button_each_does() throws Exception {
        var link = asked.link(Language.ENGLISH);
        String page = DigestLinks.page(Language.ENGLISH, link.value());
        mvc.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(saysNot("@example.org"));
        assertFalse(digests.byLink(link).orElseThrow().confirmed());
        mvc.perform(post(page)).andExpect(redirectedUrl(page + "?wanted"));
        assertTrue(digests.byLink(link).orElseThrow().confirmed());
        mvc.perform(post(page.replace("/en/", "/es/") + "/change")
                        .param("areas", "bronx", "atlantis")
                        .param("languages", "ht", "tlh"))
                .andExpect(redirectedUrl(page.replace("/en/", "/es/") + "?changed"));
        assertEquals(
                new DigestWishes(Language.SPANISH, Set.of(Areas.BRONX), Set.of(new Language("ht"))),
                digests.byLink(link).orElseThrow().wishes());
        mvc.perform(post(page + "/stop")).andExpect(redirectedUrl("/en/digest/stopped"));
        assertTrue(digests.byLink(link).isEmpty());
        int gone = mvc.perform(get(page)).andReturn().getResponse().getStatus();
        assertEquals(gone, mvc.perform(post(page)).andReturn().getResponse().getStatus());
        assertTrue(gone >= 400, "" + gone);
        mvc.perform(post(page + "/stop")).andExpect(redirectedUrl("/en/digest/stopped"));
    }

    /** RFC 8058, 3.1: without a page in between, a cookie or a sign-in. */
    @Test
    void a_mail_program_stops_it_by_one_post() throws Exception {
        var link = asked.link(Language.ENGLISH);
        digests.want(link);
        String stop = StopLinks.stop(Language.ENGLISH, asked.stop(link));
        mvc.perform(get(StopLinks.stop(Language.ENGLISH, link))).andExpect(status().isOk());
        mvc.perform(get(stop)).andExpect(status().isOk()).andExpect(says("delete your address"));
        assertTrue(digests.byLink(link).isPresent(), "looking stops nothing");
        for (int twice = 0; twice < 2; twice++) {
            mvc.perform(post(stop).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
            assertTrue(digests.byLink(link).isEmpty());
        }
    }

    private MockHttpServletRequestBuilder form(String email) {
        return post("/en/digest")
                .param("key", keys.renew("digest"))
                .param("email", email)
                .param("areas", "queens");
    }
}
