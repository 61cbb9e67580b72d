package nyc.icefree.trainings;

import java.util.Comparator;
import java.util.List;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.Organizations;
import nyc.icefree.people.CurrentActor;
import nyc.icefree.people.VolunteersMay;
import nyc.icefree.trainings.VolunteerStanding.HadTraining;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class OwnStanding {
    private final SealedStandings sealed;
    private final TrainingTable trainings;
    private final Organizations organizations;
    private final CurrentActor actor;

    OwnStanding(SealedStandings sealed, TrainingTable trainings, Organizations organizations, CurrentActor actor) {
        this.sealed = sealed;
        this.trainings = trainings;
        this.organizations = organizations;
        this.actor = actor;
    }

    /** @param consent null when nothing is noted */
    public record WithOrganization(
            OrganizationCard organization,
            HeldLevel level,
            List<HadTraining> trainings,
            @Nullable ParentsConsent consent) {
        @Override
        public String toString() {
            return "WithOrganization[…]";
        }
    }

    /** By name; leaves out organizations that gave nothing. */
    @VolunteersMay
    @Transactional(readOnly = true)
    public List<WithOrganization> mine() {
        var standing = sealed.of(actor.get().mustBePerson());
        var gave = standing.organizations();
        var taught = trainings.of(gave);
        return organizations.cards(gave).values().stream()
                .sorted(Comparator.comparing(OrganizationCard::name, String.CASE_INSENSITIVE_ORDER))
                .map(card -> new WithOrganization(
                        card,
                        standing.at(card.id()),
                        Standings.had(standing, taught.getOrDefault(card.id(), List.of()), sealed),
                        standing.consent(card.id())))
                .toList();
    }
}
