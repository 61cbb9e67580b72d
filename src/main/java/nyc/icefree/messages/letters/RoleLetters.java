package nyc.icefree.messages.letters;

import java.util.List;
import java.util.Optional;
import nyc.icefree.links.Links;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.PeopleDirectory;
import nyc.icefree.people.PersonCard;
import nyc.icefree.text.Texts;
import nyc.icefree.text.Words;
import org.springframework.stereotype.Component;

/** Letters about who works for an organization, without anybody's name: its page in the workspace says the rest. */
@Component
public class RoleLetters {
    private final PeopleDirectory people;
    private final Organizations organizations;
    private final Memberships memberships;
    private final Texts texts;
    private final Links links;

    RoleLetters(
            PeopleDirectory people, Organizations organizations, Memberships memberships, Texts texts, Links links) {
        this.people = people;
        this.organizations = organizations;
        this.memberships = memberships;
        this.texts = texts;
        this.links = links;
    }

    public LetterResult compose(MessageReason reason, QueuedMessage message) {
        Optional<PersonCard> to = people.card(message.recipient().person());
        if (to.isEmpty() || to.get().email() == null) {
            return LetterResult.gone();
        }
        var words = texts.in(to.get().language());
        var organization = new OrganizationId(message.about());
        String name = Optional.ofNullable(
                        organizations.cards(List.of(organization)).get(organization))
                .map(OrganizationCard::name)
                .orElse("");
        boolean leaderless = reason == MessageReason.ROLE_WAITS
                && memberships.waitsLeaderless(organization, to.get().id());
        var begun = Letter.to(to.get().email(), words.language(), words.get(key(reason) + ".subject"))
                .say(words.get("mail.hello"))
                .say(words.get("mail.privacy"))
                .say(words.get(leaderless ? "mail.role-waits-leaderless" : key(reason)))
                .quote(words.get("word.organization"), Letter.name(name), null);
        return switch (reason) {
            case ROLE_WAITS ->
                leaderless || memberships.awaitsYesOf(organization, to.get().id())
                        ? new LetterResult.Ready(withLink(
                                begun, organization, words, leaderless ? "mail.role.unexpected" : "mail.role.why"))
                        : LetterResult.dropped(MessageNote.OVERTAKEN);
            case ROLE_OFFERED ->
                memberships.isOffered(organization, to.get().id())
                        ? new LetterResult.Ready(
                                begun.link(words.get("mail.workspace"), links.absolute(Links.workspace()))
                                        .say(words.get("mail.role.unexpected"))
                                        .done())
                        : LetterResult.dropped(MessageNote.OVERTAKEN);
            case EXPORT_ALLOWED -> new LetterResult.Ready(withLink(begun, organization, words, "mail.role.why"));
            case COORDINATOR_ENDED, ACCOUNT_RENEWED ->
                new LetterResult.Ready(
                        begun.say(words.get("mail.role.unexpected")).done());
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
    }

    private Letter withLink(Letter.Writing letter, OrganizationId organization, Words words, String why) {
        return letter.link(
                        words.get("mail.workspace"),
                        links.absolute(Links.workspaceOrganization(organization.toString())))
                .say(words.get(why))
                .done();
    }

    private static String key(MessageReason reason) {
        return switch (reason) {
            case ROLE_OFFERED -> "mail.role-offered";
            case ROLE_WAITS -> "mail.role-waits";
            case COORDINATOR_ENDED -> "mail.coordinator-ended";
            case ACCOUNT_RENEWED -> "mail.account-renewed";
            case EXPORT_ALLOWED -> "mail.export-allowed";
            default -> throw new IllegalArgumentException("another letter's: " + reason);
        };
    }
}
