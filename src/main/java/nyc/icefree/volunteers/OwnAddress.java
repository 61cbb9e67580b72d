package nyc.icefree.volunteers;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.people.Anyone;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.EmailAddress;
import nyc.icefree.people.InHouse;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.people.PersonId;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.signin.LinkExpired;
import nyc.icefree.signin.OwnSessions;
import nyc.icefree.vault.SecretToken;
import nyc.icefree.volunteers.VolunteerRefused.Reason;
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
 * A volunteer's own address changed: the new one by a link that is mailed to it, and back again by a link that is mailed to the
 * old one. Until the new one is proved nothing tells whether it is known here, and who proves it does so as the one who asked.
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
     * Sends a link to the new address, whoever else may have it; what was asked for before is asked no more.
     *
     * @throws VolunteerRefused when it is no address, and for who organizes: with their address an administrator helps
     */
    @VolunteersMay
    @Transactional
    public void ask(String typed) {
        PersonId person = book.lock(me()).orElseThrow(NotYours::new).person();
        var address = EmailAddress.parse(typed)
                .orElseThrow(() -> refused(typed.isBlank() ? Reason.EMAIL_MISSING : Reason.EMAIL_NOT_AN_ADDRESS));
        if (people.isStaff(person)) {
            throw refused(Reason.EMAIL_NOT_BY_A_LINK);
        }
        addresses.forgetWanted(person);
        tell(person, Kind.WANTED, address.value());
    }

    /** What the acting volunteer asked for and did not confirm yet. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public Optional<String> waiting() {
        return addresses.of(me(), Kind.WANTED).stream().map(OtherAddress::email).findFirst();
    }

    /** The address that this link confirms for whoever is signed in, masked; asking uses nothing up. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public Optional<String> confirms(SecretToken link) {
        return wanted(link).map(OwnAddress::masked);
    }

    /**
     * From now on it is theirs: sessions and links of before end, and the old address is told.
     *
     * @throws LinkExpired when it was used, is too old, or is not of who is signed in
     * @throws VolunteerRefused when it is the address of another account
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

    /** The address to which this link leads back, masked; asking uses nothing up. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<String> leadsBack(SecretToken link) {
        return behind(link, Kind.LEFT).map(OwnAddress::masked);
    }

    /**
     * It was not them: they have the old address again, and every session and link of since ends.
     *
     * @throws LinkExpired when it was used or is too old
     * @throws VolunteerRefused when it is the address of another account by now
     */
    @Anyone
    @Transactional
    public void goBack(SecretToken link) {
        people.holdAddresses();
        var left = behind(link, Kind.LEFT).orElseThrow(LinkExpired::new);
        move(left);
        addresses.forgetSince(left);
    }

    /** Beside the one that they have: to which a letter about it goes. */
    @InHouse
    @Transactional(readOnly = true)
    public Optional<OtherAddress> other(UUID id) {
        return addresses.find(id);
    }

    @InHouse
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

    /** No mailbox leads to the account of somebody who organizes by now. */
    private Optional<OtherAddress> behind(SecretToken link, Kind kind) {
        return addresses.find(link, kind).filter(one -> !people.isStaff(one.person()));
    }

    /** @return the address that they had */
    private @Nullable String move(OtherAddress to) {
        PersonId person = to.person();
        Volunteer volunteer = book.lock(person).orElseThrow(LinkExpired::new);
        people.byEmail(to.email()).filter(other -> !other.equals(person)).ifPresent(this::strikeUnproved);
        String before = people.card(person).map(PersonCard::email).orElse(null);
        people.readdress(person, to.email());
        // what they go back from may be an intruder's: nothing that is set against it is theirs
        carryBlocks(volunteer, to.kind() == Kind.WANTED ? before : null, to.email());
        sessions.endOf(person);
        return before;
    }

    /** Whoever signed up with an address that they never proved keeps nobody from it. */
    private void strikeUnproved(PersonId other) {
        var unproved = people.isStaff(other)
                ? Optional.<Volunteer>empty()
                : book.lock(other).filter(one -> !one.isConfirmed());
        book.strike(unproved.orElseThrow(() -> refused(Reason.EMAIL_OF_ANOTHER)));
    }

    /**
     * What was set against the address before goes along, and what holds over the next is carried out where they help, or are to help,
     * whoever set it. It is not set against the one before: whoever goes back to that was perhaps never at the other.
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

    private static VolunteerRefused refused(Reason reason) {
        return new VolunteerRefused(List.of(reason));
    }

    private PersonId me() {
        return actor.get().mustBePerson();
    }
}
