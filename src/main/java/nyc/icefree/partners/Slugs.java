package nyc.icefree.partners;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.refusals.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Slugs of organizations. An organization keeps every slug that it ever had. */
@Component
record Slugs(JdbcClient jdbc) {
    static final int MAX_LENGTH = 60;

    Optional<UUID> owner(String slug) {
        return jdbc.sql("select organization from organization_slug where slug = ?")
                .param(slug)
                .query(UUID.class)
                .optional();
    }

    boolean isFree(String slug, UUID forWhom) {
        return owner(slug).map(forWhom::equals).orElse(true);
    }

    void keep(String slug, UUID organization) {
        if (owner(slug).isEmpty()) {
            try {
                jdbc.sql("insert into organization_slug (slug, organization) values (?, ?)")
                        .params(slug, organization)
                        .update();
            } catch (DuplicateKeyException taken) {
                throw new Refused(OrganizationRefused.SLUG_TAKEN);
            }
        }
    }

    String freeOne(String name) {
        String base = from(name);
        String candidate = base;
        for (int n = 2; owner(candidate).isPresent(); n++) {
            candidate = base + "-" + n;
        }
        return candidate;
    }

    static String from(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > MAX_LENGTH - 10 ? plain.substring(0, MAX_LENGTH - 10) : plain;
        String trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "organization" : trimmed;
    }

    static boolean isAllowed(String slug) {
        return slug.length() <= MAX_LENGTH && slug.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
