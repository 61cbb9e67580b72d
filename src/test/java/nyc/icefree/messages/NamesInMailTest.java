package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.shifts.terms.ShiftTerms;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Anybody can type anybody's address: our mail carries none of their words to it, and no name becomes a link. */
@AppTest
class NamesInMailTest extends MailStage {
    private static final String BAIT = "Zaphod, win at https://prize.example/now";

    @Autowired
    Given given;

    @Autowired
    EventRequests requests;

    @Autowired
    OwnRoles roles;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    VolunteerProfiles volunteers;

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
        assertNothingTyped(form.email());
    }

    @Test
    void whoever_signs_in_is_not_greeted_by_what_somebody_typed() throws Exception {
        var who = somebody(BAIT, Language.ENGLISH);
        for (var reason : List.of(
                MessageReason.Account.SIGN_IN_LINK,
                MessageReason.Account.STAFF_INVITATION,
                MessageReason.Account.PASSWORD_RESET)) {
            var row = row(queue(who, reason));
            if (letters.compose(row, LetterReader.RECIPIENT, clock.instant()) instanceof LetterResult.Ready ready) {
                assertNothingTyped(ready.letter().text() + ready.letter().html());
            }
        }
    }

    @Test
    void title_and_place_become_no_link() throws Exception {
        var team = given.team();
        var session = given.session("x", 5);
        var draft = Given.draft(
                        EventKind.RALLY,
                        "x",
                        java.util.Objects.requireNonNull(session.when().start()),
                        java.util.Objects.requireNonNull(session.when().end()),
                        Given.room("Hall of prize.example"),
                        AddressVisibility.EVERYONE,
                        9)
                .worded(List.of(new EventWords(Language.ENGLISH, BAIT, "Come.", "", true)));
        var event = given.published(team, draft);
        String address = address();
        given.comes(event, Given.party("Ada", 1, address));
        String mail = mailTo(address);
        assertTrue(mail.contains("win at https: prize. example/now"), mail);
        assertFalse(mail.contains("prize.example"), mail);
    }

    @Test
    void what_organizers_typed_of_a_shift_becomes_no_link_and_is_quoted() throws Exception {
        var team = given.team();
        var session = given.session("Know your rights", 5);
        var form = new RoleForm(NamesByLanguage.of(Language.ENGLISH, "Help prize.example"), ShiftRole.OTHER);
        var role = As.staff(given.coordinator(team.organization()), () -> roles.add(team.organization(), form));
        var event = given.published(team, session);
        var shift = given.planned(
                team,
                new ShiftDraft(
                        event,
                        team.organization(),
                        role,
                        2,
                        session.when().slot().orElseThrow(),
                        Set.of(),
                        Set.of(),
                        SignupMode.OPEN,
                        "",
                        "Sign in at prize.example",
                        ShiftTerms.NONE));
        String address = address();
        var bo = given.volunteer("Bo", address, team);
        As.staff(team.organizer(), () -> staffing.assign(shift, bo, "they come along"));
        String mail = mailTo(address);
        assertTrue(mail.contains("Kind of help: Help prize. example"), mail);
        assertTrue(mail.replace("\r", "").contains("Meeting point:\n> Sign in at prize. example"), mail);
        assertFalse(mail.contains("prize.example"), mail);
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
}
