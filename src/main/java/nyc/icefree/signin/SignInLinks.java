package nyc.icefree.signin;

import java.util.Optional;
import java.util.UUID;
import nyc.icefree.audit.Audit;
import nyc.icefree.audit.AuditedAct;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.retention.Retention;
import nyc.icefree.vault.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links. A link is made when its mail is sent, so that no waiting mail holds a secret. */
@Service
public class SignInLinks {
    private final OneTimeLinks links;
    private final StaffAccountTable accounts;
    private final PeopleDirectory people;
    private final CurrentActor actor;
    private final Audit audit;
    private final ApplicationEventPublisher announcements;

    private final Retention retention;

    SignInLinks(
            OneTimeLinks links,
            StaffAccountTable accounts,
            PeopleDirectory people,
            CurrentActor actor,
            Audit audit,
            ApplicationEventPublisher announcements,
            Retention retention) {
        this.retention = retention;
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.actor = actor;
        this.audit = audit;
        this.announcements = announcements;
    }

    /**
     * Does not tell whether the address is known.
     *
     * @param towards id of the thing to show after sign-in
     */
    @Anyone
    @Transactional
    public void ask(String email, @Nullable UUID towards) {
        people.byEmail(email).ifPresent(person -> announcements.publishEvent(new SignInLinkAsked(person, towards)));
    }

    /** Whether {@link #askAgain} knows whom this used or expired link was for. */
    @Anyone
    @Transactional(readOnly = true)
    public boolean isPast(SecretToken link) {
        return links.formerOwner(LinkPurpose.SIGN_IN, link).isPresent();
    }

    /** @param past link whose owner gets a new one; null for the volunteer who is signed in */
    @Anyone
    @Transactional
    public void askAgain(@Nullable SecretToken past, @Nullable UUID towards) {
        var person = past == null ? signedIn().map(LinkOwner::person) : links.formerOwner(LinkPurpose.SIGN_IN, past);
        person.ifPresent(owner -> announcements.publishEvent(new SignInLinkAsked(owner, towards)));
    }

    @CallerDecides
    @Transactional
    public void askFor(PersonId person) {
        announcements.publishEvent(new SignInLinkAsked(person));
    }

    /** Grows whenever a volunteer's sessions are ended; empty when they may not sign in. */
    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<Integer> epoch(PersonId person) {
        return accounts.volunteerEpoch(person);
    }

    /** Masked owner of the link; empty when it has expired. Does not use up the link. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<LinkOwner> whom(SecretToken link) {
        return links.owner(LinkPurpose.SIGN_IN, link)
                .filter(person -> accounts.volunteerEpoch(person).isPresent())
                .flatMap(people::card)
                .map(card -> new LinkOwner(card.id(), card.masked()));
    }

    @Anyone
    @Transactional(readOnly = true)
    public Optional<LinkOwner> signedIn() {
        var now = actor.get();
        return Optional.ofNullable(now.volunteer() ? now.person() : null)
                .flatMap(people::card)
                .map(card -> new LinkOwner(card.id(), card.masked()));
    }

    /** A volunteer's sign-in link, good for ten minutes; empty when they may not sign in. */
    @CallerDecides
    @Transactional
    public Optional<SecretToken> issue(PersonId person) {
        return accounts.volunteerEpoch(person).map(epoch -> links.issue(LinkPurpose.SIGN_IN, person));
    }

    /** A link for the acting administrator to hand over when a mail cannot leave. Recorded. */
    @CallerDecides
    @Transactional
    public Optional<SecretToken> handOver(PersonId person, HandoverLink kind) {
        var holder = actor.get().mustBePerson();
        audit.note(holder.value(), AuditedAct.LINK_HANDED_OVER, person.value());
        if (kind == HandoverLink.RESET) {
            links.revoke(LinkPurpose.RESET, person);
        }
        return people.card(person)
                .filter(PersonCard::active)
                .map(card -> links.handOut(kind.purpose(), person, holder));
    }

    /** Link to answer once whether a volunteer still helps, good while an answer is awaited. It signs nobody in. */
    @CallerDecides
    @Transactional
    public SecretToken issueStay(PersonId person) {
        return links.issue(LinkPurpose.STAY, person, retention.unanswered());
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<PersonId> asked(SecretToken stay) {
        return links.owner(LinkPurpose.STAY, stay);
    }

    /** Link to answer whether somebody helps an organization, good while the question stands. It signs nobody in. */
    @CallerDecides
    @Transactional
    public SecretToken issueHelp(PersonId person) {
        return links.issue(LinkPurpose.HELP, person, retention.unconfirmed());
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<PersonId> askedToHelp(SecretToken help) {
        return links.owner(LinkPurpose.HELP, help);
    }

    /** Ends every such link of the person. */
    @CallerDecides
    @Transactional
    public void answered(PersonId person) {
        links.revoke(LinkPurpose.STAY, person);
    }

    @CallerDecides
    @Transactional
    public void revoke(PersonId person) {
        links.revoke(LinkPurpose.SIGN_IN, person);
        links.revoke(LinkPurpose.STAY, person);
        links.revoke(LinkPurpose.HELP, person);
        links.revoke(LinkPurpose.REMEMBERED, person);
    }

    /** Invitation to the staff, good for 72 hours. */
    @CallerDecides
    @Transactional
    public SecretToken issueInvitation(PersonId person) {
        return links.issue(LinkPurpose.INVITATION, person);
    }

    /** Link to a new password, good for one hour; the second factor stays. */
    @CallerDecides
    @Transactional
    public SecretToken issueReset(PersonId person) {
        links.revoke(LinkPurpose.RESET, person);
        return links.issue(LinkPurpose.RESET, person);
    }
}
