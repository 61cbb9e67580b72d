package nyc.icefree.messages;

import static nyc.icefree.Says.says;
import static nyc.icefree.Says.saysNot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.campaign.CampaignProfile;
import nyc.icefree.guard.RateLimits;
import nyc.icefree.links.Links;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.OutgoingMail;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.people.PersonId;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.rsvp.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.signin.PasswordResetAsked;
import nyc.icefree.signin.SignInLinkAsked;
import nyc.icefree.text.Language;
import nyc.icefree.web.StrictLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mock.env.MockEnvironment;

/** What holds for each mail: whose words it carries, how often it comes, and how it is stopped. */
@AppTest
class MailRulesTest extends MailStage {
    private static final String BAIT = "Zaphod, win at https://prize.example/now";

    @Autowired
    RateLimits limits;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "St. Mary's Church | St. Mary's Church",
                "Rally at 6.30 | Rally at 6.30",
                "prize.example | prize. example",
                "https://prize.example/x | https: prize. example/x",
                "www.prize.example | www. prize. example",
                "ada@prize.example | ada@prize. example",
                "prize。example | prize。 example",
                "24.example | 24. example",
                "10.0.0.1 | 10.0.0.1"
            })
    void a_name_is_no_link(String typed, String written) {
        assertEquals(written, Letter.name(typed));
    }

    @Test
    void whoever_reserves_sends_nobody_a_word() throws Exception {
        var team = given.team();
        var event = given.published(team);
        String address = address();
        given.comes(event, Given.party(BAIT, 1, address));
        assertNothingTyped(address);
    }

    @Test
    void whoever_asks_for_a_session_sends_nobody_a_word() throws Exception {
        var team = given.team();
        var form = RequestForms.submission(BAIT, team.organization());
        requests.send(form, UUID.randomUUID());
        assertNothingTyped(form.asker().email());
    }

    @Test
    void whoever_signs_in_is_not_greeted_by_what_somebody_typed() throws Exception {
        var who = somebody(BAIT, Language.ENGLISH);
        for (var reason :
                List.of(MessageReason.SIGN_IN_LINK, MessageReason.STAFF_INVITATION, MessageReason.PASSWORD_RESET)) {
            var row = row(queue(who, reason));
            if (letters.compose(row, LetterReader.RECIPIENT, clock.instant()) instanceof LetterResult.Ready ready) {
                assertNothingTyped(ready.letter().text() + ready.letter().html());
            }
        }
    }

    private void assertNothingTyped(String addressOrText) throws Exception {
        String mail = addressOrText.matches("\\S+@\\S+") ? mailTo(addressOrText) : addressOrText;
        assertTrue(mail.contains("Hello,"), mail);
        assertFalse(mail.contains("Zaphod") || mail.contains("prize"), mail);
    }

    private String mailTo(String address) throws Exception {
        Callable<Boolean> arrived = () -> mailed(address) == 1;
        post.until(arrived);
        var mail = mailedBy(address).getFirst();
        return mail.getSubject() + "\n" + body(mail, 0) + body(mail, 1);
    }

    private static String address() {
        return Given.email();
    }

    @Test
    void whose_address_cannot_be_opened_now_is_mailed_when_the_right_key_is_back() {
        var who = somebody("Ada", Language.ENGLISH);
        byte[] sealed = address(who);
        update(
                "update person set sealed_email = ? where id = ?",
                address(somebody("Bo", Language.ENGLISH)),
                who.person().value());
        UUID id = queue(who, MessageReason.STAFF_INVITATION);
        sending().sendWaiting();
        assertEquals(MessageState.FAILED, row(id).state());
        assertEquals(MessageNote.INTERNAL_ERROR, row(id).note());
        update(
                "update person set sealed_email = ? where id = ?",
                sealed,
                who.person().value());
        clock.forward(Duration.ofMinutes(10));
        sending().sendWaiting();
        assertEquals(MessageState.SENT, row(id).state());
        assertEquals(1, server.to(who.email()).size());
    }

    private byte[] address(Invited who) {
        return jdbc.sql("select sealed_email from person where id = ?")
                .param(who.person().value())
                .query((row, n) -> row.getBytes(1))
                .single();
    }

    @Test
    void a_mail_goes_with_its_row_and_the_others_stay() {
        sending().sendWaiting();
        var mailbox = new DemoMailbox();
        var beans = new StaticListableBeanFactory();
        beans.addBean("mail", new DemoMailbox.Sender(mailbox, clock));
        var out = new OutgoingMail(
                beans.getBeanProvider(JavaMailSender.class), environment, campaign, texts, links, clock);
        var ada = somebody("Ada", Language.ENGLISH);
        var bo = somebody("Bo", Language.ENGLISH);
        UUID id = queue(ada, MessageReason.STAFF_INVITATION);
        queue(bo, MessageReason.STAFF_INVITATION);
        new Sending(rows, claims, letters, out, limit, clock).sendWaiting();
        var purge = new DemoMailbox.MailboxPurge(mailbox, rows);
        assertEquals(0, purge.purgeDue());
        assertEquals(2, mailbox.mails().size());
        update("delete from outbox where id = ?", id);
        assertEquals(1, purge.purgeDue());
        assertEquals(
                List.of(bo.email()), mailbox.mails().stream().map(DemoMail::to).toList());
    }

    @Test
    void a_mailbox_shows_the_name_that_is_set() throws Exception {
        var named = sinkOf(new MockEnvironment().withProperty("mail.name", "Neighbors"));
        named.send(
                Letter.to(Given.email(), Language.ENGLISH, "About Saturday")
                        .say("Hello,")
                        .done(),
                "named");
        assertTrue(server.received.getLast().getHeader("From", ",").startsWith("Neighbors <"));
    }

    @Test
    void a_name_in_the_settings_comes_before_the_one_of_the_install() throws Exception {
        var named = sinkOf(new MockEnvironment().withProperty("mail.name", "Neighbors"));
        nameSender(" Dates ");
        try {
            named.send(
                    Letter.to(Given.email(), Language.ENGLISH, "About Saturday").done(), "named");
            assertTrue(server.received.getLast().getHeader("From", ",").startsWith("Dates <"));
        } finally {
            nameSender("");
        }
    }

    private void nameSender(String name) {
        var now = campaign.now();
        var named =
                new CampaignProfile(now.version(), now.name(), now.zone(), now.roleAddress(), name, now.showsYear());
        As.administrator(PersonId.random(), () -> campaign.change(named));
    }

    private MimeMessage sent(String stop) throws Exception {
        String address = Given.email();
        var letter = Letter.to(address, Language.ENGLISH, "About Saturday");
        letter.say("Hello,");
        if (!stop.isEmpty()) {
            letter.stopBy("Stop these emails", stop);
        }
        sink().send(letter.say("Bye.").done(), "stop." + UUID.randomUUID());
        return server.received.getLast();
    }

    @Test
    void no_other_mail_says_so_and_none_in_clear() throws Exception {
        for (String stop : new String[] {"", "http://localhost:8080/en/stop/abc"}) {
            var mail = sent(stop);
            assertNull(mail.getHeader("List-Unsubscribe"));
            assertNull(mail.getHeader("List-Unsubscribe-Post"));
        }
    }

    @Test
    void links_are_mailed_three_times_an_hour() {
        var who = somebody("Ada", Language.ENGLISH);
        try (var strict = new StrictLimits(limits)) {
            for (int i = 0; i < 6; i++) {
                asked(new SignInLinkAsked(who.person()));
                asked(new PasswordResetAsked(who.person()));
                update(
                        "update outbox set state = 'SENT', settled_at = created_at where recipient = ?",
                        who.person().value());
            }
        }
        assertEquals(3, told(MessageReason.SIGN_IN_LINK, Recipient.of(who.person())));
        assertEquals(3, told(MessageReason.PASSWORD_RESET, Recipient.of(who.person())));
    }

    @Test
    void what_is_asked_again_while_a_mail_waits_counts_as_no_mail() {
        var who = somebody("Ada", Language.ENGLISH);
        try (var strict = new StrictLimits(limits)) {
            asked(new SignInLinkAsked(who.person()));
            // it waits, though the running app may just have sent it
            update(
                    "update outbox set due_at = due_at + interval '1' hour, state = 'QUEUED', claim = null,"
                            + " claimed_until = null, settled_at = null where recipient = ?",
                    who.person().value());
            for (int i = 1; i < 6; i++) {
                asked(new SignInLinkAsked(who.person()));
            }
            update(
                    "update outbox set state = 'SENT', settled_at = created_at where recipient = ?",
                    who.person().value());
            asked(new SignInLinkAsked(who.person()));
        }
        assertEquals(2, told(MessageReason.SIGN_IN_LINK, Recipient.of(who.person())));
    }

    @Test
    void one_address_gets_three_confirmations_however_it_is_written() {
        var event = given.published(given.team());
        String email = "p" + Given.email();
        try (var strict = new StrictLimits(limits)) {
            for (int i = 0; i < 6; i++) {
                String written = i % 2 == 0 ? email : email.toUpperCase(java.util.Locale.ROOT);
                As.nobody(() -> given.comes(
                        event,
                        new ReservationForm(
                                "Rosa", 1, written, new Needs(null, Set.of(), ""), Language.ENGLISH, false)));
            }
            untilHeard(event.value());
        }
        assertEquals(
                3L,
                number("select count(*) from outbox where reason = 'RSVP_CONFIRMATION' and event = ?", event.value()));
    }

    private void asked(Record link) {
        announce(link);
        untilHeard(link.toString().replaceAll(".*([0-9a-f-]{36}).*", "$1"));
    }

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
                        "In your calendar, always up to date",
                        "It says “Reserved” and when, never what or where.",
                        "we may get your name and email",
                        "value=\"yes\">Put it in my calendar"));
        mvc.perform(post(page + "/calendar").param("entry", "yes")).andExpect(redirectedUrl(page + "?entry"));
        assertEquals("REQUEST", next(rosa).method());
        mvc.perform(get(page).param("entry", ""))
                .andExpect(
                        says("an email puts “Reserved” in your calendar.", "value=\"no\">Take it out of my calendar"));
        mvc.perform(post(page + "/calendar").param("entry", "no")).andExpect(redirectedUrl(page + "?no-entry"));
        mvc.perform(get(page).param("no-entry", ""))
                .andExpect(says("If it’s in your calendar, an email takes it out."));
        assertEquals("CANCEL", next(rosa).method());
    }

    @Test
    void without_an_address_there_is_no_choice() throws Exception {
        mvc.perform(get(reserved(""))).andExpect(saysNot("In your calendar, always up to date"));
    }

    private MailedEntry next(String address) throws Exception {
        strays.tell();
        int before = server.to(address).size();
        sending().sendWaiting();
        assertEquals(before + 1, server.to(address).size());
        return MailedEntry.of(server.to(address).getLast());
    }
}
