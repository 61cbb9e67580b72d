package nyc.icefree.signin;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Staff see and set their own account, and nobody else's. */
abstract class OwnAccountContract {
    @AppTest
    static class OnH2Test extends OwnAccountContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OwnAccountContract {}

    @Autowired
    OwnAccount own;

    @Autowired
    PeopleDirectory people;

    @Autowired
    Given given;

    @Test
    void staff_choose_the_language_in_which_they_alone_are_spoken_to() {
        var ada = given.person();
        var bo = given.person();
        As.staff(ada, () -> own.read(Language.SPANISH));
        assertEquals(Language.SPANISH, As.staff(ada, () -> own.mine()).language());
        assertEquals(ada, As.staff(ada, () -> own.mine()).id());
        assertEquals(Language.ENGLISH, As.staff(bo, () -> own.mine()).language());
    }

    @Test
    void neither_volunteers_nor_visitors_have_an_account_of_staff() {
        var ada = given.person();
        assertThrows(AccessDeniedException.class, () -> As.volunteer(ada, () -> own.mine()));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(ada, () -> own.read(Language.SPANISH)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> own.mine()));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> own.read(Language.SPANISH)));
        assertEquals(Language.ENGLISH, people.card(ada).orElseThrow().language());
    }

    @Test
    void somebody_forgotten_meanwhile_is_not_there() {
        var ada = given.person();
        people.forget(ada);
        assertThrows(NotYours.class, () -> As.staff(ada, () -> own.mine()));
    }
}
