package nyc.icefree.whomay;

import static nyc.icefree.rsvp.needs.NeedAnswer.ARRANGED;
import static nyc.icefree.whomay.AcrossOrganizationsTest.done;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.bulk.BulkAct;
import nyc.icefree.bulk.BulkActs;
import nyc.icefree.bulk.DeletedDraft;
import nyc.icefree.bulk.DraftDeletion;
import nyc.icefree.bulk.FormPlan;
import nyc.icefree.bulk.FormPlanning;
import nyc.icefree.checklists.Checklists;
import nyc.icefree.checklists.PatternTaskId;
import nyc.icefree.checklists.PatternTasks;
import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.checklists.TaskId;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.disclosure.EventPlan;
import nyc.icefree.disclosure.EventState;
import nyc.icefree.disclosure.PatternId;
import nyc.icefree.door.DoorKind;
import nyc.icefree.door.DoorLinkId;
import nyc.icefree.door.DoorLinks;
import nyc.icefree.door.Turnout;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.NotReady;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.events.EventCopies;
import nyc.icefree.events.EventDeletion;
import nyc.icefree.events.EventDesk;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.interpreting.InterpreterCoverage;
import nyc.icefree.messages.AnnouncementDesk;
import nyc.icefree.messages.EventMessages;
import nyc.icefree.messages.announcements.AnnouncedKind;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.partnercalendars.FileForm;
import nyc.icefree.partnercalendars.FileImport;
import nyc.icefree.partnercalendars.SourceForm;
import nyc.icefree.partnercalendars.SourceId;
import nyc.icefree.partnercalendars.Sources;
import nyc.icefree.partners.Logos;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.NewColleague;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.partners.TeamInvitations;
import nyc.icefree.partners.logos.Logo;
import nyc.icefree.partners.logos.LogoFiles;
import nyc.icefree.requests.EventRequests;
import nyc.icefree.requests.RequestAnswers;
import nyc.icefree.requests.RequestDesk;
import nyc.icefree.requests.RequestForms;
import nyc.icefree.requests.RequestId;
import nyc.icefree.requests.RequestPlaces;
import nyc.icefree.rsvp.CancelledRsvp;
import nyc.icefree.rsvp.DecidedRsvps;
import nyc.icefree.rsvp.InvitationId;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.desk.NeedsDesk;
import nyc.icefree.rsvp.desk.NeedsDesk.AnsweredNeeds;
import nyc.icefree.rsvp.desk.QuestionsDesk;
import nyc.icefree.rsvp.desk.RsvpApprovals;
import nyc.icefree.rsvp.desk.RsvpDesk;
import nyc.icefree.rsvp.desk.RsvpExports;
import nyc.icefree.rsvp.desk.RsvpQuery;
import nyc.icefree.rsvp.invitations.Invitations;
import nyc.icefree.rsvp.needs.NeedKind;
import nyc.icefree.rsvp.needs.NeedTopic;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.rsvp.reserving.Reservations;
import nyc.icefree.rsvp.reserving.Tickets;
import nyc.icefree.rsvp.spots.Burst;
import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.Role;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.SignupMode;
import nyc.icefree.shifts.asks.Ask;
import nyc.icefree.shifts.asks.AskId;
import nyc.icefree.shifts.asks.AskState;
import nyc.icefree.shifts.asks.Asking;
import nyc.icefree.shifts.asks.ShiftOffers;
import nyc.icefree.shifts.day.LeadAppointment;
import nyc.icefree.shifts.day.TeamLinks;
import nyc.icefree.shifts.planning.ManyShifts;
import nyc.icefree.shifts.planning.PatternShifts;
import nyc.icefree.shifts.planning.PlannedRow;
import nyc.icefree.shifts.planning.ShiftPlanning;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.shifts.signup.HelperPages;
import nyc.icefree.shifts.staffing.CandidateFilter;
import nyc.icefree.shifts.staffing.SeveralSeats;
import nyc.icefree.shifts.staffing.ShiftStaffing;
import nyc.icefree.templates.Templates;
import nyc.icefree.text.EnglishWords;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.NoteByLanguage;
import nyc.icefree.trainings.ParentsConsent;
import nyc.icefree.trainings.TrainingDays;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingId;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.trainings.VolunteerTrust;
import nyc.icefree.trainings.YoungPeople;
import nyc.icefree.volunteers.LetGoRow;
import nyc.icefree.volunteers.LettingGo;
import nyc.icefree.volunteers.VolunteerImport;
import nyc.icefree.volunteers.blocks.BlockId;
import nyc.icefree.volunteers.blocks.BlockReason;
import nyc.icefree.volunteers.skills.OwnSkill;
import nyc.icefree.volunteers.skills.OwnSkills;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One room's calls on what is an organization's own; a room that has many brings them in a record of its own. */
interface TheirCalls {
    List<Class<? extends TheirCalls>> OF_ROOMS = List.of(
            RequestCalls.class,
            ChecklistCalls.class,
            NeedsCalls.class,
            DoorCalls.class,
            InterpretingCalls.class,
            SourceCalls.class,
            FormCalls.class,
            TeamCalls.class,
            TemplateCalls.class,
            ManyEventsCalls.class,
            MessageCalls.class,
            RsvpCalls.class,
            AnnouncementCalls.class,
            ManyShiftsCalls.class,
            LettingGoCalls.class,
            VolunteerImportCalls.class,
            TrainingCalls.class,
            SkillCalls.class,
            RoleCalls.class,
            OfferCalls.class,
            LeadCalls.class,
            LogoCalls.class);

