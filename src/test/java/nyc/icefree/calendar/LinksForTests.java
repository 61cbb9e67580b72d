package nyc.icefree.calendar;

import nyc.icefree.links.Links;
import nyc.icefree.links.WebSettings;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

final class LinksForTests {
    private LinksForTests() {}

    static Links of(String baseUrl) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(WebSettings.class, () -> new WebSettings(baseUrl, null, 1, 16));
            context.register(Links.class);
            context.refresh();
            return context.getBean(Links.class);
        }
    }
}
