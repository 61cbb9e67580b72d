package nyc.icefree.messages.announcements;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventviews.Audience;
import nyc.icefree.messages.ShownMessage;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** Who may announce reads what was announced and how it reads, and leaves a note where that tells of people. */
abstract class AnnouncementDeskContract extends AnnouncementsGround {
    @AppTest
    static class OnH2Test extends AnnouncementDeskContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AnnouncementDeskContract {}

    @Test
    void who_reads_what_people_need_is_noted_as_reader_of_their_list() {
        reserve(address(), new Needs(null, Set.of(Need.SEAT), ""), Language.ENGLISH);
        As.staff(team.organizer(), () -> desk.room(event));
        assertEquals(0, readings());
        var to = AnnouncedSet.needing(NeedTopic.of(NeedKind.SEAT));
        As.staff(team.organizer(), () -> desk.reach(event, to));
        assertEquals(1, readings());
        jdbc.sql("delete from audit_entry where thing = ?").param(event.value()).update();
        As.staff(team.organizer(), () -> desk.choices(event));
        assertEquals(1, readings());
    }

    private int readings() {
        return jdbc.sql("select count(*) from audit_entry where thing = ? and act = 'RSVPS_READ'")
                .param(event.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void all_organizers_of_the_host_read_what_was_said_and_by_whom() {
        reserve();
        announce(toComing());
        var other = given.person();
        given.appoint(team.organization(), other, StaffRole.ORGANIZER);
        var said = As.staff(other, () -> desk.list(event)).getFirst();
        assertEquals("Ada Example", said.writer());
        assertEquals(toComing().note(), said.note());
    }

    @Test
    void a_preview_shows_what_each_of_those_who_are_meant_reads() {
        event = given.published(
                team,
                Drafts.from(given.session("Know your rights", 6))
                        .capacity(50)
                        .shownTo(AddressVisibility.COMING)
                        .draft());
        var all = preview(AnnouncedKind.EVERYBODY);
        assertEquals(List.of(Audience.COMING, Audience.INVITED), List.copyOf(all.keySet()));
        assertTrue(all.firstEntry().getValue().text().contains("8601 Example Avenue"), all::toString);
        assertFalse(all.lastEntry().getValue().text().contains("8601 Example Avenue"), all::toString);
        assertEquals(Set.of(Audience.INVITED), preview(AnnouncedKind.WAITING).keySet());
        event = given.published(team);
        assertEquals(1, preview(AnnouncedKind.EVERYBODY).size(), "all read the same");
    }

    private SequencedMap<Audience, ShownMessage> preview(AnnouncedKind kind) {
        return As.staff(
                team.organizer(),
                () -> desk.preview(event, draft(AnnouncedSet.of(kind), "Bring water."), Language.ENGLISH));
    }
}
