package nyc.icefree.site.outlets;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nyc.icefree.city.Area;
import nyc.icefree.city.City;
import nyc.icefree.links.Links;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Describes the open API; written by hand, and a test checks every path against it. */
@Controller
class OpenApiController {
    private final byte[] description;

    OpenApiController(Links links, City city) {
        try {
            description = new ClassPathResource("openapi.json")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("https://example.org", links.absolute(""))
                    .replace(
                            "[\"an-area\"]",
                            city.areas().stream().map(Area::slug).collect(Collectors.joining("\", \"", "[\"", "\"]")))
                    .replace("an-area", city.areas().getFirst().slug())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> openApi(HttpServletResponse response) {
        return OpenAnswers.ok(response, MediaType.APPLICATION_JSON, description);
    }
}
