package nyc.icefree.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventviews.EventFound;
import nyc.icefree.eventviews.EventState;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.text.Language;
import nyc.icefree.venues.VenueForms;
import nyc.icefree.venues.Venues;
import nyc.icefree.volunteers.VolunteerDesk;
import nyc.icefree.volunteers.VolunteerProfiles;
import nyc.icefree.volunteers.VolunteerQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

abstract class PaletteContract {
    @AppTest
    static class OnH2Test extends PaletteContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PaletteContract {}

    private static final Language EN = Language.ENGLISH;

    @Autowired
    Given given;

    @Autowired
    PaletteSearch palette;

    @Autowired
    Venues venues;

    @Autowired
    VolunteerProfiles volunteers;

    @Autowired
    VolunteerDesk desk;

    @Autowired
    JdbcClient jdbc;

    /** Letters that nothing else has. */
    private final String mark = UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private List<String> events(PersonId asking) {
        return As.staff(asking, () -> titles(palette.find(mark, EN)));
    }

    private static List<String> titles(PaletteFinds found) {
        return found.events().stream().map(EventFound::title).toList();
    }

    private List<String> people(PersonId asking) {
        return As.staff(asking, () -> names(palette.people(mark, EN)));
    }

    private static List<String> names(List<PersonFound> found) {
        return found.stream().map(PersonFound::name).toList();
    }

    private int readings(PersonId reader, String act) {
        return jdbc.sql("select count(*) from audit_entry where who = ? and act = ?")
                .params(reader.value(), act)
                .query(Integer.class)
                .single();
    }

    @Test
    void an_event_is_found_by_its_title_in_either_language_whatever_the_accents() {
        var team = given.team();
        var plain = given.session("Rights " + mark, 5);
        var both = new EventDraft(
                plain.kind(),
                List.of(
                        plain.words().getFirst(),
                        new EventWords(Language.SPANISH, "Reunión en español " + mark, "Vengan.", "", false)),
                plain.when(),
                plain.where(),
                plain.visibility(),
                plain.accessibility(),
                plain.rsvps(),
                plain.coHosts());
        given.drafted(team, both);
        As.staff(team.organizer(), () -> {
            assertEquals(List.of("Rights " + mark), titles(palette.find("RIGHTS " + mark, EN)));
            assertEquals(List.of("Rights " + mark), titles(palette.find("reunion espanol " + mark, EN)));
            assertEquals(
                    List.of("Reunión en español " + mark), titles(palette.find("Reunión " + mark, Language.SPANISH)));
            assertEquals(List.of(), titles(palette.find("assembly " + mark, EN)));
            assertEquals(List.of(), titles(palette.find("  ", EN)));
            assertEquals(List.of(), titles(palette.find("100% _ \\ " + UUID.randomUUID(), EN)));
        });
    }

    @Test
    void what_is_to_come_stands_first_the_soonest_before_all_and_texts_count_where_no_title_does() {
        var team = given.team();
        given.movedToThePast(given.published(team, given.session("A " + mark, 9)));
        given.published(team, given.session("B " + mark, 20));
        given.published(team, given.session("C " + mark, 3));
        var text = given.session("D", 1);
        given.published(
                team,
                new EventDraft(
                        text.kind(),
                        List.of(new EventWords(EN, "D", "All about " + mark, "", true)),
                        text.when(),
                        text.where(),
                        text.visibility(),
                        text.accessibility(),
                        text.rsvps(),
                        text.coHosts()));
        assertEquals(List.of("C " + mark, "B " + mark, "A " + mark), events(team.organizer()));
        assertEquals(List.of("D"), As.staff(team.organizer(), () -> titles(palette.find("all about " + mark, EN))));
        assertEquals(List.of(), As.staff(team.organizer(), () -> titles(palette.find("abo", EN))));
    }

    @Test
    void many_dates_of_one_title_leave_room_for_others_and_a_list_ends_early() {
        var team = given.team();
        for (int day = 1; day <= 5; day++) {
            given.drafted(team, given.session("Clinic " + mark, day));
        }
        for (int n = 0; n < 9; n++) {
            given.drafted(team, given.session("Talk " + n + " " + mark, 10));
        }
        var found = events(team.organizer());
        assertEquals(8, found.size());
        assertEquals(3, found.stream().filter(("Clinic " + mark)::equals).count());
    }

    @Test
    void a_draft_is_found_by_its_own_organizers_only() {
        var team = given.team();
        given.drafted(team, given.session("Draft " + mark, 5));
        assertEquals(List.of("Draft " + mark), events(team.organizer()));
        assertEquals(List.of("Draft " + mark), events(given.coordinator(team.organization())));
        assertEquals(List.of(), events(given.team().organizer()));
        assertEquals(List.of(), As.administrator(given.person(), () -> titles(palette.find(mark, EN))));
    }

    @Test
    void an_administrator_finds_what_is_public_and_another_organizer_their_own() {
        var team = given.team();
        given.published(team, given.session("Public " + mark, 5));
        assertEquals(List.of("Public " + mark), As.administrator(given.person(), () -> titles(palette.find(mark, EN))));
        assertEquals(List.of(), events(given.team().organizer()));
    }

