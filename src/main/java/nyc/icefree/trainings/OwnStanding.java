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

/** What the acting volunteer was given, as they read it. */
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

    /**
     * How far one organization trusts them, and what it taught them.
     *
     * @param consent null where nothing of it is noted
     */
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

    /** Only organizations that gave them something, by name. */
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
