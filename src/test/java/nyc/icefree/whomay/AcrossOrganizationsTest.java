package nyc.icefree.whomay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nyc.icefree.AppParts;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.OpenForms;
import nyc.icefree.messages.Outbox;
import nyc.icefree.partners.OrganizationForm;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpQuery;
import nyc.icefree.shifts.staffing.SeatChange;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Venues;
import nyc.icefree.volunteers.VolunteerQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What is an organization's own, its organizers reach and another organization's never do: for each row of the table that is
 * marked {@code theirs}. Rows marked {@code theirs alone} are closed to administrators too.
 */
@AppTest
class AcrossOrganizationsTest extends AppParts {
    private static final Language EN = Language.ENGLISH;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    EventDesk desk;

    @Autowired
    OpenForms openForms;

    @Autowired
    Venues venues;

    @Autowired
    Outbox outbox;

    @Autowired
    RsvpDesk rsvps;

    @Test
    void each_row_marked_as_theirs_is_tried() throws Exception {
        var marked = new TreeSet<String>();
        Table.read("services.txt").forEach((name, rest) -> {
            if (rest.size() > 1) {
                marked.add(name);
            }
        });
        assertEquals(String.join("\n", marked), String.join("\n", calls().keySet()));
    }

    @TestFactory
    Stream<DynamicTest> the_own_organizer_reaches_it_and_a_stranger_does_not() throws Exception {
        var table = Table.read("services.txt");
        var worlds = worlds();
        var stranger = given.team().organizer();
        var administrator = given.person();
        var rows = calls().entrySet().stream()
                .map(call -> DynamicTest.dynamicTest(call.getKey(), () -> {
                    var world = worlds.of(call.getKey());
                    assertTrue(
                            Answers.hidden(() ->
                                    As.staff(stranger, () -> call.getValue().apply(world))),
                            "a stranger got in");
                    if (table.get(call.getKey()).get(1).equals("theirs alone")) {
                        assertTrue(
                                Answers.hidden(() -> As.administrator(
                                        administrator, () -> call.getValue().apply(world))),
                                "an administrator got in");
                    } else {
                        assertFalse(
                                Canaries.in(Answers.orNothing(() -> As.administrator(
                                        administrator, () -> call.getValue().apply(world)))),
                                "an administrator read a name");
                    }
                    assertFalse(
                            Answers.hidden(() -> As.staff(
                                    world.team().organizer(),
                                    () -> call.getValue().apply(world))),
                            "the organizer was not let in");
                }));
        var after = DynamicTest.dynamicTest(
                "whoever only looks takes no name away", () -> assertNamesAreFound(worlds.lookedAt()));
        return Stream.concat(rows, Stream.of(after));
    }

    @Test
    void a_name_is_found_where_it_is() {
        assertNamesAreFound(worlds().fresh());
    }

    private void assertNamesAreFound(World world) {
        for (String call : List.of(
                "RsvpDesk.list(EventId, RsvpQuery)",
                "ShiftPlanning.sheet(ShiftId)",
                "VolunteerDesk.list(VolunteerQuery, int, int)")) {
            var asked = Objects.requireNonNull(calls().get(call));
            assertTrue(Canaries.in(As.staff(world.team().organizer(), () -> asked.apply(world))), call);
        }
    }

    private Worlds worlds() {
        return beans.createBean(Worlds.class);
    }