    /** @param all by the name that the method has in the table */
    void into(Map<String, Function<World, @Nullable Object>> all);

    /** What the organization that was asked does with a request. */
    record RequestCalls(EventRequests askers, RequestDesk requests, RequestAnswers answers, RequestPlaces places)
            implements TheirCalls {
        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put(
                    "RequestAnswers.takeBack(RequestId)",
                    w -> done(() -> {
                        var id = asked(w);
                        As.staff(w.team().organizer(), () -> requests.decline(id, "No"));
                        answers.takeBack(id);
                    }));
            all.put("RequestDesk.accept(RequestId, int, PossibleTime)", w -> requests.accept(asked(w), 0, null));
            all.put("RequestDesk.ask(RequestId, String)", w -> done(() -> requests.ask(asked(w), "When?")));
            all.put("RequestDesk.decline(RequestId, String)", w -> done(() -> requests.decline(asked(w), "No")));
            all.put("RequestDesk.detail(RequestId)", w -> requests.detail(asked(w)));
            all.put(
                    "RequestDesk.give(RequestId, OrganizationId)",
                    w -> done(() -> requests.give(asked(w), w.team().organization())));
            all.put("RequestDesk.queue(boolean)", w -> {
                asked(w);
                return requests.queue(true);
            });
            all.put("RequestPlaces.taken(RequestId)", w -> done(() -> places.taken(asked(w))));
            all.put("RequestDesk.settle(RequestId)", w -> done(() -> requests.settle(asked(w))));
        }

