package nyc.icefree.site.error;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import nyc.icefree.links.ProjectSettings;
import nyc.icefree.people.NotYours;
import nyc.icefree.text.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whom to tell of a hole (RFC 9116). */
@Controller
record SecurityTxtController(ProjectSettings project, Clock clock) {
    private static final Duration GOOD_FOR = Duration.ofDays(90);

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> contact() {
        if (project.securityContact().isEmpty()) {
            throw new NotYours();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("""
                        Contact: %s
                        Expires: %s
                        Preferred-Languages: %s
                        """.formatted(
                                project.securityContact(),
                                clock.instant().truncatedTo(ChronoUnit.DAYS).plus(GOOD_FOR),
                                Language.READ.stream().map(Language::tag).collect(Collectors.joining(", "))));
    }
}
