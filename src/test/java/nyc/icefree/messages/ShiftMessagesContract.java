package nyc.icefree.messages;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.CountedStatements;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventWords;
import nyc.icefree.eventform.Reach;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.asks.Asking;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.signup.ShiftRecords;
import nyc.icefree.shifts.staffing.SeatChange;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.Standings;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingId;
import nyc.icefree.trainings.TrainingsEnding;
import nyc.icefree.trainings.VolunteerTrust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a shift and of a training, as mail to those who help and to whom they help. */
abstract class ShiftMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends ShiftMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ShiftMessagesContract {}

    private static final MessageReason ALARM = MessageReason.SHIFT_LEFT_LATE;
    private static final MessageReason CANCELLED = MessageReason.EVENT_CANCELLED;

    @Autowired
    TrainingDays days;

    @Autowired
    ShiftOffers offers;

    @Autowired
    ShiftRecords records;

    @Autowired
    VolunteerTrust trust;

    @Autowired
    Standings standings;

    @Autowired
    TrainingsEnding endings;

    private final String email = "bo." + Given.email();
    private Given.Team team;
    private EventId event;
    private ShiftId morning;
    private ShiftId evening;

    @BeforeEach
    void an_event_with_two_shifts() {
        team = given.team();
        event = given.published(
                team,
                Drafts.from(given.session("Conozca sus derechos", 7))
                        .words(List.of(new EventWords(Language.SPANISH, "Conozca sus derechos", "Venga.", "", true)))
                        .draft());
        morning = shift(9);
        evening = shift(17);
    }

    private PersonId volunteer(Given.Team team) {
        return given.volunteer("Bo Secret", email, team);
    }

    private ShiftId shift(Given.Team team, EventId event, SignupMode mode) {
        return given.planned(team, draft(event, mode, 17));
    }

    private ShiftDraft draft(EventId event, SignupMode mode, int startHour) {
        var day = day(event).atStartOfDay();
        return Given.shift(
                        event,
                        ShiftRole.MARSHAL,
                        2,
                        TimeSlot.of(day.plusHours(startHour), day.plusHours(21), Given.NEW_YORK))
                .withSignup(mode)
                .withBriefing("", "Meet at the side door");
    }

    private LocalDate day(EventId event) {
        return events.slotOf(event).orElseThrow().startLocal().toLocalDate();
    }

    private String organizerEmail(Given.Team team) {
        return people.card(team.organizer()).orElseThrow().email() instanceof String known ? known : "";
    }

    /** What waits a minute does not, here. */
    private void awaitMails(String address, int count) {
        post.until(() -> {
            update("update outbox set due_at = created_at where reason = 'SHIFT_CONFIRMATION' and state = 'QUEUED'");
            return mailed(address) == count;
        });
    }

    @Test
    void shifts_taken_within_a_minute_are_told_by_one_mail_without_what_was_given_back() throws Exception {
        var bo = volunteer(team);
        var back = shift(13);
        for (var shift : List.of(morning, evening, back)) {
            As.volunteer(bo, () -> signup.take(shift));
        }
        As.volunteer(bo, () -> signup.handBack(back));
        Postman.untilHeard(() -> told(MessageReason.SHIFT_CONFIRMATION, Recipient.of(bo)) == 3);
        var first = rows.of(MessageReason.SHIFT_CONFIRMATION, Recipient.of(bo)).stream()
                .map(QueuedMessage::createdAt)
                .min(Instant::compareTo)
                .orElseThrow();
        sendAt(first.plusSeconds(59));
        assertEquals(0, server.to(email).size());
        sendAt(first.plusSeconds(60));
        var told = server.to(email);
        assertEquals(
                List.of("Your 2 shifts"), told.stream().map(MailStage::subject).toList());
        String text = body(told.getFirst(), 0);
        assertTrue(text.contains("9:00 AM to 12:00 PM") && text.contains("5:00 PM to 8:00 PM"), text);
        assertFalse(text.contains("1:00 PM to"), text);
    }

    private void sendAt(Instant now) {
        new Sending(rows, claims, letters, sink(), limit, new MovableClock(now)).sendWaiting();
    }

    @Test
    void its_note_is_read_in_their_language_else_in_another() {
        var both = Map.of("en", "Bring water", "es", "Traiga agua");
        for (var texts : List.of(both, Map.of("es", "Traiga agua"))) {
            var reads = texts == both ? Language.SPANISH : Language.ENGLISH;
            var bo = given.volunteer("Bo", Given.email(), reads, team);
            var note = new NoteByLanguage(texts);
            var shift = given.planned(team, draft(event, SignupMode.OPEN, 17).withBriefing("", note));
            var told = As.volunteer(bo, () -> signup.take(shift));
            assertEquals("Traiga agua", records.mailFor(told).orElseThrow().note());
        }
    }

    @Test
    void of_a_shift_given_back_within_the_minute_there_is_no_mail() {
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(evening));
        As.volunteer(bo, () -> signup.handBack(evening));
        Postman.untilHeard(() -> told(MessageReason.SHIFT_CONFIRMATION, Recipient.of(bo)) == 1);
        sending().sendWaiting();
        assertEquals(0, server.to(email).size());
    }

    @Test
    void taking_and_giving_back_a_shift_are_mailed() throws Exception {
        var shift = shift(team, event, SignupMode.OPEN);
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(shift));
        awaitMails(email, 1);
        var told = mailedBy(email).getFirst();
        assertTrue(told.getSubject().startsWith("Your shift on "));
        assertTrue(body(told, 0).contains("Meet at the side door"));
        assertTrue(body(told, 0).matches("(?s).*/en/my/\\s.*"));
        As.volunteer(bo, () -> signup.handBack(shift));
        awaitMails(organizerEmail(team), 1);
        var news = mailedBy(organizerEmail(team)).getFirst();
        assertTrue(news.getSubject().startsWith("A shift on "));
        assertFalse(body(news, 0).contains("Bo Secret"));
        assertTrue(body(news, 0).contains("/workspace/events/" + event));
    }

    @Test
    void the_organizers_hear_of_who_asks() throws Exception {
        var shift = shift(team, event, SignupMode.ASK);
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.ask(shift));
        awaitMails(organizerEmail(team), 1);
        assertEquals(0, mailed(email));
        var news = mailedBy(organizerEmail(team)).getFirst();
        assertTrue(news.getSubject().startsWith("A shift on "));
        assertFalse(body(news, 0).contains("Bo Secret"));
    }

    @Test
    void who_was_put_in_reads_by_whom_and_who_asked_for_it_that_they_are_signed_up() {
        var bo = volunteer(team);
        var asked = As.volunteer(bo, () -> signup.ask(shift(team, event, SignupMode.ASK)));
        As.staff(team.organizer(), () -> staffing.confirm(asked, null));
        var put = As.staff(team.organizer(), () -> staffing.assign(morning, bo, "Both at one desk"));
        Postman.untilHeard(() -> told(MessageReason.SHIFT_CONFIRMATION, Recipient.of(bo)) == 2);
        for (var row : rows.of(MessageReason.SHIFT_CONFIRMATION, Recipient.of(bo))) {
            String text = ready(row).letter().text();
            boolean putIn = row.about().equals(put.id().value());
            assertEquals(putIn, text.contains(" put you on this shift."), text);
            assertEquals(putIn, text.contains("No, I can’t:"), text);
            assertTrue(text.contains("I’ll be there:"), text);
        }
    }

    @Test
    void a_no_is_worded_apart_from_a_taking_away_and_not_told_to_who_gave_it_back() {
        var shift = shift(team, event, SignupMode.ASK);
        var bo = volunteer(team);
        var asked = As.volunteer(bo, () -> signup.ask(shift));
        As.staff(team.organizer(), () -> staffing.decline(asked));
        Postman.untilHeard(() -> toldOf(bo) == 1);
        var no = rows.of(MessageReason.SHIFT_DECLINED, Recipient.of(bo)).getFirst();
        assertTrue(ready(no).letter().text().contains("couldn’t give it to you"));
        As.staff(team.organizer(), () -> staffing.assign(shift, bo, null));
        As.volunteer(bo, () -> signup.handBack(shift));
        assertInstanceOf(LetterResult.Not.class, letters.compose(no, LetterReader.RECIPIENT, clock.instant()));
        var put = As.staff(team.organizer(), () -> staffing.assign(shift, bo, null));
        confirmationsLeave(bo, 2);
        As.staff(team.organizer(), () -> staffing.takeBack(put));
        Postman.untilHeard(() -> toldOf(bo) == 2);
        As.staff(team.organizer(), () -> staffing.assign(shift, bo, null));
        confirmationsLeave(bo, 3);
        As.staff(team.organizer(), () -> staffing.unassign(asked));
        Postman.untilHeard(() -> toldOf(bo) == 3);
        rows.of(MessageReason.SHIFT_DECLINED, Recipient.of(bo)).stream()
                .filter(row -> !row.id().equals(no.id()))
                .forEach(row -> assertTrue(ready(row).letter().text().contains("You’re no longer on this shift")));
    }

    @Test
    void who_helps_at_an_event_that_moved_is_told_the_new_time_of_each_shift_and_no_other() throws Exception {
        var first = shift(team, event, SignupMode.OPEN);
        var second = given.planned(team, draft(event, SignupMode.OPEN, 20));
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(first));
        As.staff(team.organizer(), () -> staffing.assign(second, bo, "Both desks are one"));
        Postman.untilHeard(() -> told(MessageReason.SHIFT_CONFIRMATION, Recipient.of(bo)) == 2);
        awaitMails(email, 1);
        var day = day(event);
        moved(team, event, ShiftHours.MOVE);
        Postman.untilHeard(() -> rows.waitingNews(event).size() == 1);
        sending().sendWaiting();
        var text = body(server.to(email).getFirst(), 0);
        var words = texts.in(Language.ENGLISH);
        assertFalse(text.contains(words.date(day)), text);
        assertTrue(text.contains(words.date(day.plusDays(1)) + ", 5:00 PM to 9:00 PM"), text);
        assertTrue(text.contains(words.date(day.plusDays(1)) + ", 8:00 PM to 9:00 PM"), text);
        assertFalse(text.contains("6:30"), "whoever helps comes by the hours of the shift: " + text);
        moved(team, event, ShiftHours.KEEP);
        Postman.untilHeard(() -> rows.waitingNews(event).size() == 1);
        sending().sendWaiting();
        text = body(server.to(email).getLast(), 0);
        assertTrue(text.contains("The event itself: " + words.date(day.plusDays(2))), text);
    }

    private void moved(Given.Team team, EventId event, ShiftHours hours) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            var to = Objects.requireNonNull(plan.draft().when().start()).plusDays(1);
            planning.change(event, plan.version(), plan.draft().at(to, to.plusHours(1)), hours);
        });
    }

    @Test
    void a_changed_shift_is_told_after_the_wait_and_only_as_it_is_last() throws Exception {
        var shift = shift(team, event, SignupMode.OPEN);
        var bo = volunteer(team);
        As.volunteer(bo, () -> signup.take(shift));
        awaitMails(email, 1);
        for (int start : List.of(16, 15)) {
            As.staff(team.organizer(), () -> {
                var sheet = shifts.sheet(shift);
                shifts.change(shift, sheet.version(), draft(event, SignupMode.OPEN, start));
            });
        }
        int last = As.staff(team.organizer(), () -> shifts.sheet(shift)).version();
        Postman.untilHeard(() -> rows.waitingNews(event).stream().anyMatch(m -> m.aboutVersion() == last));
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
        var told = server.to(email).getLast();
        assertTrue(told.getSubject().startsWith("Changed: your shift on "));
        assertTrue(body(told, 0).contains("3:00 PM"));
    }

    private void confirmationsLeave(PersonId person, int count) {
        Postman.untilHeard(() -> told(MessageReason.SHIFT_CONFIRMATION, Recipient.of(person)) == count);
        update(
                "update outbox set state = 'SENT' where reason = 'SHIFT_CONFIRMATION' and recipient = ?",
                person.value());
    }

    @Test
    void who_was_put_in_and_out_within_the_minute_reads_of_neither() {
        var bo = volunteer(team);
        var put = As.staff(team.organizer(), () -> staffing.assign(evening, bo, null));
        Postman.untilHeard(() -> told(MessageReason.SHIFT_CONFIRMATION, Recipient.of(bo)) == 1);
        As.staff(team.organizer(), () -> staffing.takeBack(put));
        untilHeard(put.id());
        assertEquals(0, toldOf(bo));
        sending().sendWaiting();
        assertEquals(0, server.to(email).size());
    }

    @Test
    void of_forty_eight_put_in_and_taken_back_within_two_minutes_nobody_hears() {
        var shift = given.planned(team, draft(event, SignupMode.ASK, 9).withSeats(50));
        var people = forTheShift(shift, 48);
        var put = new ArrayList<SeatChange>();
        long statements = CountedStatements.in(() -> As.staff(
                team.organizer(), () -> put.addAll(staffing.assign(people).in().values())));
        assertEquals(48, put.size());
        assertTrue(statements <= 60, "statements: " + statements);
        Postman.untilHeard(() -> waiting(MessageReason.SHIFT_CONFIRMATION) == 48);
        sendAt(running.instant().plusSeconds(119));
        assertEquals(48, waiting(MessageReason.SHIFT_CONFIRMATION));
        put.forEach(one -> As.staff(team.organizer(), () -> {
            staffing.takeBack(one);
            return one;
        }));
        put.forEach(one -> untilHeard(one.id()));
        assertEquals(0, number("select count(*) from outbox where event = ? and state <> 'DROPPED'", event.value()));
        assertEquals(0, As.staff(team.organizer(), () -> shifts.sheet(shift)).taken());
    }

    @Test
    void of_those_asked_and_taken_back_nobody_hears() {
        var shift = given.planned(team, draft(event, SignupMode.ASK, 9).withSeats(50));
        var people = forTheShift(shift, 48);
        var asked = new AtomicReference<Asking.Asked>();
        long statements = CountedStatements.in(() -> As.staff(team.organizer(), () -> {
            asked.set(offers.offerTo(people));
            return asked;
        }));
        assertTrue(statements <= 60, "statements: " + statements);
        Postman.untilHeard(() -> waiting(MessageReason.SHIFT_OFFERED) == 48);
        As.staff(team.organizer(), () -> offers.takeBack(asked.get()));
        sending().sendWaiting();
        assertEquals(0, waiting(MessageReason.SHIFT_OFFERED));
        assertEquals(0, number("select count(*) from outbox where event = ? and state = 'SENT'", event.value()));
        assertEquals(Map.of(), As.staff(team.organizer(), () -> offers.answers(shift)));
    }

    private Map<PersonId, ShiftId> forTheShift(ShiftId shift, int many) {
        return IntStream.range(0, many).boxed().collect(Collectors.toMap(n -> given.volunteer(team), n -> shift));
    }

    private int waiting(MessageReason reason) {
        return number(
                "select count(*) from outbox where reason = ? and event = ? and state = 'QUEUED'",
                reason.name(),
                event.value());
    }

    private record Led(Given.Team team, ShiftId shift, PersonId lead, String email, AssignmentId leads, PersonId bo) {}

    private Led led(Duration until) {
        var team = given.team();
        var start = LocalDateTime.ofInstant(running.instant().plus(until), Given.NEW_YORK);
        var shift = given.planned(
                team,
                Given.shift(team.organization(), ShiftRole.MARSHAL, 3, Given.slot(start, 2))
                        .withBriefing("", "Meet at the side door"));
        String email = Given.email();
        var lead = given.volunteer("Rosa Lin", email, team);
        var bo = given.volunteer("Bo Secret", Given.email(), team);
        var leads = As.volunteer(lead, () -> signup.take(shift));
        As.volunteer(bo, () -> signup.take(shift));
        As.staff(team.organizer(), () -> leading.lead(leads));
        return new Led(team, shift, lead, email, leads, bo);
    }

    private List<QueuedMessage> alarms(PersonId person) {
        return rows.of(ALARM, Recipient.of(person));
    }

    private List<QueuedMessage> toldOrganizer(Led led) {
        return rows.of(MessageReason.SHIFT_HANDED_BACK, Recipient.of(led.team().organizer()));
    }

    @Test
    void its_lead_reads_of_it_and_not_who_it_was() throws Exception {
        var led = led(Duration.ofHours(20));
        As.volunteer(led.bo(), () -> signup.handBack(led.shift()));
        awaitMails(led.email(), 2);
        var told = mailedBy(led.email());
        assertEquals(subject(told.get(0)), subject(told.get(1)), "whoever sees a locked phone learns nothing");
        String said = body(told.get(0), 0) + body(told.get(1), 0);
        assertTrue(said.contains("isn’t coming"), said);
        assertTrue(said.contains("/en/my/"));
        assertFalse(said.contains("Secret"), said);
        assertEquals(1, toldOrganizer(led).size());
    }

    @Test
    void who_leaves_a_part_of_it_alarms_the_lead_of_all_of_it() throws Exception {
        var led = led(Duration.ofHours(20));
        var sheet = As.staff(led.team().organizer(), () -> shifts.sheet(led.shift()));
        var draft = sheet.draft();
        As.staff(led.team().organizer(), () -> {
            shifts.change(
                    led.shift(), sheet.version(), draft.withTerms(draft.terms().withLeastPart(60)));
            return draft;
        });
        var ana = given.volunteer("Ana Secret", Given.email(), led.team());
        var start = draft.slot().startsAt();
        As.volunteer(ana, () -> signup.takePart(led.shift(), start, start.plus(Duration.ofHours(1))));
        var part = As.volunteer(ana, () -> signup.mine()).getFirst().shift().id();
        As.volunteer(ana, () -> signup.handBack(part));
        awaitMails(led.email(), 2);
        assertEquals(1, alarms(led.lead()).size());
    }

    @Test
    void whoever_deletes_their_account_alarms_it_too() {
        var led = led(Duration.ofHours(20));
        As.volunteer(led.bo(), () -> volunteers.leave());
        Postman.untilHeard(() -> alarms(led.lead()).size() == 1);
    }

    @Test
    void taking_somebody_out_late_alarms_and_undoing_does_not() {
        var led = led(Duration.ofHours(20));
        var ana = given.volunteer("Ana Secret", Given.email(), led.team());
        var put = As.staff(led.team().organizer(), () -> staffing.assign(led.shift(), ana, null));
        confirmationsLeave(ana, 1);
        As.staff(led.team().organizer(), () -> staffing.takeBack(put));
        Postman.untilHeard(() -> toldOf(ana) == 1);
        assertEquals(List.of(), alarms(led.lead()));
        var kept = As.staff(led.team().organizer(), () -> staffing.assign(led.shift(), ana, null));
        confirmationsLeave(ana, 2);
        As.staff(led.team().organizer(), () -> staffing.unassign(kept.id()));
        Postman.untilHeard(() -> toldOf(ana) == 2);
        assertEquals(1, alarms(led.lead()).size());
    }

    /** That they are not in a shift any more. */
    private int toldOf(PersonId person) {
        return told(MessageReason.SHIFT_DECLINED, Recipient.of(person));
    }

    @Test
    void a_day_before_it_is_alarmed_and_earlier_it_is_not() {
        var soon = led(Duration.ofHours(24).minusMinutes(1));
        var later = led(Duration.ofHours(24).plusMinutes(10));
        As.volunteer(later.bo(), () -> signup.handBack(later.shift()));
        Postman.untilHeard(() -> toldOrganizer(later).size() == 1);
        As.volunteer(soon.bo(), () -> signup.handBack(soon.shift()));
        Postman.untilHeard(() -> alarms(soon.lead()).size() == 1);
        assertEquals(List.of(), alarms(later.lead()));
    }

    @Test
    void a_lead_who_leaves_alarms_nobody_but_the_organizers() {
        var led = led(Duration.ofHours(20));
        As.volunteer(led.lead(), () -> signup.handBack(led.shift()));
        Postman.untilHeard(() -> toldOrganizer(led).size() == 1);
        assertEquals(List.of(), alarms(led.lead()));
        assertEquals(List.of(), alarms(led.bo()));
    }

    private record Trained(Given.Team team, TrainingId training, PersonId bo, String email, LocalDate ends) {}

    private Trained trained() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        var training = As.staff(coordinator, () -> trainings.add(team.organization(), months("Marshal basics", 12)));
        String email = "bo." + Given.email();
        var bo = given.volunteer("Bo Secret", email, team);
        As.staff(coordinator, () -> trust.grant(training, Set.of(bo)));
        return new Trained(
                team,
                training,
                bo,
                email,
                standings.of(bo).since(training).orElseThrow().plusMonths(12));
    }

    private static TrainingForm months(String name, int months) {
        return new TrainingForm(NamesByLanguage.of(Language.ENGLISH, name), months, Set.of());
    }

    private EventId gives(Trained who, EventId event) {
        As.staff(given.coordinator(who.team().organization()), () -> days.choose(event, who.training()));
        return event;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Given.NEW_YORK).toInstant();
    }

    private int told(Trained who) {
        return told(MessageReason.TRAINING_ENDS, Recipient.of(who.bo()));
    }

    private boolean isTold(Trained who) {
        return standings.of(who.bo()).held().stream().anyMatch(one -> one.told() != null);
    }

    @Test
    void a_month_before_the_volunteer_is_told_once_and_which_listed_events_give_it() throws Exception {
        var who = trained();
        String title = "Marshal evening " + UUID.randomUUID();
        gives(who, given.published(who.team(), given.session(title, 4)));
        gives(who, given.drafted(who.team(), given.session("Not told yet", 5)));
        gives(
                who,
                given.published(
                        who.team(),
                        Drafts.from(given.session("By link alone", 6))
                                .reach(Reach.BY_LINK)
                                .draft()));
        endings.round(noon(who.ends().minusMonths(1)));
        post.until(() -> mailed(who.email()) == 1);
        var letter = mailedBy(who.email()).getFirst();
        assertTrue(letter.getSubject().startsWith("An important date: "), letter.getSubject());
        assertFalse(letter.getSubject().contains("Marshal"), letter.getSubject());
        String said = body(letter, 0).replaceAll("\\s+", " ");
        assertTrue(said.contains("“Marshal basics”"), said);
        assertTrue(said.contains(title), said);
        assertFalse(
                said.contains("Not told yet") || said.contains("By link alone") || said.contains("Bo Secret"), said);
        endings.round(noon(who.ends().minusMonths(1)));
        endings.round(noon(who.ends().minusDays(1)));
        assertEquals(1, told(who));
    }

    @Test
    void what_ends_within_the_month_is_in_one_mail_and_no_row_says_what_it_is() throws Exception {
        var who = trained();
        var coordinator = given.coordinator(who.team().organization());
        var other =
                As.staff(coordinator, () -> trainings.add(who.team().organization(), months("First aid secret", 12)));
        As.staff(coordinator, () -> trust.grant(other, Set.of(who.bo())));
        endings.round(noon(who.ends().minusDays(20)));
        post.until(() -> mailed(who.email()) == 1);
        String said = body(mailedBy(who.email()).getFirst(), 0).replaceAll("\\s+", " ");
        assertTrue(said.contains("“Marshal basics”") && said.contains("“First aid secret”"), said);
        var row = rows.of(MessageReason.TRAINING_ENDS, Recipient.of(who.bo())).getFirst();
        assertEquals(who.bo().value(), row.about());
        assertNotEquals(who.ends().toEpochDay(), row.aboutVersion());
    }

    @Test
    void where_the_months_are_corrected_the_new_day_is_told() throws Exception {
        var who = trained();
        var coordinator = given.coordinator(who.team().organization());
        endings.round(noon(who.ends().minusDays(20)));
        post.until(() -> mailed(who.email()) == 1);
        As.staff(coordinator, () -> trainings.change(who.training(), 0, months("Marshal basics", 13)));
        endings.round(noon(who.ends().minusDays(10)));
        assertEquals(1, told(who));
        endings.round(noon(who.ends().plusMonths(1).minusDays(10)));
        endings.round(noon(who.ends().plusMonths(1).minusDays(9)));
        post.until(() -> mailed(who.email()) == 2);
        assertEquals(2, told(who));
    }

    @Test
    void of_those_of_whom_nothing_ends_no_more_is_asked_where_they_are_more() {
        var who = trained();
        var at = noon(LocalDate.now(Given.NEW_YORK));
        endings.round(at);
        trained();
        long few = CountedStatements.in(() -> endings.round(at));
        IntStream.range(0, 3).forEach(i -> trained());
        assertEquals(few, CountedStatements.in(() -> endings.round(at)));
        assertFalse(isTold(who));
    }

    @Test
    void sooner_and_at_night_and_once_it_has_ended_nobody_is_told() {
        var who = trained();
        endings.round(noon(who.ends().minusMonths(1).minusDays(1)));
        endings.round(
                who.ends().minusDays(9).atTime(3, 0).atZone(Given.NEW_YORK).toInstant());
        endings.round(noon(who.ends()));
        assertFalse(isTold(who));
        assertEquals(0, told(who));
    }

    @Test
    void however_many_nodes_look_at_once_it_is_told_once() throws Exception {
        var who = trained();
        var at = noon(who.ends().minusDays(20));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = new ArrayList<Future<Integer>>();
            IntStream.range(0, 4).forEach(i -> runs.add(threads.submit(() -> endings.round(at))));
            for (var run : runs) {
                run.get();
            }
        }
        assertTrue(isTold(who));
        await().until(() -> told(who) == 1);
    }

    @Test
    void whoever_has_it_again_is_not_told_of_the_old_end_and_is_told_of_the_new_one() {
        var who = trained();
        endings.round(noon(who.ends().minusDays(20)));
        assertTrue(isTold(who));
        var event = gives(who, given.published(who.team(), given.session("Marshal evening", 3)));
        update(
                "update event set starts_at = ?, ends_at = ? where id = ?",
                Timestamp.from(Instant.now().minusSeconds(600)),
                Timestamp.from(Instant.now().plusSeconds(600)),
                event.value());
        As.staff(given.coordinator(who.team().organization()), () -> trust.withdraw(who.training(), who.bo()));
        endings.round(noon(who.ends().minusDays(10)));
        As.staff(who.team().organizer(), () -> days.attended(event, Set.of(who.bo())));
        assertFalse(isTold(who), "of this time they were told nothing");
    }

    private record Helper(PersonId person, String email) {}

    private record Taken(ShiftId shift, AssignmentId assignment) {}

    private ShiftId shift(int hour) {
        var start = day(event).atTime(hour, 0);
        return given.planned(team, Given.shift(event, ShiftRole.MARSHAL, 4, Given.slot(start, 3)));
    }

    private Helper helper() {
        String email = "bo." + Given.email();
        return new Helper(given.volunteer("Bo", email, team), email);
    }

    private Taken take(Helper helper, ShiftId shift) {
        return new Taken(shift, As.volunteer(helper.person(), () -> signup.take(shift)));
    }

    /** Of two, the first is the one whose mail it would be if nothing else were asked. */
    private List<Taken> both(Helper helper) {
        var one = take(helper, morning);
        var other = take(helper, evening);
        return one.assignment().value().compareTo(other.assignment().value()) < 0
                ? List.of(one, other)
                : List.of(other, one);
    }

    private void isOver(ShiftId shift) {
        var end = LocalDateTime.now(clock.withZone(Given.NEW_YORK)).minusDays(1);
        update(
                "update shift set start_local = ?, end_local = ?, starts_at = ?, ends_at = ? where id = ?",
                end.minusHours(3),
                end,
                Timestamp.from(clock.instant().minus(Duration.ofHours(27))),
                Timestamp.from(clock.instant().minus(Duration.ofHours(24))),
                shift.value());
    }

    private QueuedMessage heard(MessageReason reason, Helper helper) {
        Postman.untilHeard(() -> to(reason, helper).size() == 1);
        return to(reason, helper).getFirst();
    }

    private List<QueuedMessage> to(MessageReason reason, Helper helper) {
        return rows.of(reason, Recipient.of(helper.person()));
    }

    private void cancel() {
        As.staff(team.organizer(), () -> planning.cancel(event, "Se inundó el salón"));
    }

    @Test
    void who_has_one_shift_behind_them_hears_of_what_becomes_of_the_other() throws Exception {
        var bo = helper();
        var taken = both(bo);
        isOver(taken.getFirst().shift());
        cancel();
        var row = heard(CANCELLED, bo);
        assertEquals(taken.getLast().assignment().value(), row.about());
        sending().sendWaiting();
        assertEquals(MessageState.SENT, row(row.id()).state());
        assertTrue(server.to(bo.email()).getLast().getSubject().startsWith("Cancelled: "));
    }

    @Test
    void who_has_one_behind_them_by_the_time_of_sending_hears_of_it_too() {
        var bo = helper();
        var taken = both(bo);
        cancel();
        var row = heard(CANCELLED, bo);
        isOver(taken.getFirst().shift());
        assertEquals(taken.getFirst().assignment().value(), row.about());
        sending().sendWaiting();
        assertEquals(MessageState.SENT, row(row.id()).state());
    }

    @Test
    void who_gives_one_back_meanwhile_hears_of_the_change_by_the_other() throws Exception {
        var bo = helper();
        var taken = both(bo);
        moved(team, event, ShiftHours.MOVE);
        var row = heard(MessageReason.EVENT_CHANGED, bo);
        assertEquals(taken.getFirst().assignment().value(), row.about());
        As.volunteer(bo.person(), () -> signup.handBack(taken.getFirst().shift()));
        sending().sendWaiting();
        assertEquals(MessageState.SENT, row(row.id()).state());
        String text = body(server.to(bo.email()).getLast(), 0);
        assertEquals(2, text.split(texts.in(Language.ENGLISH).get("mail.shift") + ": ", -1).length, text);
        String hour = taken.getLast().shift().equals(morning) ? "9:00 AM" : "5:00 PM";
        assertTrue(text.contains(hour), text);
    }
}
