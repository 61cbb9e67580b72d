package nyc.icefree.text;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets the paths of pages say {@code ${text.languages}}, since annotations take only constants. */
public class PathLanguages implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("languages", Map.of("text.languages", Language.NEIGHBOR_TAGS)));
    }
}
