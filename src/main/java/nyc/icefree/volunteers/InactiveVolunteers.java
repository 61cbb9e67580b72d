package nyc.icefree.volunteers;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonId;
import nyc.icefree.retention.Retention;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.vault.SecretToken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides what happens when a volunteer falls silent: a mail asks, and without an answer they are destroyed. */
@Service
public class InactiveVolunteers {
    private final VolunteerBook book;
    private final SignInLinks links;
    private final PeopleDirectory people;
    private final ApplicationEventPublisher announcements;
    private final Clock clock;
    private final Retention retention;

    InactiveVolunteers(
            VolunteerBook book,
            SignInLinks links,
            PeopleDirectory people,
            ApplicationEventPublisher announcements,
            Clock clock,
            Retention retention) {
        this.book = book;
        this.links = links;
        this.people = people;
        this.announcements = announcements;
        this.clock = clock;
        this.retention = retention;
    }

    /** Whether an answer by this link still counts. Does not use up the link. */
    @Anyone
    @Transactional(readOnly = true)
    public boolean works(SecretToken link) {
        return links.asked(link).flatMap(book::find).isPresent();
    }

    /** @throws LinkExpired when it was answered or is too old */
    @Anyone
    @Transactional
    public void stay(SecretToken link) {
        Volunteer volunteer = links.asked(link).flatMap(book::lock).orElseThrow(LinkExpired::new);
        volunteer.confirm(clock.instant());
        links.answered(volunteer.person());
    }

    /** @throws LinkExpired when it was answered or is too old */
    @Anyone
    @Transactional
    public void leave(SecretToken link) {
        Volunteer volunteer = links.asked(link).flatMap(book::lockToStrike).orElseThrow(LinkExpired::new);
        links.answered(volunteer.person());
        book.strike(volunteer);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public boolean isToBeAsked(PersonId person) {
        Instant limit = retention.silent().before(clock.instant());
        return book.find(person).filter(volunteer -> volunteer.isSilent(limit)).isPresent();
    }

    /** A new link at each try to send the letter. */
    @CallerDecides
    @Transactional
    public Optional<SecretToken> ask(PersonId person) {
        return book.lock(person).map(volunteer -> links.issueStay(person));
    }

    boolean isUnanswered(Volunteer volunteer, Instant now) {
        return volunteer.unansweredSince(retention.unanswered().before(now));
    }

    /** For who cannot be reached by mail the time to answer begins without the mail. */
    void askIfSilent(Volunteer volunteer, Instant now) {
        if (!volunteer.silentSince(retention.silent().before(now))) {
            return;
        }
        var card = people.card(volunteer.person());
        if (card.filter(known -> known.email() != null).isPresent()) {
            announcements.publishEvent(new VolunteerInactive(volunteer.person()));
        } else {
            volunteer.ask(now);
        }
    }

    /** Starts the time to answer, once the letter has left or never can. */
    @CallerDecides
    @Transactional
    public void asked(PersonId person) {
        Instant now = clock.instant();
        book.lock(person)
                .filter(volunteer -> volunteer.silentSince(retention.silent().before(now)))
                .ifPresent(volunteer -> volunteer.ask(now));
    }
}
