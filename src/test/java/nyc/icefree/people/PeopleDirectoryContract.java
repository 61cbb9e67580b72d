package nyc.icefree.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.people.PeopleDirectory.AddressTaken;
import nyc.icefree.signin.LinkPurpose;
import nyc.icefree.signin.OneTimeLinks;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class PeopleDirectoryContract extends AppParts {
    @AppTest
    static class OnH2Test extends PeopleDirectoryContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PeopleDirectoryContract {}

    @Autowired
    OneTimeLinks links;

    @Test
    void the_same_address_is_the_same_person() {
        String email = Given.email();
        var first = people.register("Ada", email, Language.ENGLISH);
        assertEquals(first, people.register("Somebody", " " + email.toUpperCase() + " ", Language.SPANISH));
        assertEquals(Optional.of(new PersonCard(first, "Ada", email, Language.ENGLISH, true)), people.card(first));
        assertEquals(Optional.of(first), people.byEmail(email));
    }

    @Test
    void a_person_needs_no_address() {
        var one = people.register("Ada", null, Language.SPANISH);
        var other = people.register("Ada", null, Language.SPANISH);
        assertNotEquals(one, other);
        assertEquals(2, people.cards(List.of(one, other, PersonId.random())).size());
    }

    @Test
    void an_address_belongs_to_one_person_only() {
        String email = Given.email();
        people.register("Ada", email, Language.ENGLISH);
        var other = people.register("Bo", null, Language.ENGLISH);
        assertThrows(AddressTaken.class, () -> people.readdress(other, email));
        assertTrue(people.card(other).orElseThrow().email() == null);
        people.rename(other, "Bodil");
        assertEquals("Bodil", people.card(other).orElseThrow().name());
    }

    @Test
    void a_person_is_found_by_the_newest_address_only() {
        String old = Given.email();
        String now = Given.email();
        var id = people.register("Ada", old, Language.ENGLISH);
        people.readdress(id, now);
        assertEquals(Optional.of(id), people.byEmail(now));
        assertEquals(Optional.empty(), people.byEmail(old));
        assertNotEquals(id, people.register("Bo", old, Language.ENGLISH));
        people.readdress(id, null);
        assertEquals(Optional.empty(), people.byEmail(now));
    }

    @Test
    void nothing_is_kept_in_plain_text() {
        String email = Given.email();
        var id = people.register("Canary Name", email, Language.ENGLISH);
        var row = jdbc.sql("select * from person where id = ?")
                .param(id.value())
                .query()
                .singleRow();
        row.values().forEach(value -> {
            String text = value instanceof byte[] bytes
                    ? new String(bytes, StandardCharsets.ISO_8859_1)
                    : String.valueOf(value);
            assertFalse(text.contains("Canary") || text.contains(email.substring(0, 8)), text);
        });
    }

    @Test
    void a_forgotten_person_is_gone_and_the_address_is_free() {
        String email = Given.email();
        var id = people.register("Ada", email, Language.ENGLISH);
        var link = links.issue(LinkPurpose.SIGN_IN, id);
        people.forget(id);
        assertTrue(people.card(id).isEmpty());
        assertFalse(links.works(LinkPurpose.SIGN_IN, link));
        assertNotEquals(id, people.register("Ada", email, Language.ENGLISH));
    }

    @Test
    void a_link_works_once_and_only_for_its_purpose() {
        var id = people.register("Ada", null, Language.ENGLISH);
        var link = links.issue(LinkPurpose.SIGN_IN, id);
        assertEquals(Optional.of(id), links.owner(LinkPurpose.SIGN_IN, link));
        assertFalse(links.use(LinkPurpose.RESET, link));
        assertTrue(links.use(LinkPurpose.SIGN_IN, link));
        assertFalse(links.use(LinkPurpose.SIGN_IN, link));
        var setUp = links.issue(LinkPurpose.SET_UP, null);
        assertTrue(links.use(LinkPurpose.SET_UP, setUp));
    }
}
