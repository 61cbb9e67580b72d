package nyc.icefree.venues;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The neighborhoods of the city, from one file that is read at the start. */
@Component
public final class Neighbourhoods {
    private final List<Neighbourhood> all;
    private final Map<String, Neighbourhood> bySlug = new LinkedHashMap<>();

    @Autowired
    Neighbourhoods(@Value("${places.neighborhoods}") Resource file) {
        this(text(file));
    }

    Neighbourhoods(String text) {
        all = NeighbourhoodFile.read(text).stream()
                .sorted(Comparator.comparing(Neighbourhood::slug))
                .toList();
        for (var one : all) {
            bySlug.put(one.slug(), one);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw (NeighbourhoodsUnusable) new NeighbourhoodsUnusable("it cannot be read").initCause(e);
        }
    }

    /** By name. */
    public List<Neighbourhood> all() {
        return all;
    }

    public Optional<Neighbourhood> bySlug(@Nullable String slug) {
        return slug == null ? Optional.empty() : Optional.ofNullable(bySlug.get(slug));
    }
}
