package nyc.icefree.messages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventApproval;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.announcements.AnnouncedKind;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.AnnouncementNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.proposals.Proposals;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.shifts.ShiftLeading;
import nyc.icefree.shifts.ShiftPlanning;
import nyc.icefree.shifts.ShiftRecords;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.ShiftSignup;
import nyc.icefree.shifts.ShiftStaffing;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.asks.ShiftAsks;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.text.Language;
import nyc.icefree.volunteers.VolunteerAnswers;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.VolunteerProfiles;
import org.springframework.beans.factory.annotation.Autowired;

/** What an event has to tell: to those who come, who help, and who organize. */
abstract class LettersOfEvents extends LettersToGuests {
    @Autowired
    EventPlanning planning;

    @Autowired
    EventApproval approval;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalDesk proposed;

    @Autowired
    ShiftPlanning shifts;

    @Autowired
    ShiftSignup signup;

    @Autowired
    ShiftStaffing staffing;

    @Autowired
    ShiftLeading leading;

    @Autowired
    ShiftOffers offers;

    @Autowired
    ShiftAsks asks;

    @Autowired
    ShiftRecords shiftMails;

    @Autowired
    Events events;

    @Autowired
    HostAnnouncements announced;

    @Autowired
    AnnouncementDesk announcementDesk;

    @Autowired
    VolunteerProfiles volunteers;

    void toGuests() {
        var team = given.team();
        var hidden = Drafts.from(given.session("Know your rights", 7))
                .shownTo(AddressVisibility.COMING)
                .from(24)
                .online(Attendance.HYBRID, "https://meet.example.org/room")
                .capacity(2)
                .draft();
        var full = given.published(team, hidden);
        write(MessageReason.Rsvp.RSVP_CONFIRMATION, reserve(full), full);
        write(MessageReason.Rsvp.RSVP_CONFIRMATION, reserve(full), full);
        var offered = reserve(full);
        set(offered, "state = 'OFFERED', offer_until = current_timestamp + interval '2' hour");
        write(MessageReason.Rsvp.RSVP_OFFER, offered, full);
        stands(offered, "WAITLISTED");
        write(MessageReason.Rsvp.RSVP_LAPSED, offered, full);
        write(MessageReason.Rsvp.RSVP_WAITS, offered, full);
        set(offered, "party_size = 3");
        write(MessageReason.Rsvp.RSVP_OUTGROWN, offered, full);
        stands(offered, "CANCELLED");
        set(offered, "lapses = 2");
        write(MessageReason.Rsvp.RSVP_LAPSED, offered, full);
        stands(offered, "REFUSED");
        write(MessageReason.Rsvp.RSVP_REFUSED, offered, full);
        var event = given.published(team, given.session("Know your rights", 7));
        var asks = reserve(event);
        stands(asks, "ASKED");
        write(MessageReason.Rsvp.RSVP_CONFIRMATION, asks, event);
        var rsvp = reserve(event);
        for (var reason : List.of(
                MessageReason.Rsvp.RSVP_CONFIRMATION,
                MessageReason.Rsvp.RSVP_PROMOTION,
                MessageReason.Rsvp.EVENT_CHANGED,
                MessageReason.Rsvp.EVENT_ADDRESS)) {
            write(reason, rsvp, event);
        }
        write(MessageReason.Rsvp.RSVP_NEED_ANSWERED, seated(team, event), event);
        var times = ReminderTimes.of(events.slotOf(event).orElseThrow(), Reminders.BOTH);
        times.all()
                .forEach(reminder -> write(
                        MessageReason.reminder(reminder.part()),
                        Recipient.of(rsvp),
                        event.value(),
                        event,
                        times.number(),
                        reminder.at()));
        write(
                MessageReason.Announcement.RSVP_ANNOUNCEMENT,
                Recipient.of(rsvp),
                announced(team, event, AnnouncedSet.of(AnnouncedKind.COMING)),
                event);
        thanked(rsvp, event, events.slotOf(event).orElseThrow());
        As.staff(team.organizer(), () -> planning.postpone(event, "Corona"));
        write(MessageReason.Rsvp.EVENT_POSTPONED, rsvp, event);
        As.staff(team.organizer(), () -> planning.cancel(event, "Corona"));
        write(MessageReason.Rsvp.EVENT_CANCELLED, rsvp, event);
        var other = given.published(team);
        var back = reserve(other);
        As.staff(team.organizer(), () -> planning.unpublish(other));
        write(MessageReason.Rsvp.EVENT_UNPUBLISHED, back, other);
    }