        private RequestId asked(World w) {
            askers.send(RequestForms.session("Corona Mothers", w.team().organization()), UUID.randomUUID());
            return As.staff(w.team().organizer(), () -> requests.queue(true))
                    .getFirst()
                    .id();
        }
    }

    /** What the host does with its event's checklist. */
    record ChecklistCalls(Checklists checklists) implements TheirCalls {
        private static final TaskDraft LATE = new TaskDraft(null, "Key of the room", null, 300);

        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("Checklists.add(EventId, TaskDraft)", w -> checklists.add(w.event(), LATE));
            all.put("Checklists.addUsual(EventId)", w -> done(() -> checklists.addUsual(w.event())));
            all.put("Checklists.change(TaskId, TaskDraft)", w -> done(() -> checklists.change(task(w), LATE)));
            all.put("Checklists.late()", w -> {
                task(w);
                return checklists.late();
            });
            all.put("Checklists.of(EventId)", w -> {
                task(w);
                return checklists.of(w.event());
            });
            all.put("Checklists.open(EventId)", w -> {
                task(w);
                return checklists.open(w.event());
            });
            all.put("Checklists.remove(TaskId)", w -> done(() -> checklists.remove(task(w))));
            all.put("Checklists.tick(TaskId, boolean)", w -> done(() -> checklists.tick(task(w), true)));
            all.put("Checklists.whoCan(EventId)", w -> checklists.whoCan(w.event()));
        }

        private TaskId task(World w) {
            return As.staff(w.team().organizer(), () -> checklists.add(w.event(), LATE));
        }
    }

    /** Its event is days ahead, so that its own organizer is told that nobody can have come. */
    record DoorCalls(DoorLinks doors, Tickets tickets, JdbcClient jdbc) implements TheirCalls {
        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("DoorLinks.came(EventId, Collection)", w -> {
                jdbc.sql("insert into door_count (link_id, number, what, how_many, counted_at, taken_at)"
                                + " values (?, ?, 'ADULT', 1, current_timestamp, current_timestamp)")
                        .params(made(w).value(), tickets.number(w.event(), w.rsvp(), "ADULT"))
                        .update();
                return doors.came(w.event(), List.of(w.rsvp()));
            });
            all.put("DoorLinks.notCame(EventId, RsvpId)", w -> done(() -> doors.notCame(w.event(), w.rsvp())));
            all.put("DoorLinks.close(EventId)", w -> done(() -> doors.close(w.event())));
            all.put(
                    "DoorLinks.enter(EventId, String, Turnout)",
                    w -> doors.enter(w.event(), "", new Turnout(4, 2, Map.of())));
            all.put("DoorLinks.list(EventId)", w -> {
                made(w);
                return doors.list(w.event());
            });
            all.put("DoorLinks.make(EventId, DoorKind, String)", w -> doors.make(w.event(), DoorKind.NAMES, "front"));
            all.put("DoorLinks.revoke(DoorLinkId)", w -> done(() -> doors.revoke(made(w))));
            all.put("DoorLinks.token(DoorLinkId)", w -> doors.token(made(w)));
            all.put("DoorLinks.turnout(EventId)", w -> {
                jdbc.sql("update door_link set adults = 1 where id = ?")
                        .params(made(w).value())
                        .update();
                return doors.turnout(w.event());
            });
        }

        private DoorLinkId made(World w) {
            return As.staff(w.team().organizer(), () -> doors.make(w.event(), DoorKind.COUNT, "front"));
        }
    }

    /** What the host does with what parties ask for. */
    record NeedsCalls(NeedsDesk needs, Feedback feedback) implements TheirCalls {
        private static final NeedTopic SEAT = NeedTopic.of(NeedKind.SEAT);

        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("Feedback.counts(EventId)", w -> {
                feedback.ask(w.event(), Instant.now());
                return feedback.counts(w.event());
            });
            // its party asks for nothing, so that its own organizer is told that nothing is there to answer
            all.put(
                    "NeedsDesk.answer(RsvpId, Needs, NeedTopic, NeedAnswer)",
                    w -> done(() -> needs.answer(w.rsvp(), Needs.NONE, SEAT, ARRANGED)));
            all.put(
                    "NeedsDesk.answerAll(EventId, NeedTopic, NeedAnswer)",
                    w -> needs.answerAll(w.event(), SEAT, ARRANGED));
            all.put("NeedsDesk.countsForCoHosts(EventId)", w -> needs.countsForCoHosts(w.event()));
            all.put("NeedsDesk.headline(EventId)", w -> needs.headline(w.event()));
            all.put(
                    "NeedsDesk.limit(EventId, NeedKind, String)",
                    w -> done(() -> needs.limit(w.event(), NeedKind.SEAT, "9")));
            all.put("NeedsDesk.limits(EventId)", w -> {
                As.staff(w.team().organizer(), () -> needs.limit(w.event(), NeedKind.SEAT, "9"));
                return needs.limits(w.event());
            });
            all.put(
                    "NeedsDesk.takeBack(AnsweredNeeds)",
                    w -> done(() ->
                            needs.takeBack(new AnsweredNeeds(w.event(), SEAT, ARRANGED, Map.of(), Instant.EPOCH))));
        }
    }

    /** Which languages are covered at an event, and who could help. */
    record InterpretingCalls(InterpreterCoverage coverage, RsvpDesk rsvps, ShiftStaffing staffing, HelperPages helpers)
            implements TheirCalls {
        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("InterpreterCoverage.of(EventId)", w -> coverage.of(w.event()));
            all.put(
                    "ShiftStaffing.candidates(ShiftId, CandidateFilter)",
                    w -> staffing.candidates(w.shift(), CandidateFilter.named("")));
            all.put("HelperPages.of(PersonId)", w -> helpers.of(w.volunteer()));
            all.put("RsvpDesk.interpretation(Collection)", w -> rsvps.interpretation(Set.of(w.event())));
        }
    }

    /** What an organization does with its own calendar. */
    class SourceCalls implements TheirCalls {
        private final Sources sources;
        private final FileImport files;
        private final String uid = UUID.randomUUID() + "@partner.example";

        SourceCalls(Sources sources, FileImport files) {
            this.sources = sources;
            this.files = files;
        }

        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put(
                    "FileImport.draft(OrganizationId, byte[], ZoneId, FileForm)",
                    w -> files.draft(w.team().organization(), file(), null, chosen()));
            all.put(
                    "FileImport.look(OrganizationId, byte[], ZoneId)",
                    w -> files.look(w.team().organization(), file(), null));
            all.put(
                    "Sources.add(OrganizationId, SourceForm)",
                    w -> sources.add(w.team().organization(), form()));
            all.put("Sources.fetchSoon(SourceId)", w -> done(() -> sources.fetchSoon(added(w))));
            all.put("Sources.kind(SourceId, EventKind)", w -> done(() -> sources.kind(added(w), EventKind.MEETING)));
            all.put("Sources.page(SourceId)", w -> sources.page(added(w)));
            all.put("Sources.pause(SourceId, boolean)", w -> done(() -> sources.pause(added(w), true)));
            all.put(
                    "Sources.preview(OrganizationId, SourceForm)",
                    w -> sources.preview(w.team().organization(), form()));
            all.put("Sources.remove(SourceId, boolean)", w -> done(() -> sources.remove(added(w), true)));
            all.put("Sources.takeSmaller(SourceId)", w -> done(() -> sources.takeSmaller(added(w))));
        }

        private SourceId added(World w) {
            return As.staff(w.team().organizer(), () -> sources.add(w.team().organization(), form()));
        }

        private byte[] file() {
            String day = LocalDate.now(ZoneOffset.UTC).plusDays(20).format(DateTimeFormatter.BASIC_ISO_DATE);
            return ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:" + uid + "\nDTSTART:" + day + "T180000Z\nSUMMARY:Supper\n"
                            + "END:VEVENT\nEND:VCALENDAR\n")
                    .getBytes(StandardCharsets.UTF_8);
        }

        private FileForm chosen() {
            return new FileForm(Language.ENGLISH, EventKind.OTHER, Set.of(uid + "\n"));
        }

        /** Nobody answers there. */
        private static SourceForm form() {
            return new SourceForm(
                    "https://partner.example.org/" + UUID.randomUUID() + ".ics",
                    "Partner",
                    Language.ENGLISH,
                    EventKind.OTHER,
                    null);
        }
    }

    /** What the form of an event saves and publishes. */
    record FormCalls(FormPlanning forms, Given given) implements TheirCalls {
        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("FormPlanning.draft(FormPlan)", w -> forms.draft(plan(w)));
            all.put("FormPlanning.publish(FormPlan, boolean)", w -> forms.publish(plan(w), true));
            all.put("FormPlanning.publish(EventId, boolean)", w -> forms.publish(draft(w), true));
            all.put(
                    "FormPlanning.publishLater(EventId, Instant, boolean)",
                    w -> done(() -> forms.publishLater(draft(w), Instant.now().plus(Duration.ofHours(1)), true)));
            all.put(
                    "FormPlanning.checkReady(EventId, EventDraft)",
                    w -> done(() -> {
                        try {
                            forms.checkReady(draft(w), w.draft());
                        } catch (NotReady asked) {
                            // who is asked what people would miss has come to it
                        }
                    }));
        }

        private static FormPlan plan(World w) {
            return new FormPlan(w.team().organization(), w.draft(), null, null);
        }

        private EventId draft(World w) {
            return given.drafted(w.team(), w.draft());
        }
    }

    /** What coordinators do for their own organization's team. */
    record TeamCalls(TeamInvitations invitations) implements TheirCalls {
        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put(
                    "TeamInvitations.invite(OrganizationId, NewColleague, StaffRole)",
                    w -> done(() -> invitations.invite(
                            w.team().organization(),
                            new NewColleague("Bo", Given.email(), Language.ENGLISH),
                            StaffRole.ORGANIZER)));
        }
    }

    /** What the host does with the templates that it keeps. */
    record TemplateCalls(Templates templates, PatternShifts shifts, PatternTasks tasks) implements TheirCalls {
        private static final TaskDraft CHAIRS = new TaskDraft(null, "Chairs", null, 2);

        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("Templates.form(PatternId)", w -> templates.form(template(w)));
            all.put("Templates.keep(EventId, String)", w -> templates.keep(w.event(), "Kept " + UUID.randomUUID()));
            all.put("Templates.open(PatternId)", w -> templates.open(template(w)));
            all.put(
                    "Templates.change(PatternId, int, EventDraft)",
                    w -> done(() -> templates.change(template(w), 0, w.draft())));
            all.put("PatternShifts.choices(PatternId)", w -> done(() -> shifts.choices(template(w))));
            all.put("PatternShifts.of(PatternId)", w -> done(() -> shifts.of(template(w))));
            all.put("PatternShifts.add(PatternId, ShiftDraft)", w -> shifts.add(template(w), shift(w)));
            all.put(
                    "PatternShifts.change(ShiftId, int, ShiftDraft)",
                    w -> done(() -> shifts.change(planned(w), 0, shift(w))));
            all.put("PatternShifts.remove(ShiftId)", w -> done(() -> shifts.remove(planned(w))));
            all.put("PatternTasks.of(PatternId)", w -> done(() -> tasks.of(template(w))));
            all.put("PatternTasks.whoCan(PatternId)", w -> tasks.whoCan(template(w)));
            all.put("PatternTasks.addUsual(PatternId)", w -> done(() -> tasks.addUsual(template(w))));
            all.put("PatternTasks.add(PatternId, TaskDraft)", w -> tasks.add(template(w), CHAIRS));
            all.put("PatternTasks.change(PatternTaskId, TaskDraft)", w -> done(() -> tasks.change(listed(w), CHAIRS)));
            all.put("PatternTasks.remove(PatternTaskId)", w -> done(() -> tasks.remove(listed(w))));
            all.put("Templates.list()", w -> {
                var template = template(w);
                return templates.list().stream()
                        .filter(card -> card.id().equals(template))
                        .toList();
            });
            all.put(
                    "Templates.plan(PatternId, OrganizationId, EventDraft)",
                    w -> templates.plan(template(w), w.team().organization(), w.draft()));
            all.put("Templates.remove(PatternId)", w -> done(() -> templates.remove(template(w))));
            all.put("Templates.rename(PatternId, String)", w -> done(() -> templates.rename(template(w), "Another")));
            all.put("Templates.restore(PatternId)", w -> done(() -> templates.restore(template(w))));
        }

        private PatternTaskId listed(World w) {
            var template = template(w);
            return As.staff(w.team().organizer(), () -> tasks.add(template, CHAIRS));
        }

        private ShiftId planned(World w) {
            var template = template(w);
            return As.staff(w.team().organizer(), () -> shifts.add(template, shift(w)));
        }

        private static ShiftDraft shift(World w) {
            return new ShiftDraft(
                    null,
                    null,
                    ShiftRole.MARSHAL,
                    2,
                    w.draft().when().slot().orElseThrow(),
                    Set.of(),
                    Set.of(),
                    SignupMode.OPEN,
                    "");
        }

        private PatternId template(World w) {
            return As.staff(w.team().organizer(), () -> templates.keep(w.event(), "Kept " + UUID.randomUUID()));
        }
    }

    /** What the host does with several of its events at once. */
    record ManyEventsCalls(
            BulkActs acts,
            EventCopies copies,
            EventPlanning planning,
            EventDeletion deletion,
            DraftDeletion drafts,
            EventDesk desk)
            implements TheirCalls {
        private static final BulkAct LATER = new BulkAct.Move(1, 0);

        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put(
                    "BulkActs.carryOut(List, BulkAct)",
                    w -> acts.carryOut(acts.foresee(List.of(w.event()), LATER), LATER));
            all.put("BulkActs.foresee(Collection, BulkAct)", w -> acts.foresee(List.of(w.event()), LATER));
            all.put("EventDesk.details(Collection)", w -> desk.details(List.of(w.event())));
            all.put(
                    "EventDesk.titles(Collection)",
                    w -> desk.titles(List.of(w.event().value())));
            all.put("EventDeletion.check(EventId)", w -> done(() -> deletion.check(draft(w))));
            all.put("EventDeletion.delete(EventId)", w -> done(() -> deletion.delete(draft(w))));
            all.put("DraftDeletion.delete(EventId)", w -> drafts.delete(draft(w)));
            all.put(
                    "DraftDeletion.bringBack(DeletedDraft)",
                    w -> drafts.bringBack(new DeletedDraft(w.team().organization(), w.draft(), List.of(), List.of())));
            all.put("EventCopies.duplicate(EventId, List)", w -> copies.duplicate(w.event(), later(w)));
            all.put("EventCopies.nextDay(EventId)", w -> copies.nextDay(w.event()));
            all.put("EventCopies.problems(EventId, List)", w -> copies.problems(w.event(), List.of()));
            all.put(
                    "EventPlanning.cancelBack(EventId, int, EventPlan)",
                    w -> done(() -> planning.cancelBack(
                            w.event(),
                            1,
                            new EventPlan(
                                    w.event(), 1, OrganizationId.random(), EventState.PUBLISHED, w.draft(), null))));
            all.put(
                    "EventPlanning.change(EventId, int, EventDraft, ShiftHours)",
                    w -> done(() -> planning.change(w.event(), 1, w.draft(), ShiftHours.KEEP)));
            all.put(
                    "EventPlanning.changeBack(EventId, int, EventDraft, int, ShiftHours)",
                    w -> done(() -> planning.changeBack(w.event(), 1, w.draft(), 0, ShiftHours.MOVE)));
            all.put(
                    "EventPlanning.checkCancel(EventId, String)",
                    w -> done(() -> planning.checkCancel(w.event(), "Rain")));
            all.put(
                    "EventPlanning.saveDraft(EventId, int, EventDraft)",
                    w -> planning.saveDraft(draft(w), 0, w.draft()));
        }

        private EventId draft(World w) {
            return As.staff(w.team().organizer(), () -> planning.draft(w.team().organization(), w.draft()));
        }

        private static List<LocalDate> later(World w) {
            return List.of(Objects.requireNonNull(w.draft().when().start())
                    .toLocalDate()
                    .plusDays(3));
        }
    }

    /** What those who plan an event read of its messages. */
    record MessageCalls(EventMessages messages) implements TheirCalls {
        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("EventMessages.foresee(EventId, Language)", w -> messages.foresee(w.event(), Language.ENGLISH));
        }
    }

    /** What organizers say to answers that ask, are held, or wait. */
    record RsvpCalls(
            RsvpApprovals approvals,
            RsvpDesk desk,
            QuestionsDesk answers,
            RsvpExports exports,
            Memberships memberships,
            Invitations invitations)
            implements TheirCalls {
        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("QuestionsDesk.counts(EventId)", w -> done(() -> answers.counts(w.event())));
            all.put(
                    "RsvpDesk.cancelBack(CancelledRsvp, String)",
                    w -> done(() ->
                            desk.cancelBack(new CancelledRsvp(w.rsvp(), RsvpState.GOING, null, Instant.EPOCH), "x")));
            all.put(
                    "Memberships.allowExport(OrganizationId, PersonId, boolean)",
                    w -> done(() -> memberships.allowExport(
                            w.team().organization(), w.team().organizer(), true)));
            all.put("RsvpExports.export(EventId, String, Words)", w -> {
                As.staff(
                        w.team().organizer(),
                        () -> memberships.allowExport(
                                w.team().organization(), w.team().organizer(), true));
                return exports.export(w.event(), "the bus", EnglishWords.words());
            });
            all.put("RsvpDesk.correct(RsvpLine, Party)", w -> {
                var seen = As.staff(w.team().organizer(), () -> desk.list(w.event(), RsvpQuery.all(Language.ENGLISH)))
                        .lines()
                        .getFirst();
                return done(() -> desk.correct(seen, seen.party()));
            });
            all.put(
                    "RsvpApprovals.decide(EventId, Collection, boolean)",
                    w -> approvals.decide(w.event(), List.of(w.rsvp()), true));
            all.put(
                    "RsvpApprovals.undo(DecidedRsvps)",
                    w -> done(() -> approvals.undo(new DecidedRsvps(w.event(), true, List.of()))));
            all.put(
                    "RsvpApprovals.undecided(EventId, RsvpState, int)",
                    w -> done(() -> approvals.undecided(w.event(), RsvpState.ASKED, 5)));
            var burst = new Burst(Instant.EPOCH, Instant.EPOCH.plusSeconds(60), 1, 1, 0, Set.of(), List.of());
            all.put("RsvpApprovals.burst(EventId)", w -> done(() -> approvals.burst(w.event())));
            all.put("RsvpApprovals.takeBack(EventId, Burst)", w -> approvals.takeBack(w.event(), burst));
            all.put("RsvpApprovals.letIn(EventId)", w -> approvals.letIn(w.event()));
            all.put("RsvpApprovals.lately(EventId)", w -> approvals.lately(w.event()));
            all.put("RsvpApprovals.leave(EventId)", w -> done(() -> approvals.leave(w.event())));
            all.put(
                    "RsvpApprovals.burst(EventId, Instant, Instant)",
                    w -> approvals.burst(w.event(), Instant.EPOCH, Instant.EPOCH));
            all.put(
                    "Invitations.make(Collection, String, InvitationTerms)",
                    w -> invitations.make(List.of(w.event()), "Tenants", Given.spots(5)));
            all.put("Invitations.of(EventId)", w -> done(() -> invitations.of(w.event())));
            all.put("Invitations.code(InvitationId)", w -> invitations.code(invitation(w)));
            all.put("Invitations.revoke(InvitationId)", w -> done(() -> invitations.revoke(invitation(w))));
            all.put("RsvpApprovals.skip(RsvpId, String)", w -> done(() -> approvals.skip(w.rsvp(), "not this week")));
        }

        private InvitationId invitation(World w) {
            return As.staff(w.team().organizer(), () -> {
                invitations.make(List.of(w.event()), "Tenants", Given.spots(5));
                return invitations.of(w.event()).getFirst().id();
            });
        }
    }

    /** What organizers of the host say in their own words. */
    record AnnouncementCalls(AnnouncementDesk desk, Reservations reservations) implements TheirCalls {
        private static final AnnouncedSet TO = AnnouncedSet.of(AnnouncedKind.EVERYBODY);
        private static final NoteByLanguage NOTE = new NoteByLanguage(Map.of("en", "Bring a pen."));
        private static final AnnouncementDraft DRAFT = new AnnouncementDraft(TO, NOTE, false);

        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("AnnouncementDesk.announce(EventId, AnnouncementDraft)", w -> {
                somebody(w);
                return done(() -> desk.announce(w.event(), DRAFT));
            });
            all.put("AnnouncementDesk.choices(EventId)", w -> desk.choices(w.event()));
            all.put("AnnouncementDesk.list(EventId)", w -> done(() -> desk.list(w.event())));
            all.put(
                    "AnnouncementDesk.preview(EventId, AnnouncementDraft, Language)",
                    w -> desk.preview(w.event(), DRAFT, Language.ENGLISH));
            all.put("AnnouncementDesk.room(EventId)", w -> desk.room(w.event()));
            all.put("AnnouncementDesk.reach(EventId, AnnouncedSet)", w -> desk.reach(w.event(), TO));
            all.put(
                    "AnnouncementDesk.warnings(EventId, NoteByLanguage)",
                    w -> done(() -> desk.warnings(w.event(), NOTE)));
            all.put("AnnouncementDesk.takeBack(EventId, UUID)", w -> {
                somebody(w);
                var id = As.staff(w.team().organizer(), () -> {
                    desk.announce(w.event(), DRAFT);
                    return desk.list(w.event()).getFirst().id();
                });
                return desk.takeBack(w.event(), id);
            });
        }

        private void somebody(World w) {
            As.nobody(() -> reservations.reserve(w.event(), Given.party("Ro", 1, Given.email()), UUID.randomUUID()));
        }
    }

    /** Many shifts of one event at once. */
    record ManyShiftsCalls(ManyShifts many, SeveralSeats seats) implements TheirCalls {
        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("ManyShifts.save(EventId, List)", w -> many.save(w.event(), rows(w)));
            all.put("ManyShifts.takeBack(PlannedRows)", w -> {
                var done = As.staff(w.team().organizer(), () -> many.save(w.event(), rows(w)));
                return many.takeBack(done);
            });
            all.put("SeveralSeats.propose(List)", w -> seats.propose(List.of(w.shift())));
        }

        private static List<PlannedRow> rows(World w) {
            return List.of(PlannedRow.fresh(w.shiftDraft()));
        }
    }

    /** Letting volunteers go, which those who coordinate their organization do alone. */
    record LettingGoCalls(LettingGo lettingGo) implements TheirCalls {
        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("LettingGo.letGo(PersonId, OrganizationId, BlockReason)", w -> done(() -> letGo(w)));
            all.put("LettingGo.lift(BlockId)", w -> {
                var block = block(w);
                return done(() -> lettingGo.lift(block));
            });
            all.put("LettingGo.list(OrganizationId)", w -> {
                block(w);
                return lettingGo.list(w.team().organization());
            });
        }

        private void letGo(World w) {
            lettingGo.letGo(w.volunteer(), w.team().organization(), BlockReason.OTHER);
        }

        private BlockId block(World w) {
            return As.staff(w.team().organizer(), () -> {
                List<LetGoRow> known = lettingGo.list(w.team().organization());
                if (known.isEmpty()) {
                    letGo(w);
                    known = lettingGo.list(w.team().organization());
                }
                return known.getFirst().id();
            });
        }
    }

    /** Asking the people of an organization's own list, which those who coordinate it do alone. */
    record VolunteerImportCalls(VolunteerImport imports) implements TheirCalls {
        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put(
                    "VolunteerImport.look(OrganizationId, byte[])",
                    w -> imports.look(w.team().organization(), list()));
            all.put(
                    "VolunteerImport.ask(OrganizationId, byte[], Language)",
                    w -> imports.ask(w.team().organization(), list(), Language.ENGLISH));
        }

        private static byte[] list() {
            return ("Name,E-mail\nAda," + UUID.randomUUID() + "@example.org\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    /** What an organization does with its trainings, and with how far it trusts whom. */
    record TrainingCalls(Trainings trainings, TrainingDays days, VolunteerTrust trust, YoungPeople young)
            implements TheirCalls {
        private static final TrainingForm BASICS =
                new TrainingForm(NamesByLanguage.of(Language.ENGLISH, "Basics"), 12, Set.of());

        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("TrainingDays.attendance(EventId, Language)", w -> {
                given(w);
                return days.attendance(w.event(), Language.ENGLISH);
            });
            all.put("TrainingDays.attended(EventId, Collection)", w -> {
                given(w);
                return done(() -> days.attended(w.event(), Set.of(w.volunteer())));
            });
            all.put("TrainingDays.choice(EventId)", w -> days.choice(w.event()));
            all.put("TrainingDays.choose(EventId, TrainingId)", w -> done(() -> days.choose(w.event(), null)));
            all.put(
                    "Trainings.add(OrganizationId, TrainingForm)",
                    w -> trainings.add(w.team().organization(), BASICS));
            all.put(
                    "Trainings.change(TrainingId, int, TrainingForm)",
                    w -> done(() -> trainings.change(training(w), 0, BASICS)));
            all.put("Trainings.of(OrganizationId)", w -> {
                training(w);
                return trainings.of(w.team().organization());
            });
            all.put("Trainings.remove(TrainingId)", w -> done(() -> trainings.remove(training(w))));
            all.put(
                    "VolunteerTrust.grant(TrainingId, Collection)",
                    w -> done(() -> trust.grant(training(w), Set.of(w.volunteer()))));
            all.put(
                    "VolunteerTrust.set(OrganizationId, PersonId, TrustLevel)",
                    w -> done(() -> trust.set(w.team().organization(), w.volunteer(), TrustLevel.TRUSTED)));
            all.put(
                    "VolunteerTrust.of(OrganizationId, PersonId)",
                    w -> trust.of(w.team().organization(), w.volunteer()));
            all.put(
                    "YoungPeople.note(OrganizationId, PersonId, ParentsConsent)",
                    w -> done(() -> young.note(w.team().organization(), w.volunteer(), ParentsConsent.HELD)));
            all.put(
                    "YoungPeople.of(OrganizationId, PersonId)",
                    w -> done(() -> young.of(w.team().organization(), w.volunteer())));
            all.put(
                    "VolunteerTrust.withdraw(TrainingId, PersonId)",
                    w -> done(() -> trust.withdraw(training(w), w.volunteer())));
        }

        private TrainingId training(World w) {
            return As.staff(w.team().organizer(), () -> trainings.add(w.team().organization(), BASICS));
        }

        private void given(World w) {
            var id = training(w);
            As.staff(w.team().organizer(), () -> days.choose(w.event(), id));
        }
    }

    /** What an organization does with skills of its own. */
    record SkillCalls(OwnSkills skills, ShiftPlanning planning) implements TheirCalls {
        private static final NamesByLanguage DRUMMER = NamesByLanguage.of(Language.ENGLISH, "Drummer");

        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put(
                    "OwnSkills.add(OrganizationId, NamesByLanguage)",
                    w -> skills.add(w.team().organization(), DRUMMER));
            all.put("OwnSkills.archive(OwnSkill, boolean)", w -> done(() -> skills.archive(own(w), true)));
            all.put("OwnSkills.rename(OwnSkill, NamesByLanguage)", w -> done(() -> skills.rename(own(w), DRUMMER)));
            all.put("ShiftPlanning.choices(EventId)", w -> planning.choices(w.event()));
            all.put("ShiftPlanning.seatsOf(EventId)", w -> planning.seatsOf(w.event()));
            all.put("OwnSkills.of(OrganizationId)", w -> skills.of(w.team().organization()));
        }

        private OwnSkill own(World w) {
            return As.staff(w.team().organizer(), () -> skills.add(w.team().organization(), DRUMMER));
        }
    }

    /** What an organization does with roles of its own. */
    record RoleCalls(OwnRoles roles) implements TheirCalls {
        private static final RoleForm DRUMMER =
                new RoleForm(NamesByLanguage.of(Language.ENGLISH, "Drummer"), ShiftRole.OTHER);

        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put(
                    "OwnRoles.add(OrganizationId, RoleForm)",
                    w -> roles.add(w.team().organization(), DRUMMER));
            all.put("OwnRoles.archive(Own, boolean)", w -> done(() -> roles.archive(own(w), true)));
            all.put("OwnRoles.rename(Own, NamesByLanguage)", w -> done(() -> roles.rename(own(w), DRUMMER.names())));
            all.put("OwnRoles.of(OrganizationId)", w -> roles.of(w.team().organization()));
        }

        private Role.Own own(World w) {
            return As.staff(w.team().organizer(), () -> roles.add(w.team().organization(), DRUMMER));
        }
    }

    /** Offers of shifts, and how people stand to them. */
    record OfferCalls(ShiftOffers offers, TeamLinks links, JdbcClient jdbc) implements TheirCalls {
        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("ShiftOffers.offerTo(Map)", w -> offers.offerTo(Map.of(w.volunteer(), w.shift())));
            all.put("ShiftOffers.takeBack(Asked)", w -> {
                var ask = new Ask(
                        new AskId(UUID.randomUUID()),
                        w.shift(),
                        w.volunteer(),
                        AskKind.OFFER,
                        AskState.ASKED,
                        0,
                        Instant.EPOCH,
                        null);
                offers.takeBack(new Asking.Asked(Map.of(), Map.of(ask, Optional.empty())));
                return null;
            });
            all.put("TeamLinks.of(ShiftId)", w -> links.of(w.shift()));
            all.put("TeamLinks.set(ShiftId, String)", w -> {
                links.set(w.shift(), "https://example.org/team");
                return null;
            });
            all.put("ShiftOffers.offerToOthers(ShiftId)", w -> offers.offerToOthers(w.shift()));
            all.put("ShiftOffers.answers(ShiftId)", w -> {
                refuse(w);
                return offers.answers(w.shift());
            });
            all.put("ShiftOffers.answersOf(PersonId, Collection)", w -> {
                refuse(w);
                return offers.answersOf(w.volunteer(), List.of(w.shift()));
            });
        }

        private void refuse(World world) {
            jdbc.sql("delete from shift_ask where shift_id = ?")
                    .param(world.shift().value())
                    .update();
            jdbc.sql(
                            "insert into shift_ask (id, shift_id, organization_id, person_id, serial, kind, state, sequence, made_at)"
                                    + " values (?, ?, ?, ?, 1, 'OFFER', 'NO', 0, current_timestamp)")
                    .params(
                            UUID.randomUUID(),
                            world.shift().value(),
                            world.team().organization().value(),
                            world.volunteer().value())
                    .update();
        }
    }

    /** The logo of an organization. */
    record LogoCalls(Logos logos) implements TheirCalls {
        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            var logo = Logo.of(LogoFiles.png(90, 60));
            all.put(
                    "Logos.give(OrganizationId, Logo)",
                    w -> done(() -> logos.give(w.team().organization(), logo)));
            all.put(
                    "Logos.of(OrganizationId)",
                    w -> done(() -> logos.of(w.team().organization())));
            all.put(
                    "Logos.remove(OrganizationId)",
                    w -> done(() -> logos.remove(w.team().organization())));
        }
    }

    /** Who leads a shift. */
    record LeadCalls(LeadAppointment leading) implements TheirCalls {
        @Override
        public void into(Map<String, Function<World, @Nullable Object>> all) {
            all.put("LeadAppointment.endLead(AssignmentId)", w -> done(() -> leading.endLead(w.assignment())));
            all.put("LeadAppointment.lead(AssignmentId)", w -> done(() -> leading.lead(w.assignment())));
        }
    }
}
