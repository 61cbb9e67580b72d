package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nyc.icefree.AnotherLanguage;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AskedAddress;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.LatinWords;
import nyc.icefree.OwnFolder;
import nyc.icefree.Sql;
import nyc.icefree.approvals.ReviewDesk;
import nyc.icefree.digest.AskedDigest;
import nyc.icefree.digest.DigestIssue;
import nyc.icefree.digest.DigestIssues;
import nyc.icefree.digest.DigestReaders;
import nyc.icefree.digest.DigestWishes;
import nyc.icefree.digest.Digests;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.events.EventApproval;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.messages.announcements.AnnouncedKind;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.AnnouncementNote;
import nyc.icefree.messages.letters.HostileLetters;
import nyc.icefree.messages.letters.JoinedLetters;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.outbox.Gathering;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.MailName;
import nyc.icefree.messages.sending.SmtpConnection;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.people.PersonId;
import nyc.icefree.proposals.ProposalDesk;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.rsvp.NeedsDesk;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.needs.Need;
import nyc.icefree.rsvp.needs.NeedAnswer;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRecords;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.time.TimeSlot;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.TrainingsEnding;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.volunteers.HelpQuestions;
import nyc.icefree.volunteers.OwnAddress;
import nyc.icefree.volunteers.VolunteerForm;
import nyc.icefree.volunteers.blocks.BlockReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter for each reason that there is, of one language from its subject to its end, also where that is read from right to left. */
@AppTest
class EveryLetterTest extends MailStage {
    @Autowired
    NeedsDesk needsDesk;

    @Autowired
    Feedback feedback;

    @Autowired
    EventApproval approval;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    ProposalDesk proposed;

    @Autowired
    ShiftOffers offers;

    @Autowired
    ShiftRecords shiftMails;

    @Autowired
    AnnouncementDesk announcementDesk;

    @Autowired
    Trainings taught;

    @Autowired
    TrainingDays trainingDays;

    @Autowired
    TrainingsEnding endings;

    @Autowired
    VolunteerTrust trust;

    @Autowired
    RequestDesk requestDesk;

    @Autowired
    Digests digests;

    @Autowired
    DigestReaders readers;

    @Autowired
    DigestIssues issues;

    @Autowired
    AskedDigest asked;

    @Autowired
    HelpQuestions questions;

    @Autowired
    OwnAddress ownAddress;

    /** In which they read. */
    Language reads = AnotherLanguage.READER;

    final List<Letter> written = new ArrayList<>();
    final List<QueuedMessage> rowsWritten = new ArrayList<>();

    /** By what each would leave. */
    final List<MailName> names = new ArrayList<>();

    final Set<MessageReason> reasons = new HashSet<>();

    static String email() {
        return Given.email();
    }

    PersonId reader() {
        return people.register("Rosa", email(), reads);
    }

    PersonId joined(Given.Team team) {
        var rosa = reader();
        given.appoint(team.organization(), rosa, StaffRole.ORGANIZER);
        return rosa;
    }

    PersonId administrator() {
        return accounts.create("Ada Example", email(), reads, "lanterns on stoops", new byte[20], true);
    }

    /** What each of them says, as it is and with hostile words, said by one letter for each kind of reader. */
    void together() {
        for (var to : Recipient.Kind.values()) {
            for (var gathering : Gathering.values()) {
                var several = IntStream.range(0, rowsWritten.size())
                        .filter(i -> rowsWritten.get(i).recipient().kind() == to
                                && Gathering.of(rowsWritten.get(i).reason())
                                        .filter(gathering::equals)
                                        .isPresent()
                                && JoinedLetters.mayJoin(written.get(i)))
                        .boxed()
                        .toList();
                if (!several.isEmpty()) {
                    var rows = several.stream().map(rowsWritten::get).toList();
                    var plain = several.stream().map(written::get).toList();
                    written.add(letters.join(plain, rows));
                    names.add(MailName.of(rows));
                    if (!AnotherLanguage.ON) { // which knows hostile words by their Latin letters, as none of ours
                        written.add(letters.join(
                                plain.stream().map(HostileLetters::of).toList(), rows));
                        names.add(MailName.of(rows));
                    }
                }
            }
        }
    }

