package nyc.icefree.proposals;

import java.util.Optional;
import java.util.Set;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.EventRights;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.CurrentActor;
import org.springframework.stereotype.Component;

/**
 * Decides who must agree to a proposal, by the host's settings now: an administrator's part falls to the host once it is trusted,
 * and without a second-person rule the proposer agrees alone.
 */
@Component
record AgreementRule(EventRights rights, Organizations organizations, CurrentActor actor) {
    boolean byAdministrator(EventId event, boolean held) {
        return held && !rights.hostIsTrusted(event);
    }

    private boolean byAnother(StoredProposal found) {
        return byAdministrator(found.event(), found.isHeld())
                || host(found.event()).filter(card -> !card.secondPerson()).isEmpty();
    }

    /** Why the actor may not agree, apart from their right to the event. */
    Optional<ProposalRefused> refusal(StoredProposal found) {
        if (found.isOf(actor.get().mustBePerson()) && byAnother(found)) {
            return Optional.of(ProposalRefused.YOUR_OWN_PROPOSAL);
        }
        return byAdministrator(found.event(), found.isHeld()) && !actor.get().administrator()
                ? Optional.of(ProposalRefused.ADMINISTRATOR_NEEDED)
                : Optional.empty();
    }

    private Optional<OrganizationCard> host(EventId event) {
        return rights.hostOf(event)
                .flatMap(host ->
                        Optional.ofNullable(organizations.cards(Set.of(host)).get(host)));
    }
}
