package nyc.icefree.messages;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.events.EventApproval;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.shifts.AssignmentState;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which mail says something still, of all in which reader, assignment and event stand when it is written; and how each is treated. */
class LetterRelevanceTest extends LetterStage {
    @Autowired
    NeedsDesk needsDesk;

    @Autowired
    EventApproval approval;

    @Autowired
    ProposalDesk proposed;

    private final GoldenLetters golden = new GoldenLetters("");

    /** What becomes of an event before a mail about it is written. */
    private final Map<String, BiConsumer<Given.Team, EventId>> fates = new LinkedHashMap<>();

    @Test
    void what_is_still_told_and_how_is_as_the_tables_have_it() throws IOException {
        reads = Language.ENGLISH;
        fates.put("published", (team, event) -> {});
        fates.put("over", (team, event) -> {});
        fates.put("postponed", (team, event) -> As.staff(team.organizer(), () -> planning.postpone(event, "")));
        fates.put("cancelled", (team, event) -> As.staff(team.organizer(), () -> planning.cancel(event, "Corona")));
        fates.put("unpublished", (team, event) -> As.staff(team.organizer(), () -> planning.unpublish(event)));
        fates.forEach(this::toParties);
        fates.forEach(this::toHelpers);
        toOrganizers("untrusted host", given.untrustedTeam());
        toOrganizers("trusted host", given.team());
        golden.add("terms", "reason, lane, waits, lasts, pace, gathering", terms());
        golden.check();
    }

    private static String terms() {
        return Stream.of(MessageReason.values())
                .map(reason -> {
                    var terms = reason.terms();
                    String kinds = (reason.isLink() ? ", a link" : "")
                            + (terms.warns() ? ", a warning" : "")
                            + (reason.tellsOfChange() ? ", tells of a change" : "")
                            + (reason.tellsOfEventChange() ? " of the event" : "");
                    return "%s: %s, %s, %s, %s, %s%s"
                            .formatted(
                                    reason,
                                    terms.lane(),
                                    terms.waits(),
                                    terms.lasts(),
                                    terms.pace(),
                                    Objects.requireNonNullElse(terms.grouping(), "alone"),
                                    kinds);
                })
                .collect(Collectors.joining("\n"));
    }

    /** Of each that may have happened, one after another, without a trace. */
    private <T> String told(Stream<T> all, Function<T, QueuedMessage> row, Instant now) {
        var results = new TreeMap<String, String>();
        all.forEach(one -> {
            var result = Objects.requireNonNull(transaction.execute(status -> {
                status.setRollbackOnly();
                return letters.compose(row.apply(one), LetterReader.RECIPIENT, now);
            }));
            String word = result instanceof LetterResult.Not not ? String.valueOf(not.note()) : "told";
            results.merge(word, " " + one, String::concat);
        });
        return results.entrySet().stream()
                .map(one -> "\n  " + one.getKey() + ":" + (results.size() == 1 ? " all" : one.getValue()))
                .collect(Collectors.joining());
    }

    private void toParties(String fate, BiConsumer<Given.Team, EventId> happens) {
        var team = given.team();
        var session = Drafts.from(given.session("Know your rights", 7)).capacity(2);
        var event = given.published(team, session.draft());
        var hidden = given.published(
                team, session.shownTo(AddressVisibility.COMING).from(24).draft());
        var needs = new Needs(null, Set.of(Need.SEAT), "");
        var party = reserve(event, needs);
        var seat = NeedTopic.of(NeedKind.SEAT);
        As.staff(team.organizer(), () -> needsDesk.answer(party, needs, seat, NeedAnswer.ARRANGED));
        wantsEntry(party);
        var other = reserve(hidden);
        happens.accept(team, event);
        happens.accept(team, hidden);
        var table = new StringBuilder();
        for (var reason : EnumSet.range(MessageReason.RSVP_CONFIRMATION, MessageReason.EVENT_POSTPONED)) {
            boolean closed = reason == MessageReason.EVENT_ADDRESS && fate.equals("published");
            for (var to : closed ? List.of(party, other) : List.of(party)) {
                var of = to.equals(party) ? event : hidden;
                var slot = events.slotOf(of).orElseThrow();
                var now = fate.equals("over") && reason != MessageReason.RSVP_THANKS
                        ? slot.endsAt().plus(Duration.ofHours(1))
                        : moment(reason, slot);
                table.append(reason).append(to.equals(party) ? "" : ", address is hidden");
                table.append(told(
                                Stream.of(RsvpState.values()),
                                state -> {
                                    stands(to, state.name());
                                    update("update rsvp set party_size = 3 where id = ?", to.value());
                                    var me = Recipient.of(to);
                                    return message(reason, me, to.value(), of, ThanksTime.number(slot), now);
                                },
                                now))
                        .append('\n');
            }
        }
        if (fate.equals("published")) {
            var times = ReminderTimes.of(events.slotOf(event).orElseThrow(), Reminders.BOTH);
            for (var reason : List.of(MessageReason.RSVP_REMINDER, MessageReason.RSVP_REMINDER_TODAY)) {
                for (int moved : List.of(0, 1)) {
                    var at = times.all().get(1 - moved).at();
                    table.append(reason).append(moved == 1 ? ", of another time" : ", at the hour of the last");
                    table.append(told(
                                    Stream.of(RsvpState.GOING),
                                    state -> message(
                                            reason,
                                            Recipient.of(party),
                                            party.value(),
                                            event,
                                            times.number() + moved,
                                            at),
                                    at))
                            .append('\n');
                }
            }
        }
        golden.add("relevance", "to parties of an event that is " + fate, table.toString());
    }