    /** What a locked phone shows of it besides its subject. */
    private void tellsNothingFirst(Letter letter) {
        var words = texts.in(reads);
        var first = List.of(letter.text().split("\n\n"));
        assertEquals(words.get("mail.hello"), first.getFirst());
        assertTrue(
                Stream.of("mail.privacy", "mail.request.privacy", "mail.digest-news.privacy")
                        .anyMatch(key -> words.get(key).equals(first.get(1))),
                first.get(1));
    }

    void write(MessageReason reason, PersonId to) {
        write(reason, Recipient.of(to), to.value(), null);
    }

    void write(MessageReason reason, RsvpId to, EventId event) {
        write(reason, Recipient.of(to), to.value(), event);
    }

    void write(MessageReason reason, PersonId to, AssignmentId about, EventId event) {
        write(reason, Recipient.of(to), about.value(), event);
    }

    void write(MessageReason reason, Recipient to, UUID about, @Nullable EventId event) {
        write(reason, to, about, event, 1, clock.instant());
    }

    /** @param version of the time of which it reminds */
    void write(MessageReason reason, Recipient to, UUID about, @Nullable EventId event, int version, Instant now) {
        var row = message(reason, to, about, event, version, now);
        var letter = ready(row, now).letter();
        tellsNothingFirst(letter);
        written.add(letter);
        reasons.add(reason);
        rowsWritten.add(row);
        names.add(MailName.of(row));
    }

    /** @param what table and column of a moment, as {@code volunteer set heard_at} */
    protected void longAgo(String what, PersonId person) {
        update(
                "update " + what + " = ? where person_id = ?",
                Timestamp.from(Instant.now().minus(370, ChronoUnit.DAYS)),
                person.value());
    }

    RsvpId reserve(EventId event) {
        return reserve(event, Needs.NONE);
    }

    private RsvpId reserve(EventId event, Needs needs) {
        return given.comes(event, new ReservationForm("Rosa", 2, email(), needs, reads, true))
                .rsvp();
    }

    RsvpId seated(Given.Team team, EventId event) {
        var needs = new Needs(null, Set.of(Need.SEAT), "");
        var party = reserve(event, needs);
        var seat = NeedTopic.of(NeedKind.SEAT);
        As.staff(team.organizer(), () -> needsDesk.answer(party, needs, seat, NeedAnswer.NOT_POSSIBLE));
        return party;
    }

    void thanked(RsvpId party, EventId event, TimeSlot slot) {
        feedback.ask(event, clock.instant());
        write(
                MessageReason.Rsvp.RSVP_THANKS,
                Recipient.of(party),
                event.value(),
                event,
                ThanksTime.number(slot),
                ThanksTime.of(slot));
    }

