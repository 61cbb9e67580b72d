package nyc.icefree.volunteers;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.PersonId;
import nyc.icefree.retention.Retention;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.SignInLinks;
import nyc.icefree.vault.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class VolunteerSilence {
    private final VolunteerBook book;
    private final SignInLinks links;
    private final Clock clock;

    private final Retention retention;

    VolunteerSilence(VolunteerBook book, SignInLinks links, Clock clock, Retention retention) {
        this.retention = retention;
        this.book = book;
        this.links = links;
        this.clock = clock;
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
