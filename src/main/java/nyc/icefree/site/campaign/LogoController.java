package nyc.icefree.site.campaign;

import java.time.Duration;
import nyc.icefree.partners.Logos;
import nyc.icefree.partners.logos.Logo;
import nyc.icefree.people.NotYours;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Logos of organizations that everybody sees. The address changes with the logo, so it is cached for a year. */
@Controller
record LogoController(Logos logos) {
    private static final CacheControl YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @GetMapping("/logo-{version:[0-9a-f]{12}}")
    ResponseEntity<byte[]> logo(@PathVariable String version) {
        byte[] octets = logos.shown(version).orElseThrow(NotYours::new);
        return ResponseEntity.ok()
                .cacheControl(YEAR)
                .eTag("\"" + version + "\"")
                .contentType(MediaType.parseMediaType(Logo.mediaType(octets)))
                .body(octets);
    }
}
