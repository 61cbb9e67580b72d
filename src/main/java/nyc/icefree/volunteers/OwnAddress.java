package nyc.icefree.volunteers;

import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.refusals.Refused;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.OwnSessions;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.addresses.AddressToTell;
import nyc.icefree.volunteers.addresses.OtherAddress;
import nyc.icefree.volunteers.addresses.OtherAddress.Kind;
import nyc.icefree.volunteers.addresses.OtherAddresses;
import nyc.icefree.volunteers.blocks.Blocks;
import nyc.icefree.volunteers.blocks.SharedWork;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a volunteer's own address by a link to the new one, and back by a link to the old one. Nothing tells whether the new
 * address is known here until its owner proves it, signed in as the volunteer who asked.
 */
@Service
public class OwnAddress {
    private final VolunteerBook book;
    private final OtherAddresses addresses;
    private final Blocks blocks;
    private final SharedWork work;
    private final PeopleDirectory people;
    private final OwnSessions sessions;
    private final CurrentActor actor;
    private final ApplicationEventPublisher announcements;

    OwnAddress(
            VolunteerBook book,
            OtherAddresses addresses,
            Blocks blocks,
            SharedWork work,
            PeopleDirectory people,
            OwnSessions sessions,
            CurrentActor actor,
            ApplicationEventPublisher announcements) {
        this.book = book;
        this.addresses = addresses;
        this.blocks = blocks;
        this.work = work;
        this.people = people;
        this.sessions = sessions;
        this.actor = actor;
        this.announcements = announcements;
    }

    /**
     * Cancels an earlier request.
     *
     * @throws Refused when it is no address, and for staff, whose address only an administrator changes
     */
    @VolunteersMay
    @Transactional
    public void ask(String typed) {
        PersonId person = book.lock(me()).orElseThrow(NotYours::new).person();
        var address = EmailAddress.parse(typed)
                .orElseThrow(() -> new Refused(
                        typed.isBlank() ? VolunteerRefused.EMAIL_MISSING : VolunteerRefused.EMAIL_NOT_AN_ADDRESS));
        if (people.isStaff(person)) {
            throw new Refused(VolunteerRefused.EMAIL_NOT_BY_A_LINK);
        }
        addresses.forgetWanted(person);
        tell(person, Kind.WANTED, address.value());
    }

    @VolunteersMay
    @Transactional(readOnly = true)
    public Optional<String> waiting() {
        return addresses.of(me(), Kind.WANTED).stream().map(OtherAddress::email).findFirst();
    }

    /** The masked address that this link confirms for the signed-in volunteer. Does not use up the link. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public Optional<String> confirms(SecretToken link) {
        return wanted(link).map(OwnAddress::masked);
    }

    /**
     * Changes the address: ends earlier sessions and links, and writes to the old address.
     *
     * @throws LinkExpired when it was used, is too old, or belongs to somebody else
     * @throws Refused when the address belongs to another account
     */
    @VolunteersMay
    @Transactional
    public void confirm(SecretToken link) {
        people.holdAddresses();
        var wanted = wanted(link).orElseThrow(LinkExpired::new);
        String before = move(wanted);
        addresses.forgetWanted(wanted.person());
        if (before != null && !before.equals(wanted.email())) {
            tell(wanted.person(), Kind.LEFT, before);
        }
        book.lock(wanted.person()).ifPresent(book::arrived);
    }

    /** The masked old address that this link restores. Does not use up the link. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<String> leadsBack(SecretToken link) {
        return behind(link, Kind.LEFT).map(OwnAddress::masked);
    }

    /**
     * Restores the old address when the change was not theirs; ends every session and link made since.
     *
     * @throws LinkExpired when it was used or is too old
     * @throws Refused when the address belongs to another account now
     */
    @Anyone
    @Transactional
    public void goBack(SecretToken link) {
        people.holdAddresses();
        var left = behind(link, Kind.LEFT).orElseThrow(LinkExpired::new);
        move(left);
        addresses.forgetSince(left);
    }

    @CallerDecides
    @Transactional(readOnly = true)
    public Optional<OtherAddress> other(UUID id) {
        return addresses.find(id);
    }

    @CallerDecides
    @Transactional
    public SecretToken linkFor(OtherAddress address) {
        return addresses.link(address);
    }

    private void tell(PersonId person, Kind kind, String email) {
        announcements.publishEvent(new AddressToTell(addresses.keep(person, kind, email)));
    }

    private Optional<OtherAddress> wanted(SecretToken link) {
        return behind(link, Kind.WANTED).filter(one -> actor.get().is(one.person()));
    }

    /** Refuses links of people who have become staff: a mailbox alone must not lead to their account. */
    private Optional<OtherAddress> behind(SecretToken link, Kind kind) {
        return addresses.find(link, kind).filter(one -> !people.isStaff(one.person()));
    }

    private @Nullable String move(OtherAddress to) {
        PersonId person = to.person();
        Volunteer volunteer = book.lock(person).orElseThrow(LinkExpired::new);
        people.byEmail(to.email()).filter(other -> !other.equals(person)).ifPresent(this::strikeUnproved);
        String before = people.card(person).map(PersonCard::email).orElse(null);
        people.readdress(person, to.email());
        // an address that they go back from may be an intruder's: its blocks are not theirs
        carryBlocks(volunteer, to.kind() == Kind.WANTED ? before : null, to.email());
        sessions.endOf(person);
        return before;
    }

    /** An unconfirmed sign-up with this address does not stand in its owner's way. */
    private void strikeUnproved(PersonId other) {
        var unproved = people.isStaff(other)
                ? Optional.<Volunteer>empty()
                : book.lock(other).filter(one -> !one.isConfirmed());
        book.strike(unproved.orElseThrow(() -> new Refused(VolunteerRefused.EMAIL_OF_ANOTHER)));
    }

    /**
     * Extends blocks to the new address and applies its own. An address that is restored gets none: perhaps they never used the
     * other.
     */
    private void carryBlocks(Volunteer volunteer, @Nullable String before, String after) {
        PersonId person = volunteer.person();
        blocks.follow(person, before, after);
        var those = new HashSet<>(book.profile(volunteer).organizations());
        those.addAll(work.coming(person));
        for (OrganizationId organization : book.closedTo(person, those)) {
            book.helpNoMore(volunteer, organization);
            announcements.publishEvent(new VolunteerLetGo(person, organization));
        }
    }

    private static String masked(OtherAddress address) {
        String email = address.email();
        return email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(email.indexOf('@'));
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }
}
