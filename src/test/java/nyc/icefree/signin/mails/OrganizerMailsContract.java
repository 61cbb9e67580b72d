package nyc.icefree.signin.mails;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.signin.StaffDeparture;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Each member of the staff chooses for themselves when mail about their events comes. */
abstract class OrganizerMailsContract extends AppParts {
    @AppTest
    static class OnH2Test extends OrganizerMailsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OrganizerMailsContract {}

    @Autowired
    OrganizerMails mails;

    @Autowired
    StaffDeparture departure;

    private PersonId account() {
        return accounts.create("Ada", Given.email(), Language.ENGLISH, "lanterns on stoops", new byte[20], false);
    }

    @Test
    void each_choice_is_kept_for_whoever_made_it_alone() {
        var ada = account();
        var bo = account();
        assertEquals(OrganizerMail.AT_ONCE, As.staff(ada, () -> mails.mine()));
        for (OrganizerMail choice : List.of(OrganizerMail.NONE, OrganizerMail.AT_ONCE, OrganizerMail.DAILY)) {
            As.staff(ada, () -> mails.choose(choice));
            assertEquals(choice, As.staff(ada, () -> mails.mine()));
        }
        var stranger = given.person();
        assertEquals(Map.of(ada, OrganizerMail.DAILY, bo, OrganizerMail.AT_ONCE), mails.of(List.of(ada, bo, stranger)));
    }

    @Test
    void it_goes_with_the_account() {
        var ada = account();
        As.staff(ada, () -> mails.choose(OrganizerMail.NONE));
        As.administrator(account(), () -> departure.delete(ada));
        assertEquals(Map.of(), mails.of(List.of(ada)));
        assertThrows(NotYours.class, () -> As.staff(ada, () -> mails.choose(OrganizerMail.NONE)));
    }

    @Test
    void volunteers_and_visitors_have_none_to_choose() {
        var ada = account();
        assertThrows(AccessDeniedException.class, () -> As.volunteer(ada, () -> mails.mine()));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(ada, () -> mails.choose(OrganizerMail.NONE)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> mails.mine()));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> mails.choose(OrganizerMail.NONE)));
        assertEquals(Map.of(ada, OrganizerMail.AT_ONCE), mails.of(List.of(ada)));
    }
}