    private UUID announced(Given.Team team, EventId event, AnnouncedSet to) {
        As.staff(
                team.organizer(),
                () -> announced.announce(
                        event, new AnnouncementDraft(to, new AnnouncementNote(Map.of("en", "Bring a pen.")), true)));
        var id = As.staff(team.organizer(), () -> announcementDesk.list(event))
                .getFirst()
                .id();
        jdbc.sql("update announcement set state = 'OUT' where id = ?").param(id).update();
        return id;
    }

    void stands(RsvpId rsvp, String state) {
        set(rsvp, "turn = 1, offer_until = null, state = '" + state + "'");
    }

    private void set(RsvpId rsvp, String what) {
        jdbc.sql("update rsvp set " + what + " where id = ?")
                .param(rsvp.value())
                .update();
    }

    void toHelpers() {
        var team = given.team();
        var rosa = joined(team);
        var bo = volunteer(team);
        var event = given.published(team);
        var desk = shift(team, event, SignupMode.ASK, 16);
        var asked = As.volunteer(bo, () -> signup.ask(desk));
        write(MessageReason.Shift.SHIFT_ASKED, Recipient.of(rosa), asked.value(), event);
        As.staff(team.organizer(), () -> staffing.decline(asked));
        write(MessageReason.Shift.SHIFT_DECLINED, bo, asked, event);
        write(MessageReason.Shift.SHIFT_ASKING_WITHDRAWN, Recipient.of(rosa), asked.value(), event);
        write(MessageReason.Shift.SHIFT_HANDED_BACK, Recipient.of(rosa), asked.value(), event);
        write(MessageReason.Shift.SHIFT_UNASSIGNED, bo, asked, event);
        write(MessageReason.Shift.SHIFT_COVERED, bo, asked, event);
        write(MessageReason.Shift.SHIFT_COVERED_TEAM, Recipient.of(rosa), asked.value(), event);
        write(MessageReason.Shift.SHIFT_SWAPPED_TEAM, Recipient.of(rosa), asked.value(), event);
        var lead = volunteer(team);
        var led = As.staff(team.organizer(), () -> staffing.assign(desk, lead, "they lead it"));
        As.staff(team.organizer(), () -> leading.lead(led.id()));
        write(MessageReason.Shift.SHIFT_LEFT_LATE, lead, asked, event);
        write(MessageReason.Shift.SHIFT_COVERED_LEAD, lead, asked, event);
        write(MessageReason.Shift.SHIFT_COVER_CALLED, rosa, led.id(), event);
        var offered = shift(team, event, SignupMode.OPEN, 14);
        As.staff(team.organizer(), () -> offers.offerTo(offered, List.of(bo)));
        var ask = As.volunteer(bo, () -> asks.mine()).getFirst().ask().value();
        write(MessageReason.Question.SHIFT_OFFERED, Recipient.of(bo), ask, event);
        var marshals = shift(team, event, SignupMode.OPEN, 18);
        var held = As.volunteer(bo, () -> signup.take(marshals));
        var said = announced(team, event, AnnouncedSet.helping(marshals));
        write(MessageReason.Announcement.SHIFT_ANNOUNCEMENT, Recipient.of(bo), said, event);
        write(MessageReason.Shift.SHIFT_CONFIRMATION, bo, held, event);
        write(MessageReason.Shift.SHIFT_CHANGED, bo, held, event);
        write(MessageReason.Shift.VOLUNTEER_EVENT_CHANGED, bo, held, event);
        var times =
                ReminderTimes.of(shiftMails.mailFor(held).orElseThrow().shift().slot(), Reminders.DAY_BEFORE);
        write(
                MessageReason.Shift.SHIFT_REMINDER,
                Recipient.of(bo),
                held.value(),
                event,
                times.number(),
                times.all().getFirst().at());
        As.staff(team.organizer(), () -> planning.postpone(event, "Corona"));
        write(MessageReason.Shift.VOLUNTEER_EVENT_POSTPONED, bo, held, event);
        As.staff(team.organizer(), () -> planning.cancel(event, "Corona"));
        write(MessageReason.Shift.VOLUNTEER_EVENT_CANCELLED, bo, held, event);
        var other = given.published(team);
        var back = As.volunteer(bo, () -> signup.take(shift(team, other, SignupMode.OPEN, 12)));
        As.staff(team.organizer(), () -> planning.unpublish(other));
        write(MessageReason.Shift.VOLUNTEER_EVENT_UNPUBLISHED, bo, back, other);
    }