    static EventDraft later(EventDraft draft) {
        return Drafts.from(draft).later(1).draft();
    }

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
                MessageReason.Event.EVENT_CHANGED,
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
                MessageReason.Announcement.ANNOUNCEMENT,
                Recipient.of(rsvp),
                announced(team, event, AnnouncedSet.of(AnnouncedKind.COMING)),
                event);
        thanked(rsvp, event, events.slotOf(event).orElseThrow());
        As.staff(team.organizer(), () -> planning.postpone(event, "Corona"));
        write(MessageReason.Event.EVENT_POSTPONED, rsvp, event);
        As.staff(team.organizer(), () -> planning.cancel(event, "Corona"));
        write(MessageReason.Event.EVENT_CANCELLED, rsvp, event);
        var other = given.published(team);
        var back = reserve(other);
        As.staff(team.organizer(), () -> planning.unpublish(other));
        write(MessageReason.Event.EVENT_UNPUBLISHED, back, other);
    }

    private UUID announced(Given.Team team, EventId event, AnnouncedSet to) {
        As.staff(
                team.organizer(),
                () -> announcementDesk.announce(
                        event, new AnnouncementDraft(to, new AnnouncementNote(Map.of("en", "Bring a pen.")), true)));
        var id = As.staff(team.organizer(), () -> announcementDesk.list(event))
                .getFirst()
                .id();
        update("update announcement set state = 'OUT' where id = ?", id);
        return id;
    }

    void stands(RsvpId rsvp, String state) {
        set(rsvp, "turn = 1, offer_until = null, state = '" + state + "'");
    }

    private void write(MessageReason reason, PersonId to, Given.Team about) {
        write(reason, Recipient.of(to), about.organization().value(), null);
    }

    private void set(RsvpId rsvp, String what) {
        update("update rsvp set " + what + " where id = ?", rsvp.value());
    }

    void toHelpers() {
        var team = given.team();
        var rosa = joined(team);
        var bo = volunteer(team);
        var event = given.published(team);
        var desk = shift(team, event, SignupMode.ASK, 16);
        var asked = As.volunteer(bo, () -> signup.ask(desk));
        write(MessageReason.Shift.SHIFT_ASKED, rosa, asked, event);
        As.staff(team.organizer(), () -> staffing.decline(asked));
        write(MessageReason.Shift.SHIFT_DECLINED, bo, asked, event);
        write(MessageReason.Shift.SHIFT_HANDED_BACK, rosa, asked, event);
        write(MessageReason.Shift.SHIFT_DECLINED, Recipient.of(bo), asked.value(), event, -1, clock.instant());
        write(MessageReason.Shift.SHIFT_COVERED, bo, asked, event);
        write(MessageReason.Shift.SHIFT_COVERED_TEAM, rosa, asked, event);
        var lead = volunteer(team);
        var led = As.staff(team.organizer(), () -> staffing.assign(desk, lead, "they lead it"));
        As.staff(team.organizer(), () -> leading.lead(led.id()));
        write(MessageReason.Shift.SHIFT_LEFT_LATE, lead, asked, event);
        update("update shift set at_least_two = true where id = ?", desk.value());
        write(MessageReason.Shift.SHIFT_ALONE_TEAM, rosa, led.id(), event);
        write(MessageReason.Shift.SHIFT_COVERED_TEAM, lead, asked, event);
        write(MessageReason.Shift.SHIFT_COVER_CALLED, rosa, led.id(), event);
        var offered = shift(team, event, SignupMode.OPEN, 14);
        As.staff(team.organizer(), () -> offers.offerTo(offered, List.of(bo)));
        var ask = As.volunteer(bo, () -> asks.mine()).getFirst().ask().value();
        write(MessageReason.Question.SHIFT_OFFERED, Recipient.of(bo), ask, event);
        var marshals = shift(team, event, SignupMode.OPEN, 18);
        var held = As.volunteer(bo, () -> signup.take(marshals));
        var said = announced(team, event, AnnouncedSet.helping(marshals));
        write(MessageReason.Announcement.ANNOUNCEMENT, Recipient.of(bo), said, event);
        write(MessageReason.Shift.SHIFT_CONFIRMATION, bo, held, event);
        write(MessageReason.Shift.SHIFT_CHANGED, bo, held, event);
        write(MessageReason.Event.EVENT_CHANGED, bo, held, event);
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
        write(MessageReason.Event.EVENT_POSTPONED, bo, held, event);
        As.staff(team.organizer(), () -> planning.cancel(event, "Corona"));
        write(MessageReason.Event.EVENT_CANCELLED, bo, held, event);
        var other = given.published(team);
        var back = As.volunteer(bo, () -> signup.take(shift(team, other, SignupMode.OPEN, 12)));
        As.staff(team.organizer(), () -> planning.unpublish(other));
        write(MessageReason.Event.EVENT_UNPUBLISHED, bo, back, other);
    }

    ShiftId shift(Given.Team team, EventId event, SignupMode mode, int hour) {
        var day = events.slotOf(event).orElseThrow().startLocal().toLocalDate();
        var draft = Given.shift(event, ShiftRole.MARSHAL, 2, Given.slot(day, hour, hour + 1));
        return given.planned(team, draft.withSignup(mode).withBriefing("", "Key at the desk"));
    }

    PersonId volunteer(Given.Team team) {
        return volunteers.enlist(form(team, Given.email()));
    }

    VolunteerForm form(Given.Team team, String email) {
        var speaks = Given.helper("Bo Example", email, team.organization()).answers();
        return new VolunteerForm("Bo Example", email, reads, speaks);
    }

    void toOrganizers() {
        var host = given.untrustedTeam();
        var asked = given.team();
        var ada = administrator();
        var rosa = joined(host);
        var event = given.drafted(host, given.session("Know your rights", 7).hostedWith(List.of(asked.organization())));
        As.staff(host.organizer(), () -> approval.submit(event, null));
        write(MessageReason.Organizer.EVENT_SUBMITTED, Recipient.of(ada), event.value(), event);
        given.approved(event);
        write(MessageReason.Organizer.CO_HOST_INVITED, Recipient.of(joined(asked)), event.value(), event);
        write(MessageReason.Organizer.CO_HOST_ANSWERED, Recipient.of(rosa), event.value(), event);
        write(MessageReason.Organizer.EVENT_MOVED, Recipient.of(rosa), event.value(), event);
        var leads = joined(host);
        given.appoint(host.organization(), leads, StaffRole.COORDINATOR);
        write(MessageReason.Organizer.FLOOD_ALARM, Recipient.of(rosa), event.value(), event);
        write(MessageReason.Organizer.LIST_EXPORTED, Recipient.of(leads), UUID.randomUUID(), event);
        var proposal = As.staff(host.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            proposals.propose(event, plan.version(), later(plan.draft()), ShiftHours.MOVE);
            return proposed.open(event).orElseThrow().id();
        });
        write(MessageReason.Organizer.CHANGE_PROPOSED, Recipient.of(ada), proposal, event);
        var second = given.drafted(host, given.session("Know your rights", 9));
        As.staff(host.organizer(), () -> approval.submit(second, null));
        As.administrator(given.person(), () -> reviews.decline(second, "Ask.", true));
        var decision = Sql.one(jdbc, UUID.class, "select id from review_decision where event_id = ?", second.value());
        write(MessageReason.Organizer.EVENT_DECIDED, Recipient.of(rosa), decision, second);
    }

    private void toThoseTaught() {
        var team = given.team();
        var coordinator = given.coordinator(team.organization());
        var bo = volunteer(team);
        var form = new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Corona"), 1, Set.of());
        var training = As.staff(coordinator, () -> taught.add(team.organization(), form));
        As.staff(coordinator, () -> trust.grant(training, Set.of(bo)));
        endings.round(clock.instant()
                .atZone(Given.NEW_YORK)
                .toLocalDate()
                .atTime(12, 0)
                .atZone(Given.NEW_YORK)
                .toInstant());
        for (boolean listed : new boolean[] {false, true}) {
            if (listed) {
                var event = given.published(team);
                As.staff(coordinator, () -> trainingDays.choose(event, training));
            }
            write(MessageReason.Question.TRAINING_ENDS, Recipient.of(bo), bo.value(), null, 1, clock.instant());
        }
    }

    @Test
    @Tag("every-language")
    void every_reason_has_a_letter_in_the_readers_language_and_in_no_other() {
        writeAll();
        written.forEach(this::isOfOneLanguage);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_mail_is_right_to_its_last_octet_whatever_was_typed(Language language) throws Exception {
        for (MailSent sent : sent(language)) {
            MailBytes.check(sent.octets(), sent.letter(), campaign.now().roleAddress());
        }
    }

    @Test
    @Tag("proof")
    void a_mail_library_of_another_language_reads_every_mail_as_it_was_written() throws Exception {
        Path folder = Files.createDirectories(OwnFolder.of().resolve("mails-" + UUID.randomUUID()));
        var all = new ArrayList<Letter>();
        for (Language language : Language.READ) {
            for (MailSent sent : sent(language)) {
                Files.write(folder.resolve("%06d.eml".formatted(all.size())), sent.octets());
                all.add(sent.letter());
            }
        }
        MailsReadByPython.assertRead(folder, all, campaign.now().roleAddress());
    }

    static List<Language> languages() {
        return Language.READ;
    }

    private record MailSent(Letter letter, byte[] octets) {}

    /** As each letter is, and with hostile words wherever somebody can type. */
    private List<MailSent> sent(Language language) throws Exception {
        reads = language;
        written.clear();
        reasons.clear();
        rowsWritten.clear();
        names.clear();
        writeAll();
        var sent = new ArrayList<MailSent>();
        for (int i = 0; i < written.size(); i++) {
            for (Letter letter : List.of(written.get(i), HostileLetters.of(written.get(i)))) {
                server.received.clear();
                try (var line = new SmtpConnection()) {
                    sink().send(line, letter, names.get(i));
                }
                sent.add(new MailSent(letter, MailBytes.of(server.received.getFirst())));
            }
        }
        return sent;
    }

    private void writeAll() {
        toGuests();
        toOwnersOfCalendars();
        toHelpers();
        toThoseTaught();
        toOrganizers();
        toTeams();
        toAskers();
        toAccounts();
        toReadersOfTheDigest();
        assertEquals(Set.copyOf(MessageReason.all()), reasons);
        together();
    }

    private void isOfOneLanguage(Letter letter) {
        assertEquals(reads, letter.language());
        for (String told : List.of("Know your rights", "Example Avenue", "Library", "Corona", "meet.example.org")) {
            assertFalse(letter.subject().contains(told), "on a locked phone: " + letter.subject());
        }
        String html = letter.html().replaceAll("<style>.*</style>", "");
        assertTrue(
                html.startsWith("<!doctype html><html lang=\"" + reads.tag() + "\" dir=\"" + reads.direction() + "\">"),
                html);
        if (AnotherLanguage.ON) {
            String plain = html.replaceAll("(?s)<(\\w+)[^>]* lang=\"(?!" + reads.tag() + ")[^>]*>.*?</\\1>", " ");
            for (String written : List.of("Know your rights", "Bring a pen")) {
                assertFalse(plain.contains(written), html);
            }
            String said = letter.subject() + "\n" + letter.text() + "\n" + plain.replaceAll("<[^>]*>", "\n");
            assertEquals(List.of(), LatinWords.lines(said));
        }
    }

    /** It has an entry, and gave its place back. */
    private void toOwnersOfCalendars() {
        var event = given.published(given.team());
        var leaves = reserve(event);
        stands(leaves, "GOING");
        update(
                "insert into rsvp_calendar (rsvp_id, wanted, uid) values (?, true, ?)",
                leaves.value(),
                UUID.randomUUID());
        write(MessageReason.Rsvp.RSVP_CALENDAR, leaves, event);
        stands(leaves, "CANCELLED");
        write(MessageReason.Rsvp.RSVP_CALENDAR, leaves, event);
    }

    private void toTeams() {
        var team = given.team();
        var coordinator = reader();
        given.appoint(team.organization(), coordinator, StaffRole.COORDINATOR);
        var zelda = accounts.create("Ada Example", email(), reads, "three lamps over", new byte[20], false);
        String address = Objects.requireNonNull(people.card(zelda).orElseThrow().email());
        As.staff(coordinator, () -> memberships.offer(team.organization(), address, StaffRole.ORGANIZER));
        write(MessageReason.Role.ROLE_OFFERED, zelda, team);
        var waits = accounts.create("Ada Example", email(), reads, "three lamps over", new byte[20], false);
        As.administrator(administrator(), () -> memberships.appoint(team.organization(), waits, StaffRole.ORGANIZER));
        for (var reason : List.of(
                MessageReason.Role.ROLE_WAITS,
                MessageReason.Role.EXPORT_ALLOWED,
                MessageReason.Role.COORDINATOR_ENDED,
                MessageReason.Role.ACCOUNT_RENEWED)) {
            write(reason, coordinator, team);
        }
        for (var reason : List.of(MessageReason.Calendar.CALENDAR_SILENT, MessageReason.Calendar.CALENDAR_HELD)) {
            write(reason, Recipient.of(joined(team)), UUID.randomUUID(), null);
        }
    }

    private void toAskers() {
        var team = given.team();
        var form = RequestForms.session("Corona Mothers", team.organization());
        requests.send(RequestForms.readIn(reads, form), UUID.randomUUID());
        var id = As.staff(team.organizer(), () -> requestDesk.queue(true))
                .getFirst()
                .id();
        write(MessageReason.Request.REQUEST_RECEIVED, Recipient.of(id), id.value(), null);
        As.staff(team.organizer(), () -> requestDesk.ask(id, "Ask."));
        write(MessageReason.Request.REQUEST_ASKED, Recipient.of(id), id.value(), null);
        As.staff(team.organizer(), () -> requestDesk.decline(id, "Ask."));
        write(MessageReason.Request.REQUEST_DECIDED, Recipient.of(id), id.value(), null);
        var submission = RequestForms.submission("Corona Mothers", team.organization());
        requests.send(RequestForms.readIn(reads, submission), UUID.randomUUID());
        var good = As.staff(team.organizer(), () -> requestDesk.queue(true))
                .getFirst()
                .id();
        As.staff(team.organizer(), () -> {
            requestDesk.accept(good, requestDesk.detail(good).version(), null);
        });
        write(MessageReason.Request.REQUEST_DECIDED, Recipient.of(good), good.value(), null);
    }

    private void toAccounts() {
        var team = given.team();
        var bo = volunteer(team);
        As.volunteer(bo, () -> volunteers.own());
        write(MessageReason.Account.SIGN_IN_LINK, bo);
        longAgo("volunteer set heard_at", bo);
        write(MessageReason.Account.VOLUNTEER_STAY, bo);
        var ada = accounts.create("Ada Example", email(), reads, "three lamps over", new byte[20], false);
        write(MessageReason.Account.PASSWORD_RESET, ada);
        longAgo("staff_account set opened_at", ada);
        write(MessageReason.Question.STAFF_STAY, ada);
        write(
                MessageReason.Account.STAFF_INVITATION,
                As.administrator(given.person(), () -> accounts.invite("Ada Example", email(), reads, false)));
        String unknown = email();
        As.staff(team.organizer(), () -> volunteerDesk.addByHand(form(team, unknown)));
        var helper = people.byEmail(unknown).orElseThrow();
        write(MessageReason.Question.VOLUNTEER_ASKED, helper);
        As.volunteer(helper, () -> questions.agree(team.organization(), "Bo"));
        As.volunteer(helper, () -> ownAddress.ask(email()));
        write(MessageReason.Question.ADDRESS_CONFIRM, Recipient.of(helper), AskedAddress.request(jdbc, helper), null);
        var link = AskedAddress.link(jdbc, ownAddress, helper);
        As.volunteer(helper, () -> ownAddress.confirm(link));
        write(MessageReason.Question.ADDRESS_LEFT, Recipient.of(helper), AskedAddress.left(jdbc, helper), null);
        As.staff(
                given.coordinator(team.organization()),
                () -> lettingGo.letGo(helper, team.organization(), BlockReason.OTHER));
        write(MessageReason.Question.VOLUNTEER_LET_GO, helper, team);
    }

    private void toReadersOfTheDigest() {
        given.published(given.team(), given.session("Know your rights", 6));
        var digest = asked.ask(email(), new DigestWishes(reads, Set.of(), Set.of()));
        write(MessageReason.Digest.DIGEST_CONFIRM, Recipient.of(digest), digest.value(), null);
        digests.want(readers.mailFor(digest).orElseThrow().link());
        write(MessageReason.Digest.DIGEST_CONFIRM, Recipient.of(digest), digest.value(), null);
        var longAgo = Timestamp.from(Instant.now().minus(370, ChronoUnit.DAYS));
        update("update digest set confirmed_at = ?, wanted_at = ? where id = ?", longAgo, longAgo, digest.value());
        write(MessageReason.Digest.DIGEST_STAY, Recipient.of(digest), digest.value(), null);
        var now = Instant.now();
        var issue = issues.begin(new DigestIssue(1, now.minusSeconds(60), now.plusSeconds(60)));
        var day = now.atZone(Given.NEW_YORK).toLocalDate().atTime(12, 0).atZone(Given.NEW_YORK);
        write(
                MessageReason.Digest.DIGEST_NEWS,
                Recipient.of(digest),
                digest.value(),
                null,
                issue.number(),
                day.toInstant());
    }
}
