package nyc.icefree.site.volunteerpages;

import java.util.List;
import java.util.stream.Stream;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.OwnStanding.WithOrganization;
import nyc.icefree.trainings.ParentsConsent;
import nyc.icefree.trainings.TrustLevel;
import nyc.icefree.trainings.VolunteerStanding.HadTraining;

/** Trust and trainings that organizations gave somebody, one sentence each. */
record StandingLines(Words words) {
    List<String> of(List<WithOrganization> given) {
        return given.stream()
                .flatMap(one -> Stream.of(
                                level(one), one.trainings().stream().map(had -> training(one, had)), consent(one))
                        .flatMap(lines -> lines))
                .toList();
    }

    private Stream<String> level(WithOrganization one) {
        var since = one.level().since();
        return since == null || one.level().level() == TrustLevel.NEW
                ? Stream.empty()
                : Stream.of(words.get(
                        "site.my.standing.level",
                        "organization",
                        one.organization().name(),
                        "level",
                        words.of(one.level().level()),
                        "since",
                        words.date(since)));
    }

    private Stream<String> consent(WithOrganization one) {
        var consent = one.consent();
        if (consent == null) {
            return Stream.empty();
        }
        String key =
                consent == ParentsConsent.HELD ? "site.my.standing.consent.held" : "site.my.standing.consent.missing";
        return Stream.of(words.get(key, "organization", one.organization().name()));
    }

    private String training(WithOrganization one, HadTraining had) {
        var expiry = had.expiry();
        String key = expiry == null
                ? "site.my.standing.training"
                : had.counts() ? "site.my.standing.training.until" : "site.my.standing.training.ended";
        return words.get(
                key,
                "organization",
                one.organization().name(),
                "training",
                had.training().names().in(words.language()),
                "since",
                words.date(had.since()),
                "last",
                expiry == null ? "" : words.date(expiry.minusDays(1)),
                "expiry",
                expiry == null ? "" : words.date(expiry));
    }
}
