package nyc.icefree.messages;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nyc.icefree.events.EventRights;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.announcements.AnnouncedReach;
import nyc.icefree.messages.announcements.AnnouncedSet;
import nyc.icefree.messages.announcements.AnnouncementAudience;
import nyc.icefree.messages.announcements.AnnouncementDraft;
import nyc.icefree.messages.announcements.AnnouncementLetters;
import nyc.icefree.messages.announcements.AnnouncementNote;
import nyc.icefree.messages.announcements.AnnouncementRefused;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.partners.Right;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.StaffMay;
import nyc.icefree.questions.ForbiddenTopic;
import nyc.icefree.questions.QuestionRules;
import nyc.icefree.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an announcement is written: what was said before, whom it would reach, and how it reads. */
@Service
public class AnnouncementDesk {
    private final EventRights rights;
    private final CurrentActor current;
    private final AnnouncementTerms terms;
    private final AnnouncementAudience audience;
    private final AnnouncementLetters letters;
    private final QuestionRules questions;
    private final TestMails tests;
    private final Clock clock;

    AnnouncementDesk(
            EventRights rights,
            CurrentActor current,
            AnnouncementTerms terms,
            AnnouncementAudience audience,
            AnnouncementLetters letters,
            QuestionRules questions,
            TestMails tests,
            Clock clock) {
        this.rights = rights;
        this.current = current;
        this.terms = terms;
        this.audience = audience;
        this.letters = letters;
        this.questions = questions;
        this.tests = tests;
        this.clock = clock;
    }

    @StaffMay
    @Transactional(readOnly = true)
    public AnnouncementChoices choices(EventId event) {
        mustBeHosts(event);
        return terms.choices(event, clock.instant());
    }

    /** The newest first. */
    @StaffMay
    @Transactional(readOnly = true)
    public List<SaidAnnouncement> list(EventId event) {
        mustBeHosts(event);
        return terms.said(event);
    }

    @StaffMay
    @Transactional(readOnly = true)
    public AnnouncedReach reach(EventId event, AnnouncedSet to) {
        mustBeHosts(event);
        return audience.of(event, to);
    }

    /** What the words ask for and never should, so that whoever wrote them may think again. */
    @StaffMay
    @Transactional(readOnly = true)
    public Set<ForbiddenTopic> warnings(EventId event, AnnouncementNote note) {
        mustBeHosts(event);
        return questions.asked(note.texts().values());
    }

    /** @throws AnnouncementRefused where there are no words, or too many */
    @StaffMay
    @Transactional(readOnly = true)
    public ShownMessage preview(EventId event, AnnouncementDraft draft, Language reader) {
        var letter = letter(event, draft, reader, "");
        return new ShownMessage(letter.language(), letter.subject(), letter.text());
    }

    /** To the writer's own address, at once and a few times an hour. */
    @StaffMay
    public TestOutcome test(EventId event, AnnouncementDraft draft, Language reader) {
        mustBeHosts(event);
        return tests.toMyself(address -> letter(event, draft, reader, address));
    }

    private Letter letter(EventId event, AnnouncementDraft draft, Language reader, String address) {
        mustBeHosts(event);
        if (!draft.problems().isEmpty()) {
            throw new AnnouncementRefused(draft.problems());
        }
        return letters.preview(event, draft, reader, address).orElseThrow(NotYours::new);
    }

    private void mustBeHosts(EventId event) {
        rights.require(current.get(), Right.RECEIVE, event);
    }
}