    @Test
    void what_was_opened_before_is_shown_only_as_long_as_one_may_see_it() {
        var team = given.team();
        var draft = given.drafted(team, given.session("Draft " + mark, 5));
        var open = given.published(team, given.session("Public " + mark, 6));
        var before = List.of(open, draft);
        var own = As.staff(team.organizer(), () -> palette.again(before, List.of(team.organization()), EN));
        assertEquals(List.of("Public " + mark, "Draft " + mark), titles(own));
        assertEquals(EventState.DRAFT, own.events().getLast().state());
        assertEquals(1, own.organizations().size());
        assertEquals(List.of(), As.staff(given.team().organizer(), () -> titles(palette.again(before, List.of(), EN))));
        assertEquals(
                List.of("Public " + mark),
                As.administrator(given.person(), () -> titles(palette.again(before, List.of(), EN))));
    }

    @Test
    void a_private_place_is_found_by_its_owners_only_and_a_shared_one_by_all() {
        var team = given.team();
        As.staff(team.organizer(), () -> {
            venues.add(team.organization(), VenueForms.named(Given.library(), "Hall " + mark));
            venues.add(
                    team.organization(),
                    VenueForms.named(Given.library(), "Home " + mark).asPrivate());
        });
        assertEquals(List.of("Hall " + mark, "Home " + mark), As.staff(team.organizer(), this::places));
        assertEquals(List.of("Hall " + mark), As.staff(given.team().organizer(), this::places));
        assertEquals(List.of("Hall " + mark), As.administrator(given.person(), this::places));
    }

    private List<String> places() {
        return palette.find(mark, EN).places().stream()
                .map(card -> card.facts().name())
                .toList();
    }

    @Test
    void people_are_found_by_their_own_organizations_only_whoever_asks() {
        var team = given.team();
        given.volunteer("Zoë " + mark, team);
        assertEquals(List.of("Zoë " + mark), people(team.organizer()));
        assertEquals(
                List.of("Zoë " + mark), As.staff(team.organizer(), () -> names(palette.people("zoe " + mark, EN))));
        assertEquals(List.of("Zoë " + mark), people(given.coordinator(team.organization())));
        assertEquals(List.of(), people(given.team().organizer()));
        assertEquals(List.of(), As.administrator(given.person(), () -> names(palette.people(mark, EN))));
        var both = given.person();
        var theirs = given.member(both);
        given.volunteer("Ann " + mark, theirs);
        assertEquals(List.of("Ann " + mark), As.administrator(both, () -> names(palette.people(mark, EN))));
    }

    @Test
    void colleagues_are_found_with_where_they_work_and_once_though_they_help_too() {
        var team = given.team();
        var colleague = given.volunteer("Cy " + mark, team);
        given.appoint(team.organization(), team.organizer(), StaffRole.COORDINATOR);
        assertEquals(1, people(team.organizer()).size());
        var ada = As.staff(team.organizer(), () -> palette.people("Ada Example", EN));
        assertTrue(ada.stream().allMatch(one -> team.organization().equals(one.worksFor())), ada::toString);
        assertEquals(2, ada.size());
        assertEquals(
                "PersonFound[" + colleague + "]",
                As.staff(team.organizer(), () -> palette.people(mark, EN))
                        .getFirst()
                        .toString());
    }

    @Test
    void people_are_looked_for_from_three_letters_and_written_down_once_as_what_it_is() {
        var team = given.team();
        var me = team.organizer();
        As.staff(me, () -> assertEquals(List.of(), palette.people("ad", EN)));
        assertEquals(0, readings(me, "PEOPLE_SEARCHED"));
        As.staff(me, () -> palette.people("ada", EN));
        As.staff(me, () -> palette.people("ada e", EN));
        assertEquals(1, readings(me, "PEOPLE_SEARCHED"));
        assertEquals(0, readings(me, "VOLUNTEERS_READ") + readings(me, "MEMBERS_READ"));
        As.staff(me, () -> desk.list(VolunteerQuery.all(EN), 0, 10));
        assertEquals(1, readings(me, "VOLUNTEERS_READ"), "no search hides that the list is read");
    }

    @Test
    void who_volunteers_or_is_nobody_asks_in_vain() {
        var volunteer = given.volunteer("Vi " + mark, given.team());
        assertThrows(AccessDeniedException.class, () -> As.volunteer(volunteer, () -> palette.find(mark, EN)));
        assertThrows(AccessDeniedException.class, () -> As.volunteer(volunteer, () -> palette.people(mark, EN)));
        assertThrows(
                AccessDeniedException.class,
                () -> As.volunteer(volunteer, () -> palette.again(List.of(), List.of(), EN)));
        assertThrows(AccessDeniedException.class, () -> As.nobody(() -> palette.people(mark, EN)));
    }

    @Test
    void a_letter_costs_few_statements_however_much_there_is() {
        var team = given.team();
        for (int n = 0; n < 4; n++) {
            given.published(team, given.session("Talk " + n + " " + mark, 5));
            given.volunteer("Vi " + n + " " + mark, team);
        }
        As.staff(team.organizer(), () -> {
            palette.find(mark, EN);
            palette.people(mark, EN);
            long asked = CountedStatements.in(() -> List.of(palette.find(mark, EN), palette.people(mark, EN)));
            // six for things; those for people write down that they are read, so they remember nothing, and two are for
            // own skills
            assertTrue(asked <= 17, "statements: " + asked);
        });
    }
}