    private static Instant moment(MessageReason reason, TimeSlot slot) {
        if (reason == MessageReason.RSVP_THANKS || reason == MessageReason.SHIFT_THANKS) {
            return ThanksTime.of(slot);
        }
        if (reason == MessageReason.SHIFT_REMINDER_TODAY) {
            return ReminderTimes.ofShift(slot).all().getLast().at();
        }
        return ReminderTimes.of(slot, Reminders.BOTH).all().stream()
                .filter(one -> MessageReason.reminder(one.part()) == reason
                        || reason == MessageReason.SHIFT_REMINDER && one.part() == ReminderTimes.Part.BEFORE)
                .map(ReminderTimes.Reminder::at)
                .findFirst()
                .orElse(NOW);
    }

    private static List<MessageReason> toVolunteers() {
        return Stream.concat(
                        EnumSet.range(MessageReason.SHIFT_CONFIRMATION, MessageReason.SHIFT_THANKS).stream(),
                        EnumSet.range(MessageReason.EVENT_CHANGED, MessageReason.EVENT_POSTPONED).stream())
                .toList();
    }

    private void toHelpers(String fate, BiConsumer<Given.Team, EventId> happens) {
        var team = given.team();
        var event = given.published(team);
        var shift = given.planned(team, marshals(event, 16).withSeats(4));
        var lead = volunteer(team);
        var led = As.volunteer(lead, () -> signup.take(shift));
        As.staff(team.organizer(), () -> leading.lead(led));
        var bo = volunteer(team);
        var held = As.volunteer(bo, () -> signup.take(shift));
        var readers = new LinkedHashMap<String, PersonId>();
        readers.put("the volunteer", bo);
        readers.put("who organizes", joined(team));
        readers.put("who leads", lead);
        if (fate.equals("published")) {
            readers.put("whose account is closed", closed(team));
            readers.put("somebody else", volunteer(team));
        }
        happens.accept(team, event);
        var table = new StringBuilder();
        var slot = Given.slot(dayOf(event), 16, 17);
        for (var reason : toVolunteers()) {
            for (int version :
                    reason == MessageReason.SHIFT_DECLINED ? new int[] {1, -1} : new int[] {ThanksTime.number(slot)}) {
                var now = fate.equals("over") && reason != MessageReason.SHIFT_THANKS
                        ? slot.endsAt().plus(Duration.ofHours(1))
                        : moment(reason, slot);
                readers.forEach((name, reader) -> {
                    table.append(reason)
                            .append(version < 0 ? ", taken away" : "")
                            .append(" to ")
                            .append(name);
                    table.append(told(
                                    Stream.of(AssignmentState.values()),
                                    state -> {
                                        update(
                                                "update assignment set state = ? where id = ?",
                                                state.name(),
                                                held.value());
                                        return message(reason, Recipient.of(reader), held.value(), event, version, now);
                                    },
                                    now))
                            .append('\n');
                });
            }
        }
        golden.add("relevance", "of a shift of an event that is " + fate, table.toString());
    }

    private PersonId closed(Given.Team team) {
        var shut = accounts.create("Ada Example", Given.email(), reads, "three lamps over", new byte[20], false);
        given.appoint(team.organization(), shut, StaffRole.ORGANIZER);
        As.administrator(given.person(), () -> accounts.deactivate(shut));
        return shut;
    }

    private void toOrganizers(String kind, Given.Team host) {
        var asked = given.team();
        var joined = given.team();
        var readers = new LinkedHashMap<String, PersonId>();
        readers.put("organizer", host.organizer());
        readers.put("coordinator", given.coordinator(host.organization()));
        readers.put("co-host", joined.organizer());
        readers.put("asked-to-co-host", asked.organizer());
        readers.put("administrator", account("Ada", true).person());
        readers.put("closed-account", closed(host));
        readers.put("somebody-else", given.person());
        var draft =
                given.session("Know your rights", 7).hostedWith(List.of(asked.organization(), joined.organization()));
        var event = given.drafted(host, draft);
        if (kind.startsWith("trusted")) {
            As.staff(host.organizer(), () -> planning.publish(event));
        } else {
            As.staff(host.organizer(), () -> approval.submit(event, null));
            toOrganizers(kind + ", submitted", event, event.value(), readers, NOW);
            given.approved(event);
        }
        given.accepted(joined, event);
        var proposal = As.staff(host.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            proposals.propose(
                    event, plan.version(), Drafts.from(plan.draft()).later(1).draft(), ShiftHours.MOVE);
            return proposed.open(event).orElseThrow().id();
        });
        toOrganizers(kind + ", published", event, proposal, readers, NOW);
        toOrganizers(kind + ", over", event, proposal, readers, NOW.plus(Duration.ofDays(9)));
        As.staff(host.organizer(), () -> planning.cancel(event, "Corona"));
        toOrganizers(kind + ", cancelled", event, proposal, readers, NOW);
    }

    private void toOrganizers(String kind, EventId event, UUID proposal, Map<String, PersonId> readers, Instant now) {
        var decision = jdbc.sql("select id from review_decision where event_id = ?")
                .param(event.value())
                .query(UUID.class)
                .optional()
                .orElse(event.value());
        var table = new StringBuilder();
        for (var reason : EnumSet.range(MessageReason.EVENT_SUBMITTED, MessageReason.FLOOD_ALARM)) {
            var about = switch (reason) {
                case CHANGE_PROPOSED -> proposal;
                case EVENT_DECIDED -> decision;
                default -> event.value();
            };
            table.append(reason);
            table.append(told(
                            readers.keySet().stream(),
                            reader -> message(
                                    reason,
                                    Recipient.of(Objects.requireNonNull(readers.get(reader))),
                                    about,
                                    event,
                                    1,
                                    now),
                            now))
                    .append('\n');
        }
        golden.add("relevance", "to who organizes, " + kind, table.toString());
    }
}
