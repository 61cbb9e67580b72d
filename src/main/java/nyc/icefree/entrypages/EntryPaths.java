package nyc.icefree.entrypages;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets the paths of pages say {@code ${entrypages.languages}}, as {@link nyc.icefree.text.PathLanguages} does. */
public class EntryPaths implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("entry languages", Map.of("entrypages.languages", EntryLanguage.TAGS)));
    }
}