    private TreeMap<String, Function<World, @Nullable Object>> calls() {
        var all = new TreeMap<String, Function<World, @Nullable Object>>();
        all.put("EventDesk.detail(EventId)", w -> desk.detail(w.event()));
        all.put("EventPlanning.cancel(EventId, String)", w -> done(() -> planning.cancel(w.event(), "Rain")));
        all.put(
                "EventPlanning.change(EventId, int, EventDraft)",
                w -> done(() -> planning.change(w.event(), 1, w.draft())));
        all.put("EventPlanning.copy(EventId, EventDraft)", w -> planning.copy(w.event(), w.draft()));
        all.put(
                "EventPlanning.draft(OrganizationId, EventDraft)",
                w -> planning.draft(w.team().organization(), w.draft()));
        all.put("EventPlanning.mayPublish(EventId)", w -> planning.mayPublish(w.event()));
        all.put("OpenForms.opened(EventId, BooleanSupplier)", w -> List.of(openForms.opened(w.event(), () -> true)));
        all.put("EventPlanning.planOf(EventId)", w -> planning.planOf(w.event()));
        all.put("EventPlanning.publish(EventId)", w -> done(() -> planning.publish(w.event())));
        all.put("EventPlanning.unpublish(EventId)", w -> done(() -> planning.unpublish(w.event())));
        all.put(
                "Memberships.appoint(OrganizationId, PersonId, StaffRole)",
                w -> done(() -> memberships.appoint(w.team().organization(), w.volunteer(), StaffRole.ORGANIZER)));
        all.put(
                "Memberships.offer(OrganizationId, String, StaffRole)",
                w -> done(() -> memberships.offer(w.team().organization(), "nobody@example.org", StaffRole.ORGANIZER)));
        all.put(
                "Memberships.dismiss(OrganizationId, PersonId)",
                w -> done(() -> memberships.dismiss(w.team().organization(), w.volunteer())));
        all.put(
                "Memberships.agree(OrganizationId, PersonId)",
                w -> done(() -> memberships.agree(w.team().organization(), w.volunteer())));
        all.put(
                "Memberships.refuse(OrganizationId, PersonId)",
                w -> done(() -> memberships.refuse(w.team().organization(), w.volunteer())));
        all.put(
                "Memberships.list(OrganizationId)",
                w -> memberships.list(w.team().organization()));
        all.put(
                "Organizations.change(OrganizationId, OrganizationForm)",
                w -> done(() -> organizations.change(w.team().organization(), OrganizationForm.named("Another name"))));
        all.put(
                "Organizations.form(OrganizationId)",
                w -> organizations.form(w.team().organization()));
        all.put("Outbox.sendNow(EventId)", w -> outbox.sendNow(w.event()));
        all.put("Outbox.told(EventId, int)", w -> outbox.told(w.event(), 0));
        all.put("Outbox.undo(EventId)", w -> outbox.undo(w.event()));
        all.put("Outbox.waiting(EventId)", w -> outbox.waiting(w.event()));
        all.put(
                "RsvpDesk.addByHand(EventId, ReservationForm, String)",
                w -> rsvps.addByHand(w.event(), Worlds.party(), null));
        all.put("RsvpDesk.cancel(RsvpId)", w -> done(() -> rsvps.cancel(w.rsvp())));
        all.put("RsvpDesk.counts(Collection)", w -> rsvps.counts(Set.of(w.event())));
        all.put("RsvpDesk.counts(EventId)", w -> rsvps.counts(w.event()));
        all.put("RsvpDesk.letIn(RsvpId, String)", w -> done(() -> rsvps.letIn(w.rsvp(), "came early")));
        all.put("RsvpDesk.list(EventId, RsvpQuery)", w -> rsvps.list(w.event(), RsvpQuery.all(EN)));
        all.put("RsvpDesk.markAttended(RsvpId)", w -> done(() -> rsvps.markAttended(w.rsvp())));
        all.put("RsvpDesk.markNoShow(RsvpId)", w -> done(() -> rsvps.markNoShow(w.rsvp())));
        all.put("RsvpDesk.printList(EventId, Language)", w -> rsvps.printList(w.event(), EN));
        all.put("RsvpDesk.undoMark(RsvpId)", w -> done(() -> rsvps.undoMark(w.rsvp())));
        AcrossSeries.of(beans).put(all);
        all.put(
                "ShiftPlanning.change(ShiftId, int, ShiftDraft)",
                w -> done(() -> shifts.change(w.shift(), 1, w.shiftDraft())));
        all.put("ShiftPlanning.plan(ShiftDraft)", w -> shifts.plan(w.shiftDraft()));
        all.put("ShiftPlanning.remove(ShiftId)", w -> done(() -> shifts.remove(w.shift())));
        all.put("ShiftPlanning.sheet(ShiftId)", w -> shifts.sheet(w.shift()));
        all.put("ShiftPlanning.sheetsOf(EventId)", w -> shifts.sheetsOf(w.event()));
        all.put("ShiftPlanning.staffing(Collection)", w -> shifts.staffing(Set.of(w.event())));
        all.put("ShiftStaffing.assign(Map)", w -> staffing.assign(Map.of(w.volunteer(), w.shift())));
        all.put(
                "ShiftStaffing.assign(ShiftId, PersonId, String)",
                w -> staffing.assign(w.shift(), w.volunteer(), null));
        all.put("ShiftStaffing.confirm(AssignmentId, String)", w -> done(() -> staffing.confirm(w.assignment(), null)));
        all.put(
                "ShiftStaffing.correctHours(AssignmentId, Duration)",
                w -> done(() -> staffing.correctHours(w.assignment(), Duration.ofHours(3))));
        all.put("ShiftStaffing.decline(AssignmentId)", w -> done(() -> staffing.decline(w.assignment())));
        all.put(
                "ShiftStaffing.takeBack(SeatChange)",
                w -> done(() -> staffing.takeBack(new SeatChange(w.assignment(), null, Instant.EPOCH, false))));
        all.put("ShiftStaffing.unassign(AssignmentId)", w -> done(() -> staffing.unassign(w.assignment())));
        all.put(
                "Venues.add(OrganizationId, VenueForm)",
                w -> venues.add(w.team().organization(), Given.library()));
        all.put(
                "Venues.change(VenueId, int, VenueForm)",
                w -> done(() -> venues.change(w.venue(), 0, Given.library())));
        all.put(
                "VolunteerDesk.list(VolunteerQuery, int, int)",
                w -> volunteerDesk.list(
                        new VolunteerQuery("", w.team().organization(), null, null, null, null, false, EN), 0, 50));
        TheirCalls.OF_ROOMS.forEach(room -> beans.createBean(room).into(all));
        return all;
    }

    static Object done(Runnable what) {
        what.run();
        return "done";
    }
}