    nyc.icefree.shifts.ShiftId shift(Given.Team team, EventId event, SignupMode mode, int hour) {
        return As.staff(team.organizer(), () -> {
            var start = planning.planOf(event).orElseThrow().draft().when().start();
            var day = Objects.requireNonNull(start).toLocalDate();
            return shifts.plan(Given.shift(event, ShiftRole.MARSHAL, 2, Given.slot(day, hour, hour + 1))
                    .withSignup(mode)
                    .withBriefing("", "Key at the desk"));
        });
    }

    PersonId volunteer(Given.Team team) {
        return volunteers.enlist(form(team, Given.email()));
    }

    VolunteerForm form(Given.Team team, String email) {
        return new VolunteerForm(
                "Bo Example",
                email,
                reads,
                new VolunteerAnswers(
                        Set.of(Language.ENGLISH), Set.of(), Set.of("queens"), Set.of(team.organization())));
    }

    void toOrganizers() {
        var host = given.untrustedTeam();
        var asked = given.team();
        var ada = administrator();
        var rosa = joined(host);
        var event = given.drafted(host, given.session("Know your rights", 7).hostedWith(List.of(asked.organization())));
        As.staff(host.organizer(), () -> approval.submit(event, null));
        write(MessageReason.Organizer.EVENT_SUBMITTED, Recipient.of(ada), event.value(), event);
        As.administrator(given.person(), () -> reviews.accept(event));
        write(MessageReason.Organizer.CO_HOST_INVITED, Recipient.of(joined(asked)), event.value(), event);
        write(MessageReason.Organizer.CO_HOST_ANSWERED, Recipient.of(rosa), event.value(), event);
        write(MessageReason.Organizer.EVENT_MOVED, Recipient.of(rosa), event.value(), event);
        var leads = joined(host);
        given.appoint(host.organization(), leads, StaffRole.COORDINATOR);
        write(MessageReason.Organizer.LIST_EXPORTED, Recipient.of(leads), UUID.randomUUID(), event);
        var proposal = As.staff(host.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            proposals.propose(event, plan.version(), later(plan.draft()), ShiftHours.MOVE, null);
            return proposed.open(event).orElseThrow().id();
        });
        write(MessageReason.Organizer.CHANGE_PROPOSED, Recipient.of(rosa), proposal, event);
        var second = given.drafted(host, given.session("Know your rights", 9));
        As.staff(host.organizer(), () -> approval.submit(second, null));
        As.administrator(given.person(), () -> reviews.askBack(second, "Ask."));
        var decision = jdbc.sql("select id from review_decision where event_id = ?")
                .param(second.value())
                .query(UUID.class)
                .single();
        write(MessageReason.Organizer.EVENT_DECIDED, Recipient.of(rosa), decision, second);
    }
}
